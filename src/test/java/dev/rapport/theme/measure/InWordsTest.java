package dev.rapport.theme.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Source;
import dev.rapport.report.Counts;
import dev.rapport.report.English;
import dev.rapport.report.Finding;
import dev.rapport.report.Previous;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.report.Window;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.theme.Found;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reading becomes words. */
class InWordsTest {
    private final HistoryBuilder tale = new HistoryBuilder();

    private Findings finding(Unit unit) {
        Method method = unit == Unit.SHARE ? Method.WILSON : Method.COUNT;
        return Findings.of(tale.ledger(), "ice.example", "An example", unit, method);
    }

    private static Estimate between(double low, double value, double high) {
        return new Estimate(value, low, high);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0        | less than a day",
                "0.04     | less than an hour",
                "0.041667 | one hour",
                "0.5      | twelve hours",
                "1        | one day",
                "1.54     | 1.5 days",
                "9.94     | 9.9 days",
                "9.96     | ten days",
                "10.4     | ten days",
                "10.6     | eleven days",
                "1234     | 1,234 days"
            })
    void aTimeIsSaidInTheUnitPeopleUse(double days, String words) {
        assertThat(InWords.time(days)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 30 November",
        "2026-01-31, 31 January",
        "2026-01-30, 30 January 2026",
        "2027-09-29, 29 September",
        "2027-09-30, 30 September 2027"
    })
    void aDayHasItsYearFromTenMonthsOn(LocalDate day, String words) {
        assertThat(InWords.date(day, LocalDate.parse("2026-11-30"))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "27.2, 38.9, between 28 and 38",
        "3, 5, between 3 and 5",
        "2.5, 3.5, 3",
        "3.2, 3.4, 3",
        "3.4, 3.6, between 3 and 4"
    })
    void aUsualRangeIsTheWholeNumbersInside(double low, double high, String words) {
        assertThat(InWords.between(low, high)).isEqualTo(words);
    }

    @Test
    void digitsStandInThrees() {
        long[] values = {0, 7, 13, 999, 1_000, 12_345, 999_999, 1_000_000, -1, -999, -1_000, -123_456, Long.MAX_VALUE};
        for (long value : values) {
            assertThat(English.whole(value)).isEqualTo(String.format(java.util.Locale.ROOT, "%,d", value));
        }
    }

    @Test
    void aFindingWithoutWordsOfItsOwnSaysItsValue() {
        assertThat(finding(Unit.PEOPLE)
                        .count(Found.cases(1234, 1234, 0))
                        .taken()
                        .finding()
                        .sentence())
                .isEqualTo("An example: 1,234.");
        assertThat(finding(Unit.MARK)
                        .measured(Estimate.plain(3.456), Counts.among(7))
                        .taken()
                        .finding()
                        .sentence())
                .isEqualTo("An example: 3.46.");
        assertThat(finding(Unit.DAYS)
                        .measured(Estimate.plain(2), Counts.of(3, 4, 2))
                        .taken()
                        .finding()
                        .sentence())
                .isEqualTo("An example: two days. Two more are too recent to tell.");
        assertThat(finding(Unit.SHARE)
                        .share(Found.cases(26, 41, 1))
                        .taken()
                        .finding()
                        .sentence())
                .isEqualTo("An example: 63% (26 of 41; likely between 48% and 76%). One more is too recent to tell.");
    }

    @Test
    void aFindingWithoutAValueSaysWhy() {
        assertThat(finding(Unit.SHARE)
                        .share(Found.cases(0, 0, 0))
                        .taken()
                        .finding()
                        .sentence())
                .isEqualTo("An example: there was no case yet.");
        assertThat(finding(Unit.SHARE)
                        .share(Found.cases(1, 4, 2))
                        .taken()
                        .finding()
                        .sentence())
                .isEqualTo(
                        "An example: 1 of 4 so far; fewer than five cases, so only counts are given. Two more are too"
                                + " recent to tell.");
        assertThat(finding(Unit.SHARE)
                        .missing(Reason.FEWER_THAN_8_MONTHS, Counts.among(7))
                        .taken()
                        .finding()
                        .sentence())
                .isEqualTo("An example: 7 so far; fewer than eight complete months.");
        assertThat(finding(Unit.SHARE)
                        .share(Found.cases(0, 0, 1))
                        .taken()
                        .finding()
                        .sentence())
                .isEqualTo("An example: the one case is still undecided.");
        assertThat(finding(Unit.SHARE)
                        .share(Found.cases(0, 0, 3))
                        .taken()
                        .finding()
                        .sentence())
                .isEqualTo("An example: all three cases are still undecided.");
        tale.sources = EnumSet.complementOf(EnumSet.of(Source.INVITATIONS));
        assertThat(finding(Unit.SHARE)
                        .needs(Source.INVITATIONS)
                        .taken()
                        .finding()
                        .sentence())
                .isEqualTo("An example: the file is not in the export (Invitations.csv).");
    }

    @Test
    void howSureItIsDependsOnTheCases() {
        String range = "; the range says where the true share likely lies.";
        assertThat(HowSure.of(
                        finding(Unit.PEOPLE).count(Found.cases(3, 3, 0)).taken().finding()))
                .isEqualTo("A plain count: what the data hold, no estimate.");
        assertThat(HowSure.of(finding(Unit.SHARE)
                        .share(Found.cases(10, 40, 0))
                        .taken()
                        .finding()))
                .isEqualTo("Based on 40 cases" + range);
        assertThat(HowSure.of(finding(Unit.SHARE)
                        .share(Found.cases(10, 39, 0))
                        .taken()
                        .finding()))
                .isEqualTo("Based on 39 cases" + range
                        + " With so few cases the range is wide, about a fifth either way.");
        assertThat(HowSure.of(finding(Unit.SHARE)
                        .share(Found.cases(10, 20, 0))
                        .taken()
                        .finding()))
                .isEqualTo("Based on 20 cases" + range
                        + " With so few cases the range is wide, about a fifth either way.");
        assertThat(HowSure.of(finding(Unit.SHARE)
                        .share(Found.cases(10, 19, 0))
                        .taken()
                        .finding()))
                .isEqualTo("Based on 19 cases" + range + " Fewer than twenty cases: read it as a first impression.");
        assertThat(HowSure.of(finding(Unit.SHARE)
                        .measured(between(.1, .5, .9), Counts.among(1))
                        .taken()
                        .finding()))
                .startsWith("Based on 1 case;");
        assertThat(HowSure.of(
                        finding(Unit.SHARE).share(Found.cases(1, 4, 1)).taken().finding()))
                .isEqualTo("Fewer than five cases, so only counts are given. One more is too recent to tell.");
    }

    @Test
    void whoWaitsIsAmongAllOfACurveAndBesideThoseOfAShare() {
        Findings curve = Findings.of(tale.ledger(), "ice.example", "An example", Unit.DAYS, Method.KM_LOGLOG);
        assertThat(InWords.open(curve.measured(Estimate.plain(2), Counts.of(26, 41, 3))
                        .taken()
                        .finding()))
                .isEqualTo(" Three of the 41 are too recent to tell.");
        assertThat(InWords.open(curve.measured(Estimate.plain(2), Counts.of(26, 41, 1))
                        .taken()
                        .finding()))
                .isEqualTo(" Of the 41, one is too recent to tell.");
        assertThat(InWords.open(finding(Unit.SHARE)
                        .share(Found.cases(26, 41, 1))
                        .taken()
                        .finding()))
                .isEqualTo(" One more is too recent to tell.");
    }

    @Test
    void aMedianIsSaidWithItsCountsAndItsLimits() {
        assertThat(InWords.median(finding(Unit.DAYS)
                        .measured(between(1, 2, 6), Counts.of(26, 41, 3))
                        .taken()
                        .finding()))
                .isEqualTo("two days (26 of 41 so far; likely between one day and six days)");
        assertThat(InWords.median(finding(Unit.DAYS)
                        .measured(between(1, 2, Double.NaN), Counts.among(41))
                        .taken()
                        .finding()))
                .isEqualTo("two days (41 in all so far; the range is open)");
    }

    @Test
    void aHeadlineLeavesTheRangeToTheFigureBesideIt() {
        Finding share = finding(Unit.SHARE)
                .share(Found.cases(26, 41, 0))
                .sentence(done -> InWords.share(done) + " answered.")
                .finding();
        assertThat(InWords.brief(share)).isEqualTo("63% (26 of 41) answered.");
        assertThat(InWords.lead(share, "Few.")).isEqualTo("63% (26 of 41) answered.");
        Finding count = finding(Unit.PEOPLE)
                .count(Found.cases(3, 3, 0))
                .sentence(done -> "Three people.")
                .finding();
        assertThat(InWords.brief(count)).isEqualTo("Three people.");
        Finding few = finding(Unit.SHARE).share(Found.cases(1, 4, 0)).taken().finding();
        assertThat(InWords.lead(few, "Few.")).isEqualTo("Few.");
        tale.sources = EnumSet.noneOf(Source.class);
        assertThat(InWords.lead(
                        finding(Unit.SHARE).needs(Source.MESSAGES).taken().finding(), "Few."))
                .isEqualTo("Some of this needs a file that is not here yet; how to get it stands below.");
    }

    @Test
    void aChangeIsSpokenOfOnlyWhereItMayBeClaimed() {
        Finding now = finding(Unit.SHARE).share(Found.cases(26, 41, 0)).taken().finding();
        assertThat(PastInWords.change(now)).isEmpty();
        assertThat(PastInWords.change(now.withPrevious(Optional.of(past(.1, Optional.empty())))))
                .isEmpty();
        assertThat(PastInWords.change(now.withPrevious(Optional.of(past(.1, Optional.of(false))))))
                .isEqualTo(" It was 50% (10 of 20) before; the difference may be chance.");
        assertThat(PastInWords.change(now.withPrevious(Optional.of(past(.1, Optional.of(true))))))
                .isEqualTo(" Up from 50% (10 of 20) before.");
        assertThat(PastInWords.change(now.withPrevious(Optional.of(past(-.1, Optional.of(true))))))
                .isEqualTo(" Down from 50% (10 of 20) before.");
    }

    private static Previous past(double difference, Optional<Boolean> claimed) {
        return new Previous(
                .5,
                OptionalLong.of(10),
                OptionalLong.of(20),
                new Window(Optional.empty(), Optional.of(HistoryBuilder.END)),
                OptionalDouble.of(difference),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                claimed);
    }
}
