package dev.rapport.ledger;

import static dev.rapport.Histories.ANA;
import static dev.rapport.Histories.BEN;
import static dev.rapport.Histories.CLEO;
import static dev.rapport.Histories.DOV;
import static dev.rapport.Histories.EVE;
import static dev.rapport.Histories.FAY;
import static dev.rapport.Histories.GIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.Histories;
import dev.rapport.fact.Fact;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** The mailbox of measures.md 6, as far as the ledger counts it. */
class MailboxTest {
    private static final long TODAY = LocalDate.parse("2026-11-30").toEpochDay();
    private final Ledger ledger = Ledger.of(Histories.mailbox(), Settings.defaults(), Memory.none());

    @Test
    void episodesHaveTheExpectedInitiatorsAndTurns() {
        assertThat(told(ANA)).containsExactly("me 4", "them 2");
        assertThat(told(BEN)).containsExactly("me 1 waiting");
        assertThat(told(CLEO)).as("a late answer").containsExactly("me 2");
        assertThat(told(DOV)).containsExactly("them 3", "me 1");
        assertThat(ledger.episodes().all()).hasSize(6);
    }

    private List<String> told(int contact) {
        return ledger.episodes().of(contact).stream()
                .map(one -> (one.openedByMe() ? "me " : "them ") + one.turns() + (one.closed() ? "" : " waiting"))
                .toList();
    }

    @Test
    void answersComeAfterAQuarterOfADayFifteenDaysOrNotYet() {
        assertThat(waited(ANA)).isEqualTo(.25);
        assertThat(waited(CLEO)).isEqualTo(15);
        assertThat(ledger.episodes().of(BEN).get(0).answered()).isEqualTo(Episode.NEVER);
    }

    private double waited(int contact) {
        Episode first = ledger.episodes().of(contact).get(0);
        return (first.answered() - first.opened()) / 86_400.0;
    }

    @Test
    void cleoWaitsForAnAnswerSinceFortyOneDays() {
        assertThat(IntStream.range(0, 7).filter(ledger.lastWords()::wroteLast)).containsExactly(CLEO);
        assertThat(ledger.lastWords().daysSinceLastMessage(CLEO)).isEqualTo(41);
    }

    @Test
    void gapContactDaysAndWarmthAreAsPublished() {
        touched(ANA, 88, 5, .052632);
        touched(BEN, 18, 1, .04);
        touched(CLEO, 41, 2, .041667);
        touched(DOV, 903, 3, .003297);
        assertThat(ledger.states().gap(EVE, TODAY)).isEqualTo(-1);
    }

    private void touched(int contact, int gap, int days, double warmth) {
        assertThat(ledger.states().gap(contact, TODAY)).isEqualTo(gap);
        assertThat(ledger.contactDays().of(contact)).hasSize(days);
        assertThat(ledger.states().warmth(contact, TODAY)).isCloseTo(warmth, within(5e-7));
    }

    @Test
    void oneGapBetweenConversationsIsNoUsualGap() {
        for (int each : new int[] {ANA, BEN, CLEO, DOV, EVE, FAY, GIL}) {
            assertThat(ledger.states().usualGap(each, TODAY)).isEmpty();
            assertThat(ledger.contacts().doubleColumn("overdue_ratio").isMissing(each))
                    .isTrue();
        }
        assertThat(ledger.closeness().of(ANA)).isEqualTo(5);
        assertThat(ledger.closeness().of(DOV)).isEqualTo(3);
    }

    @Test
    void threeAreActiveOneDormantOneNeverSpokenAndOneStale() {
        List<TouchState> states = IntStream.range(0, 7)
                .mapToObj(c -> ledger.states().state(c, TODAY))
                .toList();
        assertThat(states)
                .containsExactly(
                        TouchState.ACTIVE,
                        TouchState.ACTIVE,
                        TouchState.ACTIVE,
                        TouchState.DORMANT,
                        TouchState.NEVER_SPOKEN,
                        TouchState.NONE,
                        TouchState.NONE);
        assertThat(states.stream().filter(TouchState::stale)).hasSize(1);
    }

    @Test
    void anaCameBackInSeptember() {
        assertThat(monthsOf("came_back")).containsExactly("2026-09");
        assertThat(ledger.silences().cameBack(ANA, YearMonth.of(2026, 9))).isEqualTo(Silences.CameBack.YES);
        assertThat(ledger.silences().cameBack(DOV, YearMonth.of(2024, 6))).isEqualTo(Silences.CameBack.WAITING);
    }

    @Test
    void anaWentQuietOnceAndDovTwice() {
        assertThat(monthsOf("went_quiet")).containsExactly("2024-06", "2024-09", "2026-04");
        assertThat(ledger.silences().wentQuiet(ANA, YearMonth.of(2026, 4))).isTrue();
        assertThat(ledger.silences().wentQuiet(DOV, YearMonth.of(2024, 6))).isTrue();
        assertThat(ledger.silences().wentQuiet(DOV, YearMonth.of(2024, 9))).isTrue();
    }

    private List<String> monthsOf(String column) {
        MonthCounts counts = ledger.monthCounts();
        int[] values = counts.of(MonthColumn.valueOf(column.toUpperCase(Locale.ROOT)));
        return IntStream.range(0, values.length)
                .filter(i -> values[i] > 0)
                .mapToObj(i -> counts.month(i).toString())
                .toList();
    }

