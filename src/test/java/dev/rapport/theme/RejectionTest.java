package dev.rapport.theme;

import static dev.rapport.theme.Found.detail;
import static dev.rapport.theme.Found.k;
import static dev.rapport.theme.Found.n;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.LogRows;
import dev.rapport.fact.Coverage;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.report.Finding;
import dev.rapport.report.Section;
import dev.rapport.theme.rejection.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Invitations and what they came to, meetings after openers, and what is left out. */
class RejectionTest {
    private final HistoryBuilder tale = new HistoryBuilder();

    private Finding finding(String id) {
        return Found.finding(new Rejection(), tale.ledger(), "rejection." + id);
    }

    private static long waiting(Finding finding) {
        return finding.reading().counts().waiting().orElseThrow();
    }

    @Test
    void somebodyInvitedTwiceIsOnePersonFromTheFirstTimeOn() {
        int open = tale.person();
        tale.invited(open, 100, false);
        tale.invited(open, 10, false);
        int yes = tale.connected(5);
        tale.invited(yes, 90, false);
        tale.invited(yes, 6, false);
        Finding acceptance = finding("acceptance");
        assertThat(k(acceptance)).isEqualTo(1);
        assertThat(n(acceptance)).isEqualTo(2);
        assertThat(waiting(acceptance)).isZero();
        assertThat(detail(acceptance, "early")).isEqualTo("0");
        assertThat(finding("invitations-waiting").value()).isEqualTo(1);
        assertThat(n(finding("accept-time"))).isEqualTo(2);
    }

    @Test
    void invitationsOfOthersAreNoChoiceOfMine() {
        tale.invitations.add(new Fact.Invited(
                tale.person(), Instant.parse(HistoryBuilder.ago(100)), Direction.IN, false, Optional.empty()));
        assertThat(n(finding("acceptance"))).isZero();
        assertThat(n(finding("accept-time"))).isZero();
        assertThat(finding("invitations-waiting").value()).isZero();
    }

    @Test
    void severalExportsListMoreThanHalfAYear() {
        tale.invited(tale.person(), 300, false);
        assertThat(n(finding("acceptance"))).as("one export lists 180 days").isZero();
        Coverage.Window half = tale.windows.get(0);
        tale.windows = java.util.List.of(new Coverage.Window(Instant.parse(HistoryBuilder.ago(340)), half.to()));
        assertThat(n(finding("acceptance"))).isEqualTo(1);
        assertThat(finding("acceptance").window().from()).contains(Instant.parse(HistoryBuilder.ago(340)));
        assertThat(n(finding("accept-time"))).as("half a year all the same").isZero();
        tale.windows = java.util.List.of(
                new Coverage.Window(Instant.parse(HistoryBuilder.ago(400)), Instant.parse(HistoryBuilder.ago(250))),
                half);
        assertThat(n(finding("acceptance"))).as("a hole breaks the series").isZero();
        tale.windows = java.util.List.of();
        assertThat(finding("acceptance").window().from()).contains(Instant.parse(HistoryBuilder.ago(180)));
    }

    @Test
    void aNamesakeConnectedBeforeIsNoAcceptance() {
        tale.invited(tale.connected(200), 100, false);
        assertThat(k(finding("acceptance"))).as("matched by address").isEqualTo(1);
        assertThat(n(finding("accept-time"))).as("no time can be negative").isZero();
        tale.profileUrls = false;
        assertThat(n(finding("acceptance"))).as("matched by name alone").isZero();
        HistoryBuilder same = new HistoryBuilder();
        same.profileUrls = false;
        same.invited(same.connected(100), 100, false);
        assertThat(k(Found.finding(new Rejection(), same.ledger(), "rejection.acceptance")))
                .as("on the same day")
                .isEqualTo(1);
    }

    @Test
    void connectionsWithoutANameInTheWindowAreSaidBeside() {
        for (int days : new int[] {179, 100, 30, 29, 181}) {
            tale.nameless.add(LocalDate.parse(HistoryBuilder.on(days)));
        }
        assertThat(detail(finding("acceptance"), "namelessInWindow")).isEqualTo("3");
    }

    @Test
    void openersToPeopleWithoutIdentityAreCountedApart() {
        tale.anonymous.add(Instant.parse(HistoryBuilder.ago(10)));
        tale.anonymous.add(Instant.parse(HistoryBuilder.ago(20)));
        tale.anonymous.add(Instant.parse(HistoryBuilder.ago(400)));
        assertThat(detail(finding("reply-rate-30d"), "leftOutAnonymous")).isEqualTo("2");
    }

