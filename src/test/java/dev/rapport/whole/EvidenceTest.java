package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Inquiry;
import dev.rapport.Request;
import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Trail;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.read.Reader;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.report.English;
import dev.rapport.report.Evidence;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Finding;
import dev.rapport.report.Report;
import dev.rapport.stat.Method;
import dev.rapport.theme.summary.Examination;
import dev.rapport.theme.summary.Explanations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows behind each number: as many cases as the number says, and each row stands where it is said to stand. */
class EvidenceTest {
    /** Findings whose cases are what a median or a share is taken over: n of them, no successes. */
    private static final Set<String> OVER = Set.of(
            "depth.turns",
            "depth.matched-length",
            "giving.matched-share",
            "giving.balance",
            "giving.typical-imbalance",
            "giving.reply-asymmetry",
            "network.attention",
            "momentum.ease");

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final Map<String, List<String>> LINES = new HashMap<>();
    private static Request sample;

    @BeforeAll
    static void ask() {
        sample = Run.asking(List.of(Run.EXPORT), List.of(Run.LOG), ReadOptions.defaults(), false);
    }

    @TestFactory
    Stream<DynamicTest> casesAddUpToTheNumber() throws Exception {
        return everyNumber(ReadOptions.defaults(), Settings.defaults(), LocalDate.MAX);
    }

    /** 52 people of the sample connected after the end of June: they are no rows of June's numbers, and in nobody's way. */
    @TestFactory
    Stream<DynamicTest> casesAddUpAsOfADayBehindTheData() throws Exception {
        return everyNumber(
                ReadOptions.defaults().withAsOf(JUNE), Settings.defaults().withAsOf(JUNE), JUNE);
    }

