package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Classes of a package never lead back to one another: each can be read when those below it are known. */
class CirclesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(where -> !where.contains("io/github/classgraph"))
            .importPath(Path.of("target", "classes"));

    @Test
    void noClassOfAPackageUsesItselfByWayOfOthers() {
        Map<String, Set<String>> uses = CLASSES.stream()
                .collect(Collectors.toMap(CirclesTest::topLevel, CirclesTest::neighbours, (one, other) -> {
                    one.addAll(other);
                    return one;
                }));
        Map<String, Set<String>> reached = new HashMap<>();
        uses.keySet().forEach(name -> reached.put(name, reachedFrom(name, uses)));
        assertThat(uses.keySet())
                .allSatisfy(name -> assertThat(reached.get(name))
                        .as("what %s uses in its package, by way of others too", name)
                        .doesNotContain(name));
    }

    private static Set<String> reachedFrom(String name, Map<String, Set<String>> uses) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(uses.get(name));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    private static String topLevel(JavaClass one) {
        return one.getName().replaceFirst("\\$.*", "");
    }

    /** What a class uses of its own package. */
    private static Set<String> neighbours(JavaClass one) {
        return one.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .filter(other -> other.getPackageName().equals(one.getPackageName()))
                .map(CirclesTest::topLevel)
                .filter(other -> !other.equals(topLevel(one)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
