package dev.rapport.theme;

import static dev.rapport.theme.Found.detail;
import static dev.rapport.theme.Found.k;
import static dev.rapport.theme.Found.n;
import static dev.rapport.theme.Found.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.OwnWords;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.report.Reason;
import dev.rapport.report.Section;
import dev.rapport.theme.giving.GivingAndReceiving;
import dev.rapport.theme.measure.PastInWords;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who writes and who answers, and the four channels, small enough to check by hand. */
class GivingAndReceivingTest {
    private final GivingAndReceiving theme = new GivingAndReceiving();
    private final HistoryBuilder tale = new HistoryBuilder();

    private Finding finding(String id) {
        return Found.finding(theme, tale.ledger(), "giving." + id);
    }

    /** So many messages by me, then by them, minutes apart. */
    private void talk(String day, int mine, int theirs) {
        int person = tale.person();
        for (int i = 0; i < mine; i++) {
            tale.mine(person, day + "T10:" + (10 + i) + ":00Z");
        }
        for (int i = 0; i < theirs; i++) {
            tale.theirs(person, day + "T11:" + (10 + i) + ":00Z");
        }
    }

    private void sixTwoWayAndFourOneSided(String day) {
        for (int i = 0; i < 6; i++) {
            talk(day, 3, 1);
        }
        for (int i = 0; i < 4; i++) {
            talk(day, 1, 0);
        }
    }

    @Test
    void theMailboxByHand() {
        Ledger mailbox = Ledger.of(Histories.mailbox(), Settings.defaults(), Memory.none());
        Section section = theme.examine(mailbox).section();
        Finding twoWay = section.findings().get(0);
        assertThat(k(twoWay)).isEqualTo(2);
        assertThat(n(twoWay)).isEqualTo(3);
        assertThat(reason(twoWay)).isEqualTo(Reason.FEWER_THAN_10_CONTACTS);
        assertThat(detail(twoWay, "allTime", "k")).isEqualTo("3");
        assertThat(detail(twoWay, "allTime", "value"))
                .as("fewer than ten people")
                .isEmpty();
        // 2 (min(4, 3) + min(1, 0) + min(1, 1) + min(2, 2)) / 14 = 12/14, and (8 - 6)/14.
        assertThat(detail(Found.finding(theme, mailbox, "giving.matched-share"), "allTime", "value"))
                .startsWith("0.857143");
        assertThat(detail(Found.finding(theme, mailbox, "giving.balance"), "allTime", "value"))
                .startsWith("0.142857");
        Finding opened = Found.finding(theme, mailbox, "giving.opened-by-me");
        assertThat(k(opened)).isEqualTo(3);
        assertThat(n(opened)).isEqualTo(4);
        assertThat(reason(opened)).isEqualTo(Reason.FEWER_THAN_10_EPISODES);
    }

    @Test
    void sixOfTenGoBothWays() {
        sixTwoWayAndFourOneSided("2026-09-01");
        Finding twoWay = finding("two-way-share");
        assertThat(twoWay.value()).isEqualTo(.6);
        // Reciprocity of edges is 2 R1 / (1 + R1): 12 of the 16 edges have one back.
        assertThat(2 * twoWay.value() / (1 + twoWay.value())).isCloseTo(12 / 16.0, within(1e-12));
        assertThat(detail(twoWay, "allTime", "value")).isEqualTo("0.6");
        assertThat(finding("opened-by-me").value()).isEqualTo(1);
    }

    @Test
    void matchedMessagesAreTwelveOfTwentyEightAndTheBalanceSixteen() {
        sixTwoWayAndFourOneSided("2026-09-01");
        Finding matched = finding("matched-share");
        assertThat(matched.value()).isCloseTo(12 / 28.0, within(1e-12));
        assertThat(matched.reading().counts().k()).as("no successes behind it").isEmpty();
        assertThat(n(matched)).isEqualTo(10);
        // (6·3 + 4 - 6·1) / 28
        assertThat(finding("balance").value()).isCloseTo(16 / 28.0, within(1e-12));
        assertThat(finding("balance").sentence()).isEqualTo("You wrote 79% of the messages of the last 365 days.");
        assertThat(reason(finding("typical-imbalance")))
                .as("six with four messages")
                .isEqualTo(Reason.FEWER_THAN_10_CONTACTS);
    }

    @Test
    void aTypicalTieIsHalfwayBetweenThreeToOneAndTwoToTwo() {
        for (int i = 0; i < 5; i++) {
            talk("2026-09-01", 3, 1);
            talk("2026-09-01", 2, 2);
            talk("2026-09-01", 1, 2);
        }
        Finding typical = finding("typical-imbalance");
        assertThat(typical.value()).as("median of five .5 and five 0").isEqualTo(.25);
        assertThat(n(typical)).isEqualTo(10);
    }

    @Test
    void youngFirstMessagesWait() {
        sixTwoWayAndFourOneSided("2026-09-01");
        talk("2026-11-20", 1, 0);
        talk("2026-11-21", 1, 1);
        Finding answered = finding("answered-share");
        assertThat(k(answered)).isEqualTo(6);
        assertThat(n(answered)).isEqualTo(10);
        assertThat(answered.reading().counts().waiting()).hasValue(1);
        assertThat(detail(answered, "early")).isEqualTo("1");
        assertThat(detail(answered, "horizonDays")).isEqualTo("30");
    }

