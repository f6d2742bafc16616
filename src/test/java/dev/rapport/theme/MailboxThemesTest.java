package dev.rapport.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.LogRows;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Suggested;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Cell;
import dev.rapport.report.Finding;
import dev.rapport.report.LastMonth;
import dev.rapport.report.Reading;
import dev.rapport.report.Reason;
import dev.rapport.report.Report;
import dev.rapport.report.Suggestion;
import dev.rapport.stat.Survival;
import dev.rapport.theme.depth.SmallTalk;
import dev.rapport.theme.followup.FollowUp;
import dev.rapport.theme.followup.FollowUpAnswers;
import dev.rapport.theme.hello.Hello;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Openers;
import dev.rapport.theme.summary.Examination;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The mailbox of measures.md 6 through themes 1 to 4 and the people worth a hello. */
class MailboxThemesTest {
    private final Ledger ledger = Ledger.of(Histories.mailbox(), Settings.defaults(), Memory.none());
    private final Report report = Examination.examine(ledger, List.of());

    private static Reason reason(Finding finding) {
        return ((Reading.Missing) finding.reading()).reason();
    }

    private static long detail(Finding finding, String key) {
        return ((Cell.Whole) finding.detail().get(key)).value();
    }

    private void counts(String id, long k, long n, long waiting) {
        Finding finding = report.finding(id);
        assertThat(finding.reading().counts().k()).as(id).hasValue(k);
        assertThat(finding.reading().counts().n()).as(id).hasValue(n);
        assertThat(finding.reading().counts().waiting()).as(id).hasValue(waiting);
    }

    @Test
    void twoOfTwoAnsweredAndBenIsOpen() {
        counts("rejection.reply-rate-30d", 2, 2, 1);
        assertThat(reason(report.finding("rejection.reply-rate-30d"))).isEqualTo(Reason.FEWER_THAN_5);
        counts("ice.answered", 2, 2, 1);
        assertThat(detail(report.finding("rejection.reply-rate-30d"), "horizonDays"))
                .isEqualTo(30);
    }

