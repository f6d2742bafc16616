package dev.rapport.theme.measure;

import static dev.rapport.theme.Found.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Source;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.ledger.Span;
import dev.rapport.report.Absent;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.stat.NextCount;
import dev.rapport.theme.Found;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The general rules of every finding: how few are too few, how far a comparison reaches, what a month is beside others. */
class FindingsTest {
    private final HistoryBuilder tale = new HistoryBuilder();

    private Findings finding() {
        return Findings.of(tale.ledger(), "ice.example", "An example", Unit.SHARE, Method.WILSON);
    }

    @Test
    void aMedianTakesFiveCases() {
        assertThat(reason(finding().median(Found.waits(90)).taken().finding())).isEqualTo(Reason.NO_CASES);
        assertThat(reason(finding().median(Found.waits(90, 1, 2, 3, 4)).taken().finding()))
                .isEqualTo(Reason.FEWER_THAN_5);
        assertThat(finding()
                        .median(Found.waits(90, 1, 2, 3, 4, 5))
                        .taken()
                        .finding()
                        .value())
                .isEqualTo(3);
        assertThat(reason(finding()
                        .median(Found.waits(90, 1, 2, -80, -80, -80))
                        .taken()
                        .finding()))
                .isEqualTo(Reason.NEVER_REACHED_HALF);
    }

    @Test
    void aShareByADayTakesFiveCasesAndSomebodyWatchedSoLong() {
        assertThat(reason(finding().shareBy(Found.waits(7), 7).taken().finding()))
                .isEqualTo(Reason.NO_CASES);
        assertThat(reason(finding()
                        .shareBy(Found.waits(7, 1, 2, 3, -9), 7)
                        .taken()
                        .finding()))
                .isEqualTo(Reason.FEWER_THAN_5);
        Finding all = finding().shareBy(Found.waits(7, -1, -2, -6.9), 7).taken().finding();
        assertThat(reason(all)).isEqualTo(Reason.ALL_WAITING);
        assertThat(all.reading().counts().waiting()).hasValue(3);
        Finding watched =
                finding().shareBy(Found.waits(7, 1, 7, 8, -7, -90), 7).taken().finding();
        assertThat(watched.value())
                .as("2 of 5 by day 7; who was watched to day 7 is decided")
                .isCloseTo(.4, within(1e-12));
        assertThat(watched.reading().counts().k()).hasValue(2);
        assertThat(watched.reading().counts().waiting()).hasValue(0);
        assertThat(reason(finding()
                        .shareBy(Found.waits(7, 1, 2, -3, -3, -3), 7)
                        .taken()
                        .finding()))
                .isEqualTo(Reason.BEYOND_FOLLOW_UP);
    }

    @Test
    void fiveCasesBeforeAreComparedAndFourAreNot() {
        Instant from = Instant.parse("2025-01-01T00:00:00Z");
        tale.mine(tale.person(), "2025-01-01T00:00:00Z");
        Span before = new Span(from, from.plusSeconds(86_400 * 365));
        assertThat(finding()
                        .share(Found.cases(5, 10, 0))
                        .before(before, Found.cases(2, 5, 0))
                        .taken()
                        .finding()
                        .previous())
                .hasValueSatisfying(past -> assertThat(past.value()).isEqualTo(.4));
        assertThat(finding()
                        .share(Found.cases(5, 10, 0))
                        .before(before, Found.cases(2, 4, 0))
                        .taken()
                        .finding()
                        .previous())
                .isEmpty();
        assertThat(finding()
                        .share(Found.cases(1, 4, 0))
                        .before(before, Found.cases(2, 5, 0))
                        .taken()
                        .finding()
                        .previous())
                .as("nothing to compare")
                .isEmpty();
        Span earlier = new Span(from.minusSeconds(1), from);
        assertThat(finding()
                        .share(Found.cases(5, 10, 0))
                        .before(earlier, Found.cases(2, 5, 0))
                        .taken()
                        .finding()
                        .previous())
                .as("the data begin a second later")
                .isEmpty();
        assertThat(Found.detail(finding().allTime(Found.cases(1, 5, 0)).taken().finding(), "allTime", "value"))
                .isEqualTo("0.2");
        assertThat(Found.detail(finding().allTime(Found.cases(1, 4, 0)).taken().finding(), "allTime", "value"))
                .isEmpty();
    }

