package dev.rapport.theme;

import static dev.rapport.theme.Found.detail;
import static dev.rapport.theme.Found.k;
import static dev.rapport.theme.Found.n;
import static dev.rapport.theme.Found.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.LogRows;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.report.Reading;
import dev.rapport.report.Reason;
import dev.rapport.report.Section;
import dev.rapport.theme.followup.FollowUp;
import dev.rapport.theme.momentum.Momentum;
import dev.rapport.theme.month.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Weeks with a hello, first moves and their trend, own marks; and the month in short. */
class MomentumTest {
    private final Momentum theme = new Momentum();
    private final Ledger mailbox = Ledger.of(Histories.mailbox(), Settings.defaults(), Memory.none());
    private final HistoryBuilder tale = new HistoryBuilder();

    private Finding finding(String id) {
        return Found.finding(theme, tale.ledger(), "momentum." + id);
    }

    /** So many first moves in each of the months that end with November 2026. */
    private void moves(int... perMonth) {
        for (int i = 0; i < perMonth.length; i++) {
            YearMonth month = YearMonth.of(2026, 11).minusMonths(perMonth.length - 1L - i);
            for (int j = 0; j < perMonth[i]; j++) {
                tale.mine(tale.person(), month.atDay(j % 28 + 1) + "T10:00:00Z");
            }
        }
    }

    @Test
    void theMailboxHadAHelloInTwoOfTwelveWeeks() {
        // The weeks from 7 September to 29 November: Cleo in that of 5 October, Ben in that of 9 November.
        Finding weeks = Found.finding(theme, mailbox, "momentum.active-weeks");
        assertThat(weeks.value()).isCloseTo(2 / 12.0, within(1e-12));
        assertThat(k(weeks)).isEqualTo(2);
        assertThat(n(weeks)).isEqualTo(12);
        assertThat(weeks.window().from().orElseThrow()).hasToString("2026-09-07T00:00:00Z");
        assertThat(weeks.window().to().orElseThrow()).hasToString("2026-11-29T23:59:59Z");
        assertThat(weeks.previous())
                .as("nearly always all twelve: no comparison")
                .isEmpty();
        assertThat(weeks.sentence()).isEqualTo("You reached out in two of the last twelve weeks.");
    }

    @Test
    void benIsNovembersFirstMoveNewPersonAndFollowUp() {
        for (String id : new String[] {"first-moves", "new-people", "follow-ups"}) {
            Finding finding = Found.finding(theme, mailbox, "momentum." + id);
            assertThat(finding.value()).as(id).isEqualTo(1);
            assertThat(finding.usual()).as(id).isPresent();
            assertThat(finding.previous().orElseThrow().claimed()).as(id).isEmpty();
        }
        assertThat(Found.finding(new Month(), mailbox, "month.people").value()).isEqualTo(1);
        assertThat(Found.finding(new Month(), mailbox, "month.two-way").value()).isZero();
    }

    @Test
    void weeksTheDataDoNotReachAreNotCounted() {
        tale.mine(tale.person(), "2026-10-27T10:00:00Z");
        Finding weeks = finding("active-weeks");
        assertThat(reason(weeks))
                .as("covered are the weeks from 2 November: four")
                .isEqualTo(Reason.FEWER_THAN_5);
        assertThat(k(weeks)).isZero();
        assertThat(n(weeks)).isEqualTo(4);
        tale.mine(tale.person(), "2026-10-26T10:00:00Z");
        assertThat(n(finding("active-weeks"))).as("a Monday begins its week").isEqualTo(5);
        assertThat(finding("active-weeks").value()).isEqualTo(.2);
    }

