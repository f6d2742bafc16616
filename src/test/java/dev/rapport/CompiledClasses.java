package dev.rapport;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;

/** All classes of the program as they were compiled, and what rules about them are made with. */
class CompiledClasses {
    /** All but the stand-in for ClassGraph: it is there for Tablesaw alone, and has no door. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(where -> !where.contains("io/github/classgraph"))
            .importPath(Path.of("target", "classes"));

    static final String ROOT = "dev.rapport";

    /** A library, or a corner of the JDK, and the packages that are its door. */
    record Door(String what, DescribedPredicate<JavaClass> library, List<String> packages) {}

    static Door door(String what, List<String> library, String... packages) {
        return new Door(what, resideInAnyPackage(library.toArray(String[]::new)), List.of(packages));
    }

    static String packages(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name + "..";
    }

    static String[] all(Iterable<String> names) {
        List<String> packages = new ArrayList<>();
        names.forEach(name -> packages.add(packages(name)));
        return packages.toArray(String[]::new);
    }

    static DynamicTest rule(String name, ArchRule rule) {
        return dynamicTest(name, () -> check(rule));
    }

    static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
