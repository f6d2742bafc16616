package dev.rapport.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.History;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Finding;
import dev.rapport.report.Reading;
import dev.rapport.theme.summary.Examination;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** What must hold of every history, held to two hundred invented ones. */
class CountingLawsTest {
    private static final int SEEDS = 200;
    /** What is measured against the rhythm of everybody: the one thing a stranger may move. */
    private static final Set<String> AGAINST_EVERYBODY = Set.of("usual_gap_days", "overdue_ratio", "slipping");

    private static Ledger ledger(History history) {
        return Ledger.of(history, Settings.defaults(), Memory.none());
    }

    @Test
    void allContactsTogetherAreAllMonthsTogether() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Ledger ledger = ledger(Histories.random(seed));
            for (String column : List.of("messages_in", "messages_out", "logged")) {
                assertThat(sum(ledger.contacts(), column))
                        .as("%s, seed %d", column, seed)
                        .isEqualTo(sum(ledger.months(), column));
            }
            // The months begin with the first interaction or connection: a gesture may lie before.
            for (String column : List.of(
                    "endorsements_given",
                    "endorsements_received",
                    "recommendations_given",
                    "recommendations_received")) {
                assertThat(sum(ledger.contacts(), column))
                        .as("%s, seed %d", column, seed)
                        .isGreaterThanOrEqualTo(sum(ledger.months(), column));
            }
            long opened = sum(ledger.months(), "episodes");
            // The months leave out what opened with somebody the owner had not turned to by the month's end.
            assertThat(sum(ledger.contacts(), "opened_by_me") + sum(ledger.contacts(), "opened_by_them"))
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(opened);
            assertThat(sum(ledger.months(), "turns_1")
                            + sum(ledger.months(), "turns_2_3")
                            + sum(ledger.months(), "turns_4_7")
                            + sum(ledger.months(), "turns_8_up")
                            + sum(ledger.months(), "episodes_waiting"))
                    .isEqualTo(opened);
        }
    }

    private static long sum(Table table, String column) {
        return Math.round(table.numberColumn(column).sum());
    }

    @Test
    void somebodyUnrelatedChangesNobodysRow() {
        for (long seed = 0; seed < SEEDS; seed++) {
            History history = Histories.random(seed);
            Table alone = ledger(history).contacts();
            Table beside = ledger(withOneMore(history)).contacts();
            assertThat(beside.rowCount()).isEqualTo(alone.rowCount() + 1);
            for (Column<?> column : alone.columns()) {
                if (!AGAINST_EVERYBODY.contains(column.name())) {
                    for (int row = 0; row < alone.rowCount(); row++) {
                        assertThat(beside.get(row, beside.columnIndex(column.name())))
                                .as("%s of row %d, seed %d", column.name(), row, seed)
                                .isEqualTo(alone.get(row, alone.columnIndex(column.name())));
                    }
                }
            }
        }
    }

    /** The same history, and one person more with whom there were words on five days. */
    private static History withOneMore(History known) {
        int added = known.contacts().size();
        HistoryBuilder more = HistoryBuilder.of(known);
        more.people.add(Histories.person(added, "Zoe", "Elsewhere", "2025-01-01"));
        for (int day = 1; day <= 5; day++) {
            more.saidAt(added, known.end().getEpochSecond() - day * 3 * 86_400L, day % 2 == 0, 17, false);
        }
        return more.history();
    }

    @Test
    void everyValueLiesInItsIntervalAndEveryCountInItsUnits() {
        int intervals = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            intervals += intervals("seed " + seed, Histories.random(seed));
        }
        for (long seed = 0; seed < 10; seed++) {
            intervals += intervals("busy " + seed, Busy.history(seed));
        }
        assertThat(intervals).isGreaterThan(500);
    }

    private static int intervals(String where, History history) {
        int intervals = 0;
        for (Finding finding :
                Examination.examine(ledger(history), List.of()).findings().toList()) {
            long n = finding.reading().counts().n().orElse(Long.MAX_VALUE);
            assertThat(finding.reading().counts().k().orElse(0))
                    .as("k of %s, %s", finding.id(), where)
                    .isBetween(0L, n);
            assertThat(finding.reading().counts().waiting().orElse(0))
                    .as("waiting of %s, %s", finding.id(), where)
                    .isNotNegative();
            if (finding.reading() instanceof Reading.Measured measured) {
                var estimate = measured.estimate();
                assertThat(estimate.value()).as("%s, %s", finding.id(), where).isNotNaN();
                if (!Double.isNaN(estimate.low())) {
                    intervals++;
                    assertThat(estimate.low())
                            .as("low of %s, %s", finding.id(), where)
                            .isLessThanOrEqualTo(estimate.value());
                }
                if (!Double.isNaN(estimate.high())) {
                    assertThat(estimate.high())
                            .as("high of %s, %s", finding.id(), where)
                            .isGreaterThanOrEqualTo(estimate.value());
                }
            }
        }
        return intervals;
    }
}