    @Test
    void eightMonthsRiseByAlmostOneAMonth() {
        moves(3, 5, 4, 6, 9, 8, 7, 10);
        Finding trend = finding("trend");
        // Σ(x - 3.5)·y / 42, one move a person: Σu² = Σ(x - 3.5)²·y / 42² = 264 / 1764.
        assertThat(trend.value()).isCloseTo(37.0 / 42, within(1e-12));
        Reading.Measured measured = (Reading.Measured) trend.reading();
        double squares = squares(3, 5, 4, 6, 9, 8, 7, 10);
        assertThat(measured.estimate().high() - trend.value())
                .isBetween(1.96 * Math.sqrt(squares), 2.1 * Math.sqrt(squares));
        assertThat(trend.value() - measured.estimate().low())
                .isCloseTo(measured.estimate().high() - trend.value(), within(1e-12));
        assertThat(Double.parseDouble(detail(trend, "p"))).isBetween(.02, .04);
        assertThat(detail(trend, "n")).isEqualTo("8");
        assertThat(trend.sentence()).contains("rising (0.88 a month, likely between ");
        assertThat(trend.window().from().orElseThrow()).hasToString("2026-04-01T00:00:00Z");
        Grid months = Found.chart(theme.examine(tale.ledger()).section(), "momentum.by-month")
                .orElseThrow();
        assertThat(months.rows()).hasSize(8);
        // Mean 6.5 in the middle, 3.5 months from either end.
        assertThat(months.number(0, "trend")).isCloseTo(6.5 - 3.5 * 37 / 42, within(1e-6));
        assertThat(months.number(7, "trend")).isCloseTo(6.5 + 3.5 * 37 / 42, within(1e-6));
        assertThat(months.number(7, "trend_low")).isLessThan(9.5);
        assertThat(months.number(7, "trend_high")).isGreaterThan(9.6);
    }

    private static double squares(int... perMonth) {
        double sum = 0;
        for (int x = 0; x < perMonth.length; x++) {
            sum += perMonth[x] * Math.pow((x - 3.5) / 42, 2);
        }
        return sum;
    }

    @Test
    void sevenMonthsAreTooFew() {
        moves(3, 5, 4, 6, 9, 8, 7);
        assertThat(reason(finding("trend"))).isEqualTo(Reason.FEWER_THAN_8_MONTHS);
    }

    @Test
    void oneBusyFriendIsNoTrend() {
        moves(1, 1, 1, 1, 1, 1, 1, 1);
        int friend = tale.person();
        for (int month = 7; month <= 11; month++) {
            for (int move = 0; move < month - 6 && move < 3; move++) {
                tale.mine(friend, YearMonth.of(2026, month).atDay(1 + 9 * move) + "T10:00:00Z");
            }
        }
        assertThat(finding("trend").value()).isPositive();
        assertThat(finding("trend").sentence()).contains("no clear trend over eight months");
    }

    @Test
    void fiveMarksHaveAMean() {
        int ada = tale.person();
        int[] marks = {2, 3, 3, 4, 5};
        for (int i = 0; i < marks.length; i++) {
            tale.log.add(LogRows.eased(
                    Histories.logged(ada, "2026-11-0" + (i + 1), Direction.OUT, "mail", Fact.Logged.Kind.CONTACT),
                    marks[i]));
        }
        Finding ease = finding("ease");
        assertThat(ease.value()).as("17 / 5").isCloseTo(3.4, within(1e-12));
        assertThat(detail(ease, "n", "2026-11")).isEqualTo("5");
        assertThat(Found.chart(theme.examine(tale.ledger()).section(), "momentum.ease-by-month"))
                .isPresent();
        tale.columns = Set.of("date");
        assertThat(reason(finding("ease"))).isEqualTo(Reason.LOG_FIELD_MISSING);
        assertThat(theme.examine(tale.ledger()).section().absent()).hasSize(1);
    }

    @Test
    void theCalendarHasHalfAYearOfDays() {
        Grid days = Found.chart(theme.examine(mailbox).section(), "momentum.calendar")
                .orElseThrow();
        assertThat(days.rows()).hasSize(182);
        assertThat(days.cell(181, "date").csv()).isEqualTo("2026-11-30");
        double sum = 0;
        for (int row = 0; row < 182; row++) {
            sum += days.number(row, "interactions");
        }
        assertThat(sum).as("Ana 3 September, Cleo 5 October, Ben 12 November").isEqualTo(3);
    }

