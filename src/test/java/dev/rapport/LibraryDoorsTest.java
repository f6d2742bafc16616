package dev.rapport;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which library, and what of Java, may be named where. */
class LibraryDoorsTest extends CompiledClasses {
    private static final List<Door> DOORS = List.of(
            door("Commons CSV", List.of("org.apache.commons.csv.."), "read", "write"),
            door("FastCSV", List.of("de.siegmar.fastcsv.."), "read", "write"),
            door("Tablesaw", List.of("tech.tablesaw.."), "ledger", "theme"),
            door("fastutil", List.of("it.unimi.dsi.fastutil.."), "fact", "read", "ledger"),
            door(
                    "Commons Statistics",
                    List.of("org.apache.commons.statistics..", "org.apache.commons.numbers.."),
                    "stat"),
            door("JFreeChart", List.of("org.jfree.."), "draw"),
            door(
                    "fonts and pictures",
                    List.of("java.awt..", "javax.imageio..", "javax.swing..", "com.formdev.."),
                    "draw"),
            door("jte", List.of("gg.jte.."), "write"),
            door("Gson", List.of("com.google.gson.."), "read", "write", "cli"),
            door("ez-vcard", List.of("ezvcard.."), "read"),
            door("mime4j", List.of("org.apache.james.mime4j.."), "read", "write"),
            door("XML", List.of("javax.xml.stream.."), "read"),
            door("ical4j", List.of("net.fortuna.."), "read", "write"),
            door("picocli and progressbar", List.of("picocli..", "me.tongfei.."), "cli"),
            new Door("zip archives", nameMatching("java\\.util\\.zip\\.Zip.*").forSubtype(), List.of("read")),
            new Door(
                    "rights as Unix has them",
                    nameMatching("java\\.nio\\.file\\.attribute\\.Posix.*").forSubtype(),
                    List.of("own")),
            door("java.net", List.of("java.net.."), "read"));

    @TestFactory
    Stream<DynamicTest> everyLibraryHasItsDoor() {
        return DOORS.stream()
                .map(door -> rule(
                        door.what() + " only in " + door.packages(),
                        noClasses()
                                .that(resideOutsideOfPackages(all(door.packages())))
                                .should()
                                .dependOnClassesThat(door.library())));
    }

    @Test
    void everyKindOfChartIsDrawnByRenderersOfJFreeChart() {
        Set<String> withRenderers = Set.of("Marks", "Dots", "Stack", "HeatCells");
        check(classes()
                .that(describe(
                        "draw a kind of chart",
                        (JavaClass kind) -> kind.getMethods().stream()
                                .anyMatch(method -> method.getName().equals("board")
                                        && method.getModifiers().contains(JavaModifier.STATIC))))
                .and()
                .doNotHaveSimpleName("Painter")
                .should()
                .dependOnClassesThat(describe(
                        "bring a renderer", (JavaClass used) -> withRenderers.contains(used.getSimpleName()))));
    }

    @Test
    void noLibraryWithoutADoor() {
        // Where null may be is said for the compiler alone.
        DescribedPredicate<JavaClass> known = resideInAnyPackage("java..", ROOT + "..", "org.jspecify.annotations");
        for (Door door : DOORS) {
            known = known.or(door.library());
        }
        check(noClasses().should().dependOnClassesThat(not(known)));
    }

    @Test
    void tablesNeitherReadNorWriteFilesNorPlot() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tech.tablesaw.io..", "tech.tablesaw.plotly..", "tech.tablesaw.conversion.."));
    }

    @Test
    void nothingCanOpenAConnection() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..")
                        .and(not(nameMatching("java\\.net\\.(URI|URISyntaxException|URLDecoder|URLEncoder)")
                                .forSubtype()))));
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.net..", "java.rmi..", "javax.naming..", "java.sql..", "com.sun..", "sun.."));
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram|Network).*"));
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(ProcessBuilder|Runtime\\$.*)"));
    }

    @Test
    void onlyTheCommandLineSeesTheTerminalTheEnvironmentAndTheClock() {
        check(noClasses()
                .that(resideOutsideOfPackages(packages("cli")))
                .should()
                .accessTargetWhere(describe(
                        "reaches for the terminal, the environment or the clock", LibraryDoorsTest::reachesOutside)));
    }

    /** But what is written into new settings, for the person to see and to change. */
    @Test
    void nothingDependsOnTheMachinesZoneLocaleOrEncoding() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".cli.settings.MachineZone")
                .should()
                .accessTargetWhere(
                        describe("takes the default zone, locale or encoding", LibraryDoorsTest::takesADefault)));
    }

    private static boolean reachesOutside(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return switch (owner) {
            case "java.lang.System" ->
                Set.of("exit", "out", "err", "in", "getenv", "currentTimeMillis", "console")
                        .contains(name);
            case "java.lang.Runtime" ->
                Set.of("exit", "halt", "exec", "addShutdownHook").contains(name);
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
            case "java.util.Date" -> name.equals("<init>") && parameters(access).isEmpty();
            case "java.util.Calendar" -> name.equals("getInstance");
            default ->
                (owner.startsWith("java.time.") && name.equals("now"))
                        || (name.equals("printStackTrace") && parameters(access).isEmpty());
        };
    }

    /** Calls that look harmless and answer differently on another machine. */
    private static boolean takesADefault(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        List<String> parameters = parameters(access);
        boolean locale = parameters.contains("java.util.Locale");
        boolean charset = parameters.contains("java.nio.charset.Charset") || parameters.contains("java.lang.String");
        return switch (owner) {
            case "java.lang.String" ->
                switch (name) {
                    case "toLowerCase", "toUpperCase", "format" -> !locale;
                    case "formatted" -> true;
                    case "getBytes" -> parameters.isEmpty();
                    case "<init>" -> parameters.contains("[B") && !charset;
                    default -> false;
                };
            case "java.util.Locale" -> name.equals("getDefault");
            case "java.util.TimeZone" -> name.equals("getDefault");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.nio.charset.Charset" -> name.equals("defaultCharset");
            case "java.time.format.DateTimeFormatter" -> name.equals("ofPattern") && !locale;
            case "java.time.format.DateTimeFormatterBuilder" -> name.equals("toFormatter") && !locale;
            case "java.text.NumberFormat" -> name.startsWith("get") && name.endsWith("Instance") && !locale;
            case "java.text.DecimalFormat", "java.text.DecimalFormatSymbols", "java.text.SimpleDateFormat" ->
                name.equals("<init>") && !locale && !parameters.contains("java.text.DecimalFormatSymbols");
            case "java.util.Scanner", "java.io.FileReader", "java.io.FileWriter" -> name.equals("<init>") && !charset;
            case "java.io.InputStreamReader", "java.io.OutputStreamWriter" ->
                name.equals("<init>") && parameters.size() < 2;
            case "java.io.PrintStream", "java.io.PrintWriter" ->
                (name.equals("printf") || name.equals("format")) && !locale;
            default -> false;
        };
    }

    private static List<String> parameters(JavaAccess<?> access) {
        if (!(access instanceof JavaCall<?> call)) {
            return List.of("");
        }
        return call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toList();
    }
}