    /** Each number with its rows, as an {@link Inquiry} works them out; the files are read once for all. */
    private static Stream<DynamicTest> everyNumber(ReadOptions reading, Settings settings, LocalDate last)
            throws Exception {
        Trail trail = new Trail();
        Loaded<History> loaded = Reader.read(List.of(Run.EXPORT), List.of(Run.LOG), reading.with(trail));
        Ledger ledger = Ledger.of(loaded.value(), settings, Memory.none());
        Report report = Examination.examine(ledger, loaded.intake());
        return Explanations.ids().stream()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    Evidence evidence = Examination.evidence(ledger, trail, id);
                    holds(new Inquiry.Answer(report, report.finding(id), evidence));
                    assertThat(evidence.cases())
                            .flatExtracting(Evidence.Case::rows)
                            .allMatch(row -> !row.on().isAfter(last));
                }));
    }

    private static void holds(Inquiry.Answer answer) throws Exception {
        Finding finding = answer.finding();
        Evidence evidence = answer.evidence();
        if (!evidence.computedFrom().isEmpty()) {
            assertThat(evidence.cases()).isEmpty();
            return;
        }
        long counted = count(evidence, Part.COUNTED);
        long n = finding.reading().counts().n().orElse(-1);
        if (OVER.contains(finding.id())) {
            assertThat(counted).isEqualTo(Math.max(0, n));
        } else if (finding.id().equals("network.top5-share")) {
            assertThat(counted).isEqualTo(5);
            assertThat(contactDays(evidence, Part.COUNTED))
                    .isEqualTo(finding.reading().counts().k().orElseThrow());
            assertThat(contactDays(evidence, Part.COUNTED) + contactDays(evidence, Part.COMPARED))
                    .isEqualTo(n);
        } else if (finding.method() == Method.KM_LOGLOG || finding.method() == Method.KM_LOGLOG_CLUSTERED) {
            assertThat(counted).isEqualTo(finding.reading().counts().k().orElse(0));
            assertThat((long) evidence.cases().size()).isEqualTo(n);
        } else if (finding.reading().counts().k().isPresent()) {
            assertThat(counted).isEqualTo(finding.reading().counts().k().getAsLong());
            assertThat(counted + count(evidence, Part.COMPARED)).isEqualTo(n);
        } else {
            assertThat(counted).isEqualTo(finding.measured() ? Math.round(finding.value()) : 0);
        }
        if (!finding.id().equals("depth.questions")) {
            assertThat(count(evidence, Part.WAITING))
                    .isEqualTo(finding.reading().counts().waiting().orElse(0));
        }
        for (Evidence.Case each : evidence.cases()) {
            assertThat(each.rows()).as(each.who()).isNotEmpty();
            for (Evidence.Row row : each.rows()) {
                stands(row);
            }
        }
    }

    private static long contactDays(Evidence evidence, Part part) {
        return evidence.cases().stream()
                .filter(each -> each.part() == part)
                .mapToLong(each -> IntStream.rangeClosed(1, 366)
                        .filter(days -> each.note().equals(English.count(days, "contact day", "contact days")))
                        .findFirst()
                        .orElseThrow())
                .sum();
    }

    /** The line names the day; Connections.csv writes it as 04 Mar 2026, Invitations.csv as 3/4/26 in Pacific time. */
    private static void stands(Evidence.Row row) throws Exception {
        String line = line(row.at().file(), row.at().line());
        if (row.at().file().endsWith("messages.csv") || row.at().file().equals("interactions.csv")) {
            assertThat(line).contains(row.on().toString());
        } else if (row.at().file().endsWith("Connections.csv")) {
            assertThat(line).contains(Integer.toString(row.on().getYear()));
        } else {
            assertThat(line).isNotBlank();
        }
    }

    private static String line(String file, long number) throws Exception {
        if (!LINES.containsKey(file)) {
            Path path = file.equals("interactions.csv") ? Run.LOG : Run.EXPORT.resolve(file);
            LINES.put(file, Files.readAllLines(path));
        }
        List<String> lines = LINES.get(file);
        // A record may span lines; its date may then stand on a later one.
        int from = Math.toIntExact(number - 1);
        return String.join("\n", lines.subList(from, Math.min(lines.size(), from + 12)));
    }

    @Test
    void ofSeveralExportsEachRowSaysWhoseItIs() throws Exception {
        Request both = Run.asking(List.of(Run.EXPORT, Run.EARLIER), List.of(), ReadOptions.defaults(), true);
        Evidence evidence = Inquiry.into(both, "network.job-changes").evidence();
        assertThat(evidence.cases()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.who()).startsWith("Person ");
            assertThat(each.rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.at().file())
                            .isEqualTo("Basic_LinkedInDataExport_11-30-2026/Connections.csv"));
        });
    }

    /** Names and rows of both exports: who is new, who is gone, and what else changed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "network.snapshot-new",
                "network.snapshot-gone",
                "network.job-changes",
                "network.name-changes",
                "network.url-changes"
            })
    void whatChangedBetweenExportsIsListedByName(String id) throws Exception {
        Request both = Run.asking(List.of(Run.EXPORT, Run.EARLIER), List.of(), ReadOptions.defaults(), false);
        Inquiry.Answer answer = Inquiry.into(both, id);
        assertThat(answer.evidence().cases()).hasSize((int) answer.finding().value());
        String file = id.endsWith("gone") ? "08-20-2025" : "11-30-2026";
        assertThat(answer.evidence().cases()).allSatisfy(each -> {
            assertThat(each.who()).isNotBlank();
            assertThat(each.rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.at().file()).contains(file).endsWith("Connections.csv"));
        });
    }

    @Test
    void nothingIsKeptUnlessAskedFor() throws Exception {
        assertThat(sample.reading().trail()).isEmpty();
        Inquiry.Answer asked = Inquiry.into(sample, "month.people");
        assertThat(asked.report().findings()).hasSameSizeAs(Explanations.ids());
        holds(asked);
    }

    private static long count(Evidence evidence, Part part) {
        return evidence.cases().stream().filter(each -> each.part() == part).count();
    }
}