    @Test
    void answersTakeAQuarterOfADayAndFifteenDays() {
        Survival curve = Openers.daysToAnswer(
                        ledger, Openers.any(ledger, ledger.windows().year()))
                .waits()
                .curve();
        assertThat(curve.shareBy(1).value()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(curve.shareBy(7).value()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(curve.observedThrough(30)).isFalse();
        assertThat(curve.medianEstimate().value()).isEqualTo(15);
        counts("rejection.reply-time", 2, 3, 1);
    }

    @Test
    void invitationsFollowTheListedWindow() {
        counts("rejection.acceptance", 2, 3, 1);
        Finding acceptance = report.finding("rejection.acceptance");
        assertThat(detail(acceptance, "early")).isEqualTo(1);
        assertThat(reason(acceptance)).isEqualTo(Reason.FEWER_THAN_5);
        Finding time = report.finding("rejection.accept-time");
        assertThat(time.value()).isEqualTo(3);
        Cell.Group week = (Cell.Group) time.detail().get("within7d");
        assertThat(((Cell.Decimal) week.cells().get("value")).value()).isCloseTo(.6, within(1e-9));
        assertThat(((Cell.Decimal) week.cells().get("low")).value()).isCloseTo(.247184, within(5e-7));
        assertThat(((Cell.Decimal) week.cells().get("high")).value()).isCloseTo(.948024, within(5e-7));
        Finding open = report.finding("rejection.invitations-waiting");
        assertThat(open.value()).isEqualTo(2);
        assertThat(detail(open, "young")).isEqualTo(1);
        assertThat(detail(open, "older")).isEqualTo(1);
    }

    @Test
    void twoOfThreeNewConnectionsHadAWordWithinAWeek() {
        Survival curve = FollowUp.withinSevenDays(ledger).cases().waits().curve();
        assertThat(curve.units()).isEqualTo(3);
        assertThat(curve.shareBy(7).value()).isCloseTo(2 / 3.0, within(1e-9));
        counts("follow-up.within-7-days", 2, 3, 0);
    }

    @Test
    void ownRepliesTakeTwoDaysInTheMiddle() {
        Measure replies = FollowUpAnswers.myReplyTime(ledger);
        Survival curve = replies.cases().waits().clustered();
        assertThat(curve.units()).isEqualTo(4);
        assertThat(curve.steps().get(0).time()).isCloseTo(.708333, within(5e-7));
        assertThat(curve.shareBy(1).value()).isCloseTo(.25, within(1e-9));
        assertThat(curve.shareBy(7).value()).isCloseTo(.5, within(1e-9));
        assertThat(curve.medianEstimate().value()).isEqualTo(2);
        assertThat(replies.cases().waiting()).isEqualTo(1);
        assertThat(Found.detail(replies.finding(), "opening", "within1d", "n")).isEqualTo("1");
    }

    @Test
    void oneOfThreeConversationsWentFourTurns() {
        counts("depth.four-turns", 1, 3, 1);
        assertThat(reason(report.finding("depth.four-turns"))).isEqualTo(Reason.FEWER_THAN_10_EPISODES);
        assertThat(SmallTalk.fourTurns(ledger).cases().units()).isEqualTo(3);
    }

    @Test
    void cleoIsWaitingAndStatesAddUp() {
        assertThat(report.finding("follow-up.waiting-on-you").value()).isEqualTo(1);
        assertThat(report.finding("touch.active").value()).isEqualTo(3);
        assertThat(report.finding("touch.quiet").value()).isZero();
        assertThat(report.finding("touch.dormant").value()).isEqualTo(1);
        assertThat(report.finding("touch.never-spoken").value()).isEqualTo(1);
        Finding stale = report.finding("touch.stale");
        assertThat(stale.value()).isEqualTo(1);
        assertThat(stale.reading().counts().n()).hasValue(4);
        assertThat(stale.usual()).as("what stands has no usual range").isEmpty();
        assertThat(report.finding("touch.dormant-opportunities").value()).isEqualTo(1);
    }

    @Test
    void cleoThenDovAreWorthAHello() {
        assertThat(report.suggestions()).extracting(Suggestion::name).containsExactly("Cleo Example", "Dov Example");
        assertThat(report.suggestions()).extracting(Suggestion::rule).containsExactly("waiting-on-you", "dormant");
        assertThat(report.suggestions().get(0).waitingDays()).hasValue(41);
        assertThat(report.suggestions().get(0).reason())
                .isEqualTo("Cleo asked you something on 20 October, 41 days ago.");
        assertThat(report.finding("hello.suggestions").value()).isEqualTo(2);
        assertThat(reason(report.finding("hello.contacted"))).isEqualTo(Reason.NO_PREVIOUS_REPORT);
    }

    @Test
    void contactsStandWarmestFirst() {
        assertThat(report.contacts().cell(0, "contact").csv()).isEqualTo("ana-example");
        assertThat(report.contacts().cell(0, "warmth").csv()).isEqualTo("0.052632");
        assertThat(report.contacts().cell(1, "suggested").csv()).isEqualTo("true");
        assertThat(report.contacts().rows()).hasSize(7);
    }

    @Test
    void theLogTellsOfMeetingsAndPromises() {
        Fact.Logged coffee =
                Histories.logged(Histories.ANA, "2026-11-20", Direction.BOTH, "coffee", Fact.Logged.Kind.MEETING);
        Fact.Logged promise = LogRows.promised(
                Histories.logged(Histories.EVE, "2026-11-01", Direction.IN, "mail", Fact.Logged.Kind.CONTACT),
                Optional.of(LocalDate.parse("2026-11-15")));
        Ledger logged =
                Ledger.of(Histories.mailboxWithLog(List.of(promise, coffee)), Settings.defaults(), Memory.none());
        Report with = Examination.examine(logged, List.of());
        assertThat(with.finding("follow-up.promised-open").value()).isEqualTo(1);
        assertThat(detail(with.finding("follow-up.promised-open"), "due")).isEqualTo(1);
        assertThat(with.suggestions()).extracting(Suggestion::rule).contains("promised");
        assertThat(with.finding("follow-up.after-meeting").reading().counts().n())
                .hasValue(1);
        assertThat(reason(report.finding("follow-up.after-meeting"))).isEqualTo(Reason.LOG_MISSING);
        assertThat(reason(report.finding("rejection.met-rate"))).isEqualTo(Reason.LOG_MISSING);
    }

    @Test
    void lastMonthsListIsFollowedUp() {
        Instant end = Instant.parse("2026-08-31T12:00:00Z");
        Memory memory = new Memory(
                List.of(
                        new Suggested("2026-08", end, 1, "ana-example", "slipping"),
                        new Suggested("2026-08", end, 2, "cleo-example", "new-connection"),
                        new Suggested("2026-08", end, 3, "dov-example", "dormant"),
                        new Suggested("2026-11", end, 1, "eve-example", "dormant")),
                new TreeMap<>());
        Ledger remembered = Ledger.of(Histories.mailbox(), Settings.defaults(), memory);
        Report later = Examination.examine(remembered, List.of());
        assertThat(later.lastMonth().orElseThrow().listed())
                .extracting(LastMonth.Listed::outcome)
                .containsExactly(LastMonth.Outcome.CAME_TO_YOU, LastMonth.Outcome.ANSWERED, LastMonth.Outcome.NOT_YET);
        assertThat(later.finding("hello.contacted").value()).isEqualTo(2);
        assertThat(later.finding("hello.contacted").reading().counts().n()).hasValue(3);
        assertThat(later.finding("hello.answered").value()).isEqualTo(1);
    }

    @Test
    void snoozedPeopleAreHeldBack() {
        TreeMap<String, LocalDate> snoozed = new TreeMap<>();
        snoozed.put("cleo-example", LocalDate.parse("2027-02-01"));
        Ledger quiet = Ledger.of(Histories.mailbox(), Settings.defaults(), new Memory(List.of(), snoozed));
        assertThat(Hello.suggestions(quiet)).extracting(Suggestion::contact).containsExactly("dov-example");
        Cell.Group held = (Cell.Group) Hello.suggested(quiet).finding().detail().get("heldBack");
        assertThat(held.cells().get("snoozed").csv()).isEqualTo("1");
    }

    @Test
    void withoutAnOwnerNothingDirectionalIsSaid() {
        HistoryBuilder unknown = HistoryBuilder.of(Histories.mailbox());
        unknown.owner = Optional.empty();
        Report nobody = Examination.examine(unknown.ledger(), List.of());
        for (String id :
                List.of("rejection.reply-rate-30d", "ice.question", "depth.turns", "follow-up.waiting-on-you")) {
            assertThat(reason(nobody.finding(id))).as(id).isEqualTo(Reason.OWNER_UNKNOWN);
            assertThat(nobody.finding(id).detail()).containsKey("needs");
        }
        assertThat(nobody.suggestions()).isEmpty();
        assertThat(reason(nobody.finding("touch.active"))).isEqualTo(Reason.OWNER_UNKNOWN);
        assertThat(nobody.finding("network.connections").measured()).isTrue();
    }
}