    @Test
    void theFirstWordAfterConnectingTookTwoAndFourDaysOrHasNotCome() {
        assertThat(ledger.newTies().daysToFirstWord(BEN, one -> one.direction().ownerSide()))
                .hasValue(2);
        assertThat(ledger.newTies().daysToFirstWord(CLEO, one -> one.direction().ownerSide()))
                .hasValue(4);
        assertThat(ledger.newTies().daysToFirstWord(EVE, one -> one.direction().ownerSide()))
                .isEmpty();
        assertThat(ledger.newTies().daysToFirstWord(FAY, one -> one.direction().ownerSide()))
                .isEmpty();
    }

    @Test
    void threeOfFiveInvitationsAreAccepted() {
        assertThat(ledger.history().invitations().stream()
                        .filter(ledger.newTies()::accepted)
                        .map(Fact.Invited::contact))
                .containsExactly(EVE, CLEO, BEN);
    }

    @Test
    void theMonthTableBeginsWithTheFirstConnectionAndSkipsNoMonth() {
        Table months = ledger.months();
        assertThat(months.columnNames())
                .containsExactlyElementsOf(Arrays.stream(MonthColumn.values())
                        .map(MonthColumn::code)
                        .toList());
        assertThat(months.stringColumn("month").get(0)).isEqualTo("2023-02");
        assertThat(months.rowCount()).isEqualTo(46);
        assertThat(months.stringColumn("month").get(45)).isEqualTo("2026-11");
        assertThat(months.booleanColumn("complete").get(45)).isTrue();
    }

    @Test
    void theMonthOfTheReportIsCountedAsByHand() {
        MonthCounts counts = ledger.monthCounts();
        int november = counts.indexOfDay(LocalDate.of(2026, 11, 1).toEpochDay());
        assertThat(november(counts, november, "people", "two_way", "messages_in", "messages_out", "first_moves"))
                .containsExactly(1, 0, 0, 1, 1);
        assertThat(november(counts, november, "new_people", "follow_ups", "active_weeks", "openers_waiting"))
                .containsExactly(1, 1, 1, 1);
        assertThat(november(counts, november, "episodes", "episodes_waiting", "openers_matured"))
                .containsExactly(1, 1, 0);
        assertThat(november(counts, november, "new_connections", "connections_total", "followup_due_7d"))
                .containsExactly(1, 5, 1);
        assertThat(november(counts, november, "invitations_sent", "invitations_accepted", "notes"))
                .containsExactly(2, 1, 1);
        assertThat(november(counts, november, "active", "quiet", "dormant", "long_dormant", "never_spoken"))
                .containsExactly(3, 0, 1, 0, 1);
        assertThat(november(counts, november, "texts_tailored", "followed_up_7d"))
                .containsExactly(2, 1);
    }

    private static List<Integer> november(MonthCounts counts, int month, String... columns) {
        return java.util.Arrays.stream(columns)
                .map(column -> counts.of(MonthColumn.valueOf(column.toUpperCase(Locale.ROOT)))[month])
                .toList();
    }

    @Test
    void invitationColumnsAreEmptyBeforeTheListedWindow() {
        Table months = ledger.months();
        int may = ledger.monthCounts().indexOfDay(LocalDate.of(2026, 5, 1).toEpochDay());
        assertThat(months.intColumn("invitations_sent").isMissing(may)).isTrue();
        assertThat(months.intColumn("invitations_sent").isMissing(may + 1)).isFalse();
        assertThat(months.intColumn("invitations_sent").get(may + 1)).isZero();
    }

    @Test
    void theContactTableHasARowForEachPerson() {
        Table contacts = ledger.contacts();
        assertThat(contacts.columnNames()).containsExactly(ContactTableTest.COLUMNS);
        assertThat(contacts.rowCount()).isEqualTo(7);
        assertThat(contacts.intColumn("messages_out").asList()).containsExactly(4, 1, 1, 2, 0, 0, 0);
        assertThat(contacts.intColumn("messages_in").asList()).containsExactly(3, 0, 1, 2, 0, 0, 0);
        assertThat(contacts.intColumn("opened_by_me").asList()).containsExactly(1, 1, 1, 1, 0, 0, 0);
        assertThat(contacts.intColumn("opened_by_them").asList()).containsExactly(1, 0, 0, 1, 0, 0, 0);
        assertThat(contacts.intColumn("unanswered_in_a_row").asList()).containsExactly(1, 1, 0, 1, 0, 0, 0);
        assertThat(contacts.intColumn("waiting_days").get(CLEO)).isEqualTo(41);
        assertThat(contacts.intColumn("waiting_days").isMissing(ANA)).isTrue();
        assertThat(contacts.stringColumn("state").asList())
                .containsExactly("active", "active", "active", "dormant", "never-spoken", "", "");
        assertThat(contacts.stringColumn("channels").get(ANA)).isEqualTo("LinkedIn");
        assertThat(contacts.dateColumn("last_contact").get(DOV)).isEqualTo(LocalDate.parse("2024-06-10"));
        assertThat(contacts.doubleColumn("warmth").isMissing(EVE)).isTrue();
    }
}