    @Test
    void theYearBeforeStandsBesideWithoutAClaim() {
        talk("2024-06-01", 1, 1);
        for (int i = 0; i < 10; i++) {
            talk("2025-06-01", 1, 1);
        }
        sixTwoWayAndFourOneSided("2026-09-01");
        for (String id : new String[] {"two-way-share", "answered-share", "matched-share", "balance", "opened-by-me"}) {
            assertThat(finding(id).previous()).as(id).isPresent();
            assertThat(finding(id).previous().orElseThrow().n()).as(id).hasValue(10);
        }
        assertThat(finding("matched-share").previous().orElseThrow().value()).isEqualTo(1);
        assertThat(finding("matched-share").previous().orElseThrow().k()).isEmpty();
        assertThat(finding("balance").previous().orElseThrow().difference().orElseThrow())
                .isCloseTo(16 / 28.0, within(1e-12));
        assertThat(PastInWords.change(finding("balance")))
                .isEqualTo(" It was 50% (ten people) the year before; the difference may be chance.");
    }

    @Test
    void threeSkillsOnOneDayAreOneActAndFourGivenToOneReceivedIsThreeFifths() {
        int ada = tale.person();
        for (String at : new String[] {"09:00", "09:01", "09:02"}) {
            tale.vouched(ada, "2026-03-01T" + at + ":00Z", Direction.OUT, Fact.Vouched.Kind.ENDORSEMENT);
        }
        tale.vouched(ada, "2026-03-01T12:00:00Z", Direction.IN, Fact.Vouched.Kind.ENDORSEMENT);
        for (int i = 0; i < 3; i++) {
            tale.vouched(tale.person(), "2026-04-01T09:00:00Z", Direction.OUT, Fact.Vouched.Kind.ENDORSEMENT);
        }
        Finding endorsements = finding("endorsements");
        assertThat(endorsements.value()).isCloseTo((4 - 1) / 5.0, within(1e-12));
        assertThat(k(endorsements)).isEqualTo(4);
        assertThat(n(endorsements)).isEqualTo(5);
        assertThat(detail(endorsements, "people")).isEqualTo("4");
        assertThat(detail(endorsements, "peopleBoth")).isEqualTo("1");
        assertThat(reason(finding("recommendations"))).isEqualTo(Reason.NO_CASES);
    }

    @Test
    void helpOfBothStandsOnBothSidesAndHelpWithoutADirectionOnNone() {
        int ada = tale.person();
        Fact.Logged both = Histories.logged(ada, "2026-05-01", Direction.BOTH, "help", Fact.Logged.Kind.HELP);
        tale.log.add(both);
        tale.log.add(Histories.logged(ada, "2026-05-02", Direction.OUT, "help", Fact.Logged.Kind.HELP));
        tale.log.add(new Fact.Logged(
                ada,
                Optional.empty(),
                both.on(),
                Direction.BOTH,
                false,
                "help",
                Fact.Logged.Kind.HELP,
                "",
                Optional.empty(),
                java.util.OptionalInt.empty(),
                both.origin(),
                OwnWords.NONE,
                0));
        Finding help = finding("help");
        assertThat(reason(help)).isEqualTo(Reason.FEWER_THAN_5);
        assertThat(detail(help, "given")).isEqualTo("2");
        assertThat(detail(help, "received")).isEqualTo("1");
        assertThat(help.sentence()).isEqualTo("Help: two given, one received in the last 365 days.");
        Grid months = Found.chart(theme.examine(tale.ledger()).section(), "giving.by-month")
                .orElseThrow();
        assertThat(months.columns()).containsExactly("month", "channel", "gave", "received");
        tale.columns = Set.of("date", "kind");
        assertThat(reason(finding("help"))).isEqualTo(Reason.LOG_FIELD_MISSING);
    }

    @Test
    void theChartOfGivingAddsNothingUp() {
        for (int i = 0; i < 3; i++) {
            tale.vouched(
                    tale.person("", "2026-01-01"),
                    "2026-04-01T09:00:00Z",
                    Direction.OUT,
                    Fact.Vouched.Kind.ENDORSEMENT);
        }
        tale.log.add(Histories.logged(0, "2026-05-01", Direction.IN, "intro", Fact.Logged.Kind.INTRODUCTION));
        String words =
                theme.examine(tale.ledger()).section().figures().get(0).chart().sentence();
        assertThat(words).contains("endorsements 3 given and 0 received, introductions 0 given and 1 received");
    }

    @Test
    void eachDotOfTheBalanceIsAPerson() {
        talk("2026-09-01", 3, 1);
        talk("2026-09-01", 1, 0);
        Grid dots = Found.chart(theme.examine(tale.ledger()).section(), "giving.balance-by-person")
                .orElseThrow();
        assertThat(dots.rows()).hasSize(2);
        assertThat(dots.number(0, "share_by_me")).isEqualTo(.75);
        assertThat(dots.cell(1, "two_way").csv()).isEqualTo("false");
    }

    @Test
    void nobodyKnownMeansNoSides() {
        sixTwoWayAndFourOneSided("2026-09-01");
        tale.owner = Optional.empty();
        assertThat(reason(finding("two-way-share"))).isEqualTo(Reason.OWNER_UNKNOWN);
        assertThat(reason(finding("balance"))).isEqualTo(Reason.OWNER_UNKNOWN);
        tale.sources = EnumSet.noneOf(Source.class);
        assertThat(reason(finding("answered-share"))).isEqualTo(Reason.FILE_MISSING);
        assertThat(reason(finding("introductions"))).isEqualTo(Reason.LOG_MISSING);
        assertThat(theme.examine(tale.ledger()).section().absent()).isNotEmpty();
    }
}