    @Test
    void pickingUpAgainIsNotTheFirstTime() {
        for (int i = 0; i < 5; i++) {
            int person = tale.person();
            tale.mine(person, 200).theirs(person, 199).mine(person, 100);
        }
        tale.mine(tale.person(), 150);
        assertThat(k(finding("reply-rate-again")))
                .as("the second openers have no answer")
                .isZero();
        assertThat(n(finding("reply-rate-again"))).isEqualTo(5);
        assertThat(k(finding("reply-rate-30d")))
                .as("the first opener of each is the unit")
                .isEqualTo(5);
        assertThat(n(finding("reply-rate-30d"))).isEqualTo(6);
    }

    @Test
    void onlyMeetingsAndCallsAfterTheOpenerCount() {
        tale.logged(tale.person(), 300, Direction.BOTH, Fact.Logged.Kind.CONTACT);
        int called = tale.person();
        tale.mine(called, 200);
        tale.logged(called, 190, Direction.BOTH, Fact.Logged.Kind.CALL);
        int mailed = tale.person();
        tale.mine(mailed, 200);
        tale.logged(mailed, 190, Direction.BOTH, Fact.Logged.Kind.CONTACT);
        int before = tale.person();
        tale.mine(before, 200);
        tale.logged(before, 201, Direction.BOTH, Fact.Logged.Kind.MEETING);
        int hourBefore = tale.person();
        tale.mine(hourBefore, 200);
        Fact.Logged row = Histories.logged(
                hourBefore, HistoryBuilder.on(200), Direction.BOTH, "coffee", Fact.Logged.Kind.MEETING);
        tale.log.add(LogRows.at(row, Instant.parse(HistoryBuilder.ago(200)).minusSeconds(3600)));
        int early = tale.person();
        tale.mine(early, 50);
        tale.logged(early, 40, Direction.BOTH, Fact.Logged.Kind.MEETING);
        tale.mine(tale.person(), 50);
        tale.mine(tale.person(), 20);
        tale.mine(tale.person(), 310);
        Finding met = finding("met-rate");
        assertThat(k(met)).isEqualTo(1);
        assertThat(n(met)).as("not the opener before the log began").isEqualTo(4);
        assertThat(waiting(met)).isEqualTo(2);
        assertThat(detail(met, "early")).isEqualTo("1");
    }

    @Test
    void anOpenerOnTheFirstDayOfTheLogCountsAndSoDoesOneOfExactlyNinetyDays() {
        int person = tale.person();
        tale.logged(person, 90, Direction.BOTH, Fact.Logged.Kind.MEETING);
        tale.mine(person, 90);
        assertThat(k(finding("met-rate"))).isEqualTo(1);
        assertThat(n(finding("met-rate"))).isEqualTo(1);
    }

    /** Two years of mails were logged before the first call: what was opened then could lead to none. */
    @Test
    void meetingsCountFromTheFirstMeetingOrCallOfTheLog() {
        tale.logged(tale.person(), 700, Direction.OUT, Fact.Logged.Kind.CONTACT);
        tale.mine(tale.person(), 200).mine(tale.person(), 150);
        int called = tale.person();
        tale.mine(called, 120);
        tale.logged(called, 110, Direction.BOTH, Fact.Logged.Kind.CALL);
        tale.logged(tale.person(), 130, Direction.BOTH, Fact.Logged.Kind.CALL);
        tale.mine(tale.person(), 125);
        assertThat(k(finding("met-rate"))).isEqualTo(1);
        assertThat(n(finding("met-rate"))).isEqualTo(2);
    }

    @Test
    void anEmptySectionSaysWhatIsMissingAndAFullOneDoesNot() {
        Section empty = new Rejection().examine(tale.ledger()).section();
        assertThat(empty.absent()).anyMatch(gap -> gap.title().equals("How often people answer"));
        assertThat(empty.figures()).isEmpty();
        assertThat(empty.lead()).endsWith("Here is what the data can say so far.");
        for (int i = 0; i < 6; i++) {
            int person = tale.person();
            tale.mine(person, 100).theirs(person, 99);
        }
        Section full = new Rejection().examine(tale.ledger()).section();
        assertThat(full.absent()).noneMatch(gap -> gap.title().equals("How often people answer"));
        assertThat(full.figures()).isNotEmpty();
        assertThat(full.lead()).contains("6 of 6 people you wrote to first answered within 30 days. That is 100%");
    }
}
