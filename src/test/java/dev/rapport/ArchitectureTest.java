package dev.rapport;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The doorkeeper: which package may know which, what values are, and how classes are called. */
class ArchitectureTest extends CompiledClasses {
    /** The arrows: what each package may use of ours. The root, named "", is Pipeline with its two records. */
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("fact", Set.of()),
            Map.entry("stat", Set.of()),
            Map.entry("own", Set.of()),
            Map.entry("read", Set.of("fact", "own")),
            Map.entry("ledger", Set.of("fact", "stat")),
            Map.entry("report", Set.of("fact", "stat")),
            Map.entry("theme", Set.of("fact", "own", "stat", "ledger", "report")),
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
            "read.interaction",
            "read.calendar",
            "read.log",
            "read.learn",
            "read.history",
            "read");

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
}
