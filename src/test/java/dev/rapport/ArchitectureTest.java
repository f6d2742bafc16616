package dev.rapport;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The doorkeeper: which package may know which, and which library may be named where. */
class ArchitectureTest {
    /** All but the stand-in for ClassGraph: it is there for Tablesaw alone, and has no door. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(where -> !where.contains("io/github/classgraph"))
            .importPath(Path.of("target", "classes"));

    private static final String ROOT = "dev.rapport";

    /** The arrows: what each package may use of ours. The root, named "", is Pipeline with its two records. */
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("fact", Set.of()),
            Map.entry("stat", Set.of()),
            Map.entry("own", Set.of()),
            Map.entry("read", Set.of("fact", "own")),
            Map.entry("ledger", Set.of("fact", "stat")),
            Map.entry("report", Set.of("fact", "stat")),
            Map.entry("theme", Set.of("fact", "stat", "ledger", "report")),
            Map.entry("draw", Set.of("stat", "report")),
            Map.entry("write", Set.of("fact", "own", "stat", "report", "draw")),
            Map.entry("", Set.of("fact", "own", "read", "ledger", "theme", "report", "write")),
            Map.entry("cli", Set.of("", "fact", "own", "read", "ledger", "theme", "report", "write"))));

    /** What each room of the themes may use of the others. The root, named "", lists them. */
    private static final Map<String, Set<String>> ROOMS_OF_THEMES = new TreeMap<>(Map.ofEntries(
            Map.entry("measure", Set.of()),
            Map.entry("rejection", Set.of("measure")),
            Map.entry("ice", Set.of("measure")),
            Map.entry("depth", Set.of("measure")),
            Map.entry("touch", Set.of("measure")),
            Map.entry("followup", Set.of("measure", "touch")),
            Map.entry("personal", Set.of("measure")),
            Map.entry("giving", Set.of("measure")),
            Map.entry("momentum", Set.of("measure")),
            Map.entry("month", Set.of("measure")),
            Map.entry("network", Set.of("measure")),
            Map.entry("hello", Set.of("measure", "touch", "followup")),
            Map.entry(
                    "health",
                    Set.of("measure", "rejection", "ice", "depth", "followup", "personal", "giving", "momentum")),
            Map.entry("table", Set.of("measure")),
            Map.entry(
                    "",
                    Set.of(
                            "measure",
                            "rejection",
                            "ice",
                            "depth",
                            "followup",
                            "personal",
                            "giving",
                            "momentum",
                            "month",
                            "network",
                            "hello",
                            "health")),
            Map.entry("summary", Set.of("", "measure", "table"))));

    /** The rooms of reading, lowest first: none may use a later one. */
    private static final List<String> ROOMS_OF_READING = List.of(
            "read.wording",
            "read.csv",
            "read.people",
            "read.date",
            "read.cell",
            "read.message",
            "read.setting",
            "read.earlier",
            "read.lookup",
            "read.export",
            "read.found",
            "read.identity",
            "read.log",
            "read.learn",
            "read.interaction",
            "read.calendar",
            "read.history",
            "read");

    /** A library, or a corner of the JDK, and the packages that are its door. */
    private record Door(String what, DescribedPredicate<JavaClass> library, List<String> packages) {}

    private static final List<Door> DOORS = List.of(
            door("Commons CSV", List.of("org.apache.commons.csv.."), "read", "write"),
            door("FastCSV", List.of("de.siegmar.fastcsv.."), "read"),
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

    private static Door door(String what, List<String> library, String... packages) {
        return new Door(what, resideInAnyPackage(library.toArray(String[]::new)), List.of(packages));
    }

    @TestFactory
    Stream<DynamicTest> arrowsOnlyGoDown() {
        return MAY_USE.entrySet().stream().map(arrow -> {
            String from = arrow.getKey();
            Set<String> allowed = arrow.getValue();
            String[] forbidden = MAY_USE.keySet().stream()
                    .filter(to -> !to.equals(from) && !allowed.contains(to))
                    .map(ArchitectureTest::packages)
                    .toArray(String[]::new);
            return rule(
                    (from.isEmpty() ? "root" : from) + " uses only " + allowed,
                    noClasses()
                            .that()
                            .resideInAPackage(packages(from))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden));
        });
    }

    @Test
    void everyPackageHasItsPlaceInTheTable() {
        check(classes().should().resideInAnyPackage(all(MAY_USE.keySet())));
    }

    @Test
    void packagesAreFreeOfCycles() {
        check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void theSurfaceThatChartsAreDrawnOnKnowsNoChart() {
        String svg = ROOT + ".draw.svg";
        check(noClasses()
                .that()
                .resideInAPackage(svg)
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + "..").and(resideOutsideOfPackages(svg))));
    }

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
                        "reaches for the terminal, the environment or the clock", ArchitectureTest::reachesOutside)));
    }

    /** But what is written into new settings, for the person to see and to change. */
    @Test
    void nothingDependsOnTheMachinesZoneLocaleOrEncoding() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".cli.settings.MachineZone")
                .should()
                .accessTargetWhere(
                        describe("takes the default zone, locale or encoding", ArchitectureTest::takesADefault)));
    }

    @Test
    void valuesAreRecordsEnumsInterfacesOrFinal() {
        check(classes()
                .that(resideInAnyPackage(packages("fact"), packages("stat"), packages("report")))
                .and()
                .areNotInterfaces()
                .and(not(nameMatching(".*\\$\\d+").forSubtype()))
                .and()
                .areNotEnums()
                .should(haveModifier(JavaModifier.FINAL)));
    }

    @Test
    void themesAreFinal() {
        check(classes()
                .that()
                .implement(ROOT + ".theme.measure.Theme")
                .and(not(nameMatching(".*\\$\\d+").forSubtype()))
                .should(haveModifier(JavaModifier.FINAL)));
    }

    @TestFactory
    Stream<DynamicTest> theRoomsOfThemesHaveArrowsToo() {
        return ROOMS_OF_THEMES.entrySet().stream()
                .map(arrow -> rule(
                        "theme." + arrow.getKey() + " uses only " + arrow.getValue(),
                        noClasses()
                                .that()
                                .resideInAPackage(themeRoom(arrow.getKey()))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(ROOMS_OF_THEMES.keySet().stream()
                                        .filter(to -> !to.equals(arrow.getKey())
                                                && !arrow.getValue().contains(to))
                                        .map(ArchitectureTest::themeRoom)
                                        .toArray(String[]::new))));
    }

    @Test
    void everyRoomOfThemesHasItsPlaceInTheTable() {
        check(classes()
                .that()
                .resideInAPackage(ROOT + ".theme..")
                .should()
                .resideInAnyPackage(ROOMS_OF_THEMES.keySet().stream()
                        .map(ArchitectureTest::themeRoom)
                        .toArray(String[]::new)));
    }

    private static String themeRoom(String name) {
        return name.isEmpty() ? ROOT + ".theme" : ROOT + ".theme." + name;
    }

    @TestFactory
    Stream<DynamicTest> theRoomsOfReadingHaveArrowsToo() {
        return IntStream.range(0, ROOMS_OF_READING.size() - 1)
                .mapToObj(i -> rule(
                        ROOMS_OF_READING.get(i) + " uses no later room",
                        noClasses()
                                .that()
                                .resideInAPackage(ROOT + "." + ROOMS_OF_READING.get(i))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(ROOMS_OF_READING.stream()
                                        .skip(i + 1L)
                                        .map(room -> ROOT + "." + room)
                                        .toArray(String[]::new))));
    }

    @Test
    void everyRoomOfReadingHasItsPlaceInTheList() {
        check(classes()
                .that()
                .resideInAPackage(packages("read"))
                .should()
                .resideInAnyPackage(
                        ROOMS_OF_READING.stream().map(room -> ROOT + "." + room).toArray(String[]::new)));
    }

    /** Settings and the console serve the commands; the commands about people know no other command. */
    @TestFactory
    Stream<DynamicTest> theRoomsOfTheCommandLineHaveArrowsToo() {
        Map<String, Set<String>> rooms = Map.of(
                "settings", Set.of(),
                "console", Set.of("settings"),
                "people", Set.of("settings", "console"));
        return rooms.entrySet().stream()
                .map(room -> rule(
                        "cli." + room.getKey() + " uses only " + room.getValue(),
                        noClasses()
                                .that()
                                .resideInAPackage(ROOT + ".cli." + room.getKey())
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(packages("cli"))
                                        .and(resideOutsideOfPackages(
                                                Stream.concat(Stream.of(room.getKey()), room.getValue().stream())
                                                        .map(other -> ROOT + ".cli." + other)
                                                        .toArray(String[]::new))))));
    }

    @Test
    void noClassIsAbstractButTheHundredMethodsOfAGraphics() {
        check(noClasses()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .haveSimpleNameNotEndingWith("PlainGraphics")
                .and()
                .doNotHaveSimpleName("GraphicsState")
                .should(haveModifier(JavaModifier.ABSTRACT)));
    }

    @Test
    void classesAreCalledWhatAReaderWouldCallThem() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base|Service|Factory)")
                .orShould()
                .haveNameMatching(".*[.$]I[A-Z][a-z]+[A-Z]\\w*")
                .orShould()
                .resideInAnyPackage(
                        ROOT + "..util..",
                        ROOT + "..common..",
                        ROOT + "..model..",
                        ROOT + "..service..",
                        ROOT + "..core.."));
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

    private static String packages(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name + "..";
    }

    private static String[] all(Iterable<String> names) {
        List<String> packages = new ArrayList<>();
        names.forEach(name -> packages.add(packages(name)));
        return packages.toArray(String[]::new);
    }

    private static DynamicTest rule(String name, ArchRule rule) {
        return dynamicTest(name, () -> check(rule));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
