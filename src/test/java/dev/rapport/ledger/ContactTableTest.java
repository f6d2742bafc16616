package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.fact.History;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The contact table beside a second, naive count of the same. */
class ContactTableTest {
    /** Those of contacts.csv (measures.md 5.2), and two to ask by. */
    static final String[] COLUMNS =
            ("contact name company position url connected connected_on first_contact last_contact"
                            + " last_channel contact_days messages_in messages_out logged opened_by_me opened_by_them balance"
                            + " two_way close warmth state gap_days usual_gap_days overdue_ratio closeness slipping waiting_on_you asks_you waiting_days"
                            + " unanswered_in_a_row came_back_on came_back_after job_changed channels endorsements_given endorsements_received recommendations_given"
                            + " recommendations_received suggested snoozed_until last_topic last_topic_on last_note last_note_on last_promise last_promise_on index tie")
                    .split(" ");

    private static final Set<String> NOT_COUNTED_TWICE =
            Set.of("name", "company", "position", "url", "last_channel", "suggested", "snoozed_until", "job_changed");

    @Test
    void everyCellAgreesWithANaiveCountOverAThousandInventedHistories() {
        for (long seed = 0; seed < 1000; seed++) {
            History history = Histories.random(seed);
            Table table = Ledger.of(history, Settings.defaults(), Memory.none()).contacts();
            assertThat(table.rowCount()).isEqualTo(history.contacts().size());
            for (int c = 0; c < table.rowCount(); c++) {
                Map<String, Object> naive = new NaiveContact(history, c).cells();
                for (Column<?> column : table.columns()) {
                    if (!NOT_COUNTED_TWICE.contains(column.name())) {
                        same("seed " + seed + ", contact " + c + ", " + column.name(), column, c, naive);
                    }
                }
            }
        }
    }

    private static void same(String where, Column<?> column, int row, Map<String, Object> naive) {
        Object expected = naive.get(column.name());
        Object actual = column.isMissing(row) ? null : column.get(row);
        if (expected instanceof Double number && actual instanceof Double counted) {
            assertThat(counted).as(where).isCloseTo(number, Offset.offset(2e-9));
        } else {
            assertThat(actual).as(where).isEqualTo(expected);
        }
    }

    @Test
    void theMailboxAgreesToo() {
        History history = Histories.mailbox();
        Table table = Ledger.of(history, Settings.defaults(), Memory.none()).contacts();
        for (int c = 0; c < table.rowCount(); c++) {
            Map<String, Object> naive = new NaiveContact(history, c).cells();
            for (Column<?> column : table.columns()) {
                if (!NOT_COUNTED_TWICE.contains(column.name())) {
                    same("contact " + c + ", " + column.name(), column, c, naive);
                }
            }
        }
    }

    @Test
    void nobodyMakesAnEmptyTable() {
        Ledger ledger = Ledger.of(Histories.empty(), Settings.defaults(), Memory.none());
        assertThat(ledger.contacts().columnNames()).containsExactly(COLUMNS);
        assertThat(ledger.contacts().rowCount()).isZero();
        assertThat(ledger.months().stringColumn("month").asList()).containsExactly("2026-11");
    }

    @Test
    void aSnoozedPersonCarriesTheDateAndNobodyIsSuggestedYet() {
        TreeMap<String, LocalDate> snoozed = new TreeMap<>(Map.of("ana-example", LocalDate.parse("2027-01-01")));
        Memory memory = new Memory(java.util.List.of(), snoozed);
        Table table =
                Ledger.of(Histories.mailbox(), Settings.defaults(), memory).contacts();
        assertThat(table.dateColumn("snoozed_until").get(Histories.ANA)).isEqualTo(LocalDate.parse("2027-01-01"));
        assertThat(table.dateColumn("snoozed_until").isMissing(Histories.BEN)).isTrue();
        assertThat(table.booleanColumn("suggested").countTrue()).isZero();
    }
}