    @Test
    void theYearOfWeeksEndsWithTheLastThatIsOver() {
        Grid weeks = Found.chart(new Month().examine(mailbox).section(), "month.weeks")
                .orElseThrow();
        assertThat(weeks.rows()).hasSize(52);
        assertThat(weeks.cell(51, "week").csv()).isEqualTo("2026-11-23");
        assertThat(weeks.cell(51, "in_month").csv()).isEqualTo("true");
        assertThat(weeks.number(51, "people")).isZero();
        double sum = 0;
        for (int row = 0; row < 52; row++) {
            sum += weeks.number(row, "people");
        }
        assertThat(sum)
                .as("Ana 5 January and 31 August, Cleo 5 and 19 October, Ben 9 November")
                .isEqualTo(5);
        // Five of 52 weeks hold a person: the 90th percentile, at rank 45.9 of 0 to 51, is the last of 47 zeros.
        assertThat(weeks.number(0, "usual_low")).isZero();
        assertThat(weeks.number(0, "usual_high")).isZero();
        tale.mine(tale.person(), "2026-11-04T10:00:00Z");
        Grid few = Found.chart(new Month().examine(tale.ledger()).section(), "month.weeks")
                .orElseThrow();
        assertThat(few.rows()).hasSize(4);
        assertThat(few.cell(0, "usual_low").csv())
                .as("four weeks are not usual")
                .isEmpty();
    }

    @Test
    void withoutAnOwnerNobodyIsCountedAsMessagesHaveNoOtherSide() {
        tale.owner = Optional.empty();
        assertThat(reason(Found.finding(new Month(), tale.ledger(), "month.people")))
                .isEqualTo(Reason.OWNER_UNKNOWN);
        assertThat(reason(Found.finding(new Month(), tale.ledger(), "month.two-way")))
                .isEqualTo(Reason.OWNER_UNKNOWN);
        assertThat(reason(finding("active-weeks"))).isEqualTo(Reason.OWNER_UNKNOWN);
        assertThat(reason(finding("trend"))).isEqualTo(Reason.OWNER_UNKNOWN);
    }

    @Test
    void aLogAloneSaysItselfWhoReachedOut() {
        tale.owner = Optional.empty();
        tale.sources = java.util.EnumSet.of(dev.rapport.fact.Source.LOG);
        tale.log.add(Histories.logged(tale.person(), "2026-11-04", Direction.OUT, "email", Fact.Logged.Kind.CONTACT));
        tale.log.add(Histories.logged(tale.person(), "2026-11-05", Direction.BOTH, "coffee", Fact.Logged.Kind.MEETING));
        Ledger ledger = tale.ledger();
        assertThat(Found.finding(new Month(), ledger, "month.people").value()).isEqualTo(2);
        assertThat(Found.finding(new Month(), ledger, "month.two-way").value()).isEqualTo(1);
        assertThat(Found.finding(new Momentum(), ledger, "momentum.first-moves").value())
                .as("what is logged for both sides is nobody's first move")
                .isEqualTo(1);
        assertThat(Found.finding(new FollowUp(), ledger, "touch.active").value())
                .as("two-way ties only")
                .isEqualTo(1);
    }

    @Test
    void aYearOfWeeksHasAUsualBandFromHalfAYearOn() {
        for (int weeks : new int[] {25, 26}) {
            HistoryBuilder told = new HistoryBuilder();
            int person = told.person();
            // Monday 30 November is not over: the last week that is began on the 23rd.
            for (int week = 0; week < weeks; week++) {
                told.mine(person, week * 7 + 5);
            }
            Section section = new Month().examine(told.ledger()).section();
            List<String> low = Found.chart(section, Month.WEEKS).orElseThrow().rows().stream()
                    .map(row -> row.get(2).csv())
                    .toList();
            assertThat(low).hasSize(weeks).containsOnly(weeks == 26 ? "1" : "");
            String said = section.figures().get(0).chart().toString();
            assertThat(said.contains("usually it is 1.")).isEqualTo(weeks == 26);
        }
    }
}
