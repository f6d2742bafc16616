package dev.rapport.theme.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Grammar;
import dev.rapport.HistoryBuilder;
import dev.rapport.Thorough;
import dev.rapport.report.Finding;
import dev.rapport.report.Report;
import dev.rapport.report.Unit;
import dev.rapport.theme.FewOfEach;
import dev.rapport.theme.Golden;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every finding and every word around it, said over histories with none, one, two or few of everything. */
class EverySentenceTest {
    private static final int WORLDS = Thorough.of("grammar.worlds", 200, 400);
    private final Map<String, Set<Long>> seen = new TreeMap<>();
    private final Set<String> faults = new TreeSet<>();

    @Test
    void everySentenceIsSoundAtZeroOneAndTwo() {
        for (long seed = 1; seed <= WORLDS; seed++) {
            said(Examination.examine(FewOfEach.ledger(seed), List.of()));
        }
        HistoryBuilder begun = new HistoryBuilder();
        begun.end = Instant.parse("2026-11-20T12:00:00Z");
        said(Examination.examine(
                begun.mine(begun.person(), "2026-11-18T12:00:00Z").ledger(), List.of()));
        assertThat(faults).isEmpty();
        assertThat(seen.keySet()).containsExactlyInAnyOrderElementsOf(Explanations.ids());
        assertThat(lacking()).as("findings not seen at these counts").isEmpty();
    }

    private Map<String, Set<Long>> lacking() {
        Map<String, Set<Long>> lacking = new TreeMap<>();
        seen.forEach((id, counts) -> {
            Set<Long> missing = new TreeSet<>(Set.of(0L, 1L, 2L));
            missing.removeAll(counts);
            if (!missing.isEmpty()) {
                lacking.put(id, missing);
            }
        });
        return lacking;
    }

    /** Five of 1,020 is not nothing, 1,018 not all, and the year before is said in the same unit as this one. */
    @Test
    void aShareOfManyIsSaidAsTheCountsSay() {
        for (int answered : new int[] {0, 1, 5, 1018, 1019, 1020}) {
            HistoryBuilder tale = new HistoryBuilder();
            for (int i = 0; i < 1020; i++) {
                int person = tale.person();
                for (double ago : new double[] {100, 500}) {
                    tale.mine(person, ago);
                    if (i < answered) {
                        tale.theirs(person, ago - 1);
                    }
                }
            }
            Report report = Examination.examine(tale.ledger(), List.of());
            said(report);
            assertThat(report.finding("rejection.reply-rate-30d").sentence())
                    .contains("That is "
                            + Map.of(0, "0%", 1, "<1%", 5, "<1%", 1018, ">99%", 1019, ">99%", 1020, "100%")
                                    .get(answered));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theOtherSidesPastIsAShareToo() {
        HistoryBuilder tale = new HistoryBuilder();
        tale.mine(tale.person(), 900);
        for (int i = 0; i < 12; i++) {
            int person = tale.person();
            tale.mine(person, 500).theirs(person, 499).theirs(person, 498).theirs(person, 497);
            tale.mine(person, 100).mine(person, 99).mine(person, 98).theirs(person, 97);
        }
        Report report = Examination.examine(tale.ledger(), List.of());
        assertThat(report.finding("giving.balance").sentence())
                .isEqualTo("You wrote 75% of the messages of the last 365 days."
                        + " It was 25% (twelve people) the year before; the difference may be chance.");
        assertThat(report.finding("giving.typical-imbalance").sentence())
                .isEqualTo(
                        "In a typical tie one side wrote 75% of the messages, over twelve people with four messages or"
                                + " more. About the same as the year before: 75% (twelve people).");
    }

    @Test
    void weeksAndTheirPastAreSaidAsCounts() {
        HistoryBuilder tale = new HistoryBuilder();
        tale.mine(tale.person(), 900).mine(tale.person(), 100).mine(tale.person(), 10);
        assertThat(ExaminationClaims.judged(
                                List.of(Golden.theme("momentum")
                                        .examine(tale.ledger())
                                        .section()),
                                Set.of())
                        .get(0)
                        .findings()
                        .get(0)
                        .sentence())
                .isEqualTo("You reached out in one of the last twelve weeks.");
    }

    @Test
    void aMonthWithNobodyMayBeAUsualOne() {
        HistoryBuilder tale = new HistoryBuilder();
        Report report = Examination.examine(tale.mine(tale.person(), 700).ledger(), List.of());
        assertThat(report.sentence().text()).isEqualTo("November 2026 was a quiet month, as your months often are.");
    }

    private void said(Report report) {
        sentence(report.sentence().text());
        report.notes().forEach(this::sentence);
        report.remarks().forEach(this::sentence);
        report.sections().forEach(section -> {
            sentence(section.lead());
            section.absent().forEach(absent -> sentence(absent.words()));
            section.figures().forEach(figure -> {
                words(figure.chart().title());
                sentence(figure.chart().question());
                sentence(figure.chart().sentence());
                sentence(figure.plainWords());
                sentence(figure.howSure());
                figure.smallStep().ifPresent(this::sentence);
            });
        });
        report.suggestions().forEach(one -> {
            sentence(one.reason());
            assertThat(one.reason()).as("a name without its pictures").doesNotContain("🎯", "★");
            if (!one.step().isEmpty()) {
                sentence(one.step());
            }
        });
        report.findings().forEach(this::finding);
    }

    private void finding(Finding finding) {
        sentence(finding.sentence());
        Set<Long> counts = seen.computeIfAbsent(finding.id(), any -> new TreeSet<>());
        finding.reading().counts().k().ifPresent(counts::add);
        finding.reading().counts().n().ifPresent(counts::add);
        if (finding.measured() && (finding.unit() == Unit.PEOPLE || finding.unit() == Unit.COUNT)) {
            counts.add(Math.round(finding.value()));
        }
    }

    private void sentence(String words) {
        faults.addAll(Grammar.sentenceFaults(words));
    }

    private void words(String words) {
        faults.addAll(Grammar.faults(words));
    }
}