    @Test
    void aLogReachesBackToo() {
        tale.logged(tale.person(), 400, Direction.BOTH, Fact.Logged.Kind.MEETING);
        Instant logged = Instant.parse("2025-10-26T00:00:00Z");
        assertThat(HistoryBuilder.on(400)).isEqualTo("2025-10-26");
        assertThat(Spans.covered(tale.ledger(), new Span(logged, HistoryBuilder.END)))
                .isTrue();
        assertThat(Spans.covered(tale.ledger(), new Span(logged.minusSeconds(1), HistoryBuilder.END)))
                .isFalse();
        assertThat(Spans.covered(new HistoryBuilder().ledger(), new Span(logged, HistoryBuilder.END)))
                .isFalse();
    }

    @Test
    void aMissingFileSaysHowItIsGot() {
        tale.sources = EnumSet.of(Source.CONNECTIONS);
        List<Absent> found = new Gaps(tale.ledger())
                .input(Source.MESSAGES, "Replies", "how often")
                .input(Source.LOG, "Meetings", "how soon")
                .input(Source.CONNECTIONS, "People", "who")
                .list();
        assertThat(found).hasSize(2);
        assertThat(found.get(0).toString())
                .contains(
                        "Replies",
                        "Your latest export has no messages.csv. Ask LinkedIn",
                        "Then how often will appear");
        assertThat(found.get(1).toString())
                .contains("Meetings", "A small log of your own is enough", "Then how soon will appear");
    }

    @Test
    void aMonthHasTheYearBeforeItAndTheLastMonthBesideIt() {
        MonthSeries months = new MonthSeries(
                tale.monthly(50, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20).ledger());
        double[] people = months.column(MonthColumn.PEOPLE);
        assertThat(months.before(people))
                .containsExactly(IntStream.rangeClosed(1, 12).asDoubleStream().toArray());
        assertThat(months.usual(people, 20)).hasValueSatisfying(usual -> {
            NextCount next = new NextCount(months.before(people));
            assertThat(usual.low()).isEqualTo(next.low());
            assertThat(usual.high()).isEqualTo(next.high());
            assertThat(usual.median()).isEqualTo(next.middle());
            assertThat(usual.score()).isEqualTo(next.score(20));
            assertThat(usual.months()).isEqualTo(12);
        });
        assertThat(months.lastMonth(people, 20)).hasValueSatisfying(past -> {
            assertThat(past.value()).isEqualTo(12);
            assertThat(past.difference()).hasValue(8);
            assertThat(past.window().from()).contains(Instant.parse("2026-10-01T00:00:00Z"));
        });
        assertThat(people[months.reportRow()]).isEqualTo(20);
        assertThat(months.firstOfLast(12)).isEqualTo(2);
        assertThat(months.firstOfLast(14)).isZero();
        assertThat(months.firstOfLast(15)).isZero();
    }

    @Test
    void sixMonthsBeforeMakeARangeAndFiveDoNot() {
        MonthSeries six = new MonthSeries(tale.monthly(1, 2, 3, 4, 5, 6, 7).ledger());
        assertThat(six.usual(six.column(MonthColumn.PEOPLE), 7)).isPresent();
        double[] gap = six.column(MonthColumn.PEOPLE);
        gap[2] = Double.NaN;
        assertThat(six.usual(gap, 7)).as("a month without a value is none").isEmpty();
        gap[5] = Double.NaN;
        assertThat(six.lastMonth(gap, 7)).isEmpty();
        HistoryBuilder begun = new HistoryBuilder();
        MonthSeries first = new MonthSeries(
                begun.mine(begun.person(), "2026-11-10T10:00:00Z").ledger());
        assertThat(first.before(first.column(MonthColumn.PEOPLE))).isEmpty();
        assertThat(first.lastMonth(first.column(MonthColumn.PEOPLE), 1)).isEmpty();
    }
}
