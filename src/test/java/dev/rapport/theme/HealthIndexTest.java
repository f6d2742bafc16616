package dev.rapport.theme;

import static dev.rapport.theme.Found.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.LogRows;
import dev.rapport.fact.Contact;
import dev.rapport.fact.Coverage;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.FirstText;
import dev.rapport.fact.History;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Finding;
import dev.rapport.report.Previous;
import dev.rapport.report.Reading;
import dev.rapport.report.Reason;
import dev.rapport.report.Report;
import dev.rapport.stat.Diversity;
import dev.rapport.theme.health.HealthIndex;
import dev.rapport.theme.health.HealthIndexParts;
import dev.rapport.theme.health.HealthIndexPast;
import dev.rapport.theme.summary.Examination;
import dev.rapport.theme.summary.Headlines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The optional index: off, too few themes, and what it is made of. */
class HealthIndexTest {
    private static final Settings ASKED =
            new Settings(Optional.empty(), java.time.ZoneOffset.UTC, 7, 30, 90, 365, 14, 6, false, true);

    private final Ledger busy = Ledger.of(Busy.history(5), ASKED, Memory.none());
    private final Report report = Examination.examine(busy, List.of());
    private final Finding index = report.finding("health.index");

    @Test
    void itIsNotComputedUnlessAskedFor() {
        Ledger quiet = Ledger.of(Busy.history(5), Settings.defaults(), Memory.none());
        assertThat(reason(Found.finding(new HealthIndex(), quiet, "health.index")))
                .isEqualTo(Reason.NOT_ASKED);
        Ledger small = Ledger.of(Histories.mailbox(), ASKED, Memory.none());
        assertThat(reason(Found.finding(new HealthIndex(), small, "health.index")))
                .isEqualTo(Reason.FEWER_THAN_5_THEMES);
    }

    @Test
    void itIsTheGeometricMeanOfTheMeasuredHeadlines() {
        double[] shares = Stream.concat(Headlines.PROFILE.stream().limit(6), Stream.of("momentum.active-weeks"))
                .map(report::finding)
                .filter(Finding::measured)
                .mapToDouble(Finding::value)
                .toArray();
        assertThat(shares).hasSizeGreaterThanOrEqualTo(5);
        assertThat(index.value()).isCloseTo(Diversity.geometricMean(shares), within(1e-12));
        assertThat(Double.parseDouble(Found.detail(index, "arithmetic")))
                .isCloseTo(Arrays.stream(shares).average().orElseThrow(), within(1e-6));
        Reading.Measured measured = (Reading.Measured) index.reading();
        assertThat(measured.estimate().low()).isLessThan(index.value());
        assertThat(measured.estimate().high()).isGreaterThan(index.value());
        double low = Double.parseDouble(Found.detail(index, "weightsLow"));
        double high = Double.parseDouble(Found.detail(index, "weightsHigh"));
        assertThat(low).isBetween(Arrays.stream(shares).min().orElseThrow() - 1e-6, index.value());
        assertThat(high).isBetween(index.value(), Arrays.stream(shares).max().orElseThrow() + 1e-6);
        assertThat(Found.n(index)).isEqualTo(shares.length);
    }

    private static Map<String, ToDoubleFunction<int[]>> parts(Ledger ledger) {
        return HealthIndexParts.of(
                HealthIndex.measures(ledger), ledger.history().contacts().size());
    }

    @Test
    void everyPartOverEverybodyOnceIsItsHeadline() {
        int[] everybody = IntStream.range(0, busy.history().contacts().size()).toArray();
        parts(busy).forEach((id, part) -> {
            Finding headline = report.finding(id);
            assertThat(headline.measured()).as(id).isTrue();
            assertThat(part.applyAsDouble(everybody)).as(id).isCloseTo(headline.value(), within(1e-12));
        });
        parts(busy)
                .forEach((id, part) ->
                        assertThat(part.applyAsDouble(new int[0])).as(id).isNaN());
    }

    @Test
    void itIsComparedWithTheMedianOfItsOwnEarlierMonthEnds() {
        List<Ledger> ends = HealthIndexPast.monthEnds(busy);
        assertThat(ends).hasSize(12);
        assertThat(ends.get(0).windows().end()).hasToString("2026-10-31T23:59:59Z");
        assertThat(ends.get(11).windows().end()).hasToString("2025-11-30T23:59:59Z");
        assertThat(ends.get(0).windows().month()).hasToString("2026-10");
    }

    @Test
    void thePastKnowsNothingOfWhatCameLater() {
        Ledger october = HealthIndexPast.monthEnds(Ledger.of(Histories.mailbox(), ASKED, Memory.none()))
                .get(0);
        assertThat(october.history().messages().size()).as("without Ben's").isEqualTo(13);
        assertThat(october.history().contacts().get(Histories.BEN).connected()).isFalse();
        assertThat(october.history().contacts().get(Histories.CLEO).connected()).isTrue();
        assertThat(october.history().invitations()).hasSize(3);
        assertThat(october.history().firstTexts()).hasSize(2);
    }

    /** Somebody new each week, who answers the day after: everything is 1 but the long conversations. */
    private static Ledger weekly(int weeks) {
        HistoryBuilder tale = new HistoryBuilder();
        for (int week = 0; week < weeks; week++) {
            int person = tale.person();
            tale.mine(person, week * 7 + 5).theirs(person, week * 7 + 4);
        }
        return tale.ledger(ASKED);
    }

    @Test
    void sixEarlierMonthEndsAreEnoughAndFiveAreNot() {
        // Of 37 weeks ten conversations were over at the end of May, of 36 nine: too few for the long ones.
        Finding six = Found.finding(new HealthIndex(), weekly(37), "health.index");
        assertThat(six.previous().orElseThrow().n()).hasValue(6);
        assertThat(six.sentence())
                .isEqualTo("Over five themes the index is 0.4; with other weights between 0.02 and 1. The middle of six"
                        + " earlier months: 0.4.");
        Finding five = Found.finding(new HealthIndex(), weekly(36), "health.index");
        assertThat(five.previous()).isEmpty();
        assertThat(five.sentence())
                .isEqualTo("Over five themes the index is 0.4; with other weights between 0.02 and 1.");
    }

    @Test
    void thePastIsTheMiddleOfTheMonthEndsThatMeasuredTheSameThemes() {
        HistoryBuilder tale = new HistoryBuilder();
        for (int week = 0; week < 59; week++) {
            int person = tale.person();
            tale.mine(person, week * 7 + 5);
            if (week < 5 || week > 10) {
                tale.theirs(person, week * 7 + 4);
            }
        }
        Finding now = Found.finding(new HealthIndex(), tale.ledger(ASKED), "health.index");
        // 42 of 48 openers and first messages, 46 of 52 both ways; no long conversations; all weeks.
        double value = StrictMath.pow(.875 * .875 * .01 * 46 / 52, .2);
        assertThat(now.value()).isCloseTo(value, within(1e-12));
        Previous past = now.previous().orElseThrow();
        assertThat(past.value()).as("all answered").isCloseTo(StrictMath.pow(.01, .2), within(1e-12));
        assertThat(past.difference().orElseThrow()).isCloseTo(value - StrictMath.pow(.01, .2), within(1e-12));
        assertThat(past.n()).hasValue(11);
        assertThat(past.window().from().orElseThrow())
                .as("the year up to the end of December 2025, the first that counts")
                .isEqualTo(Instant.parse("2024-12-31T23:59:59Z"));
        assertThat(past.window().to().orElseThrow()).isEqualTo(Instant.parse("2026-10-31T23:59:59Z"));
    }

    @Test
    void otherWeightsReachFromNearlyTheWeakestThemeToNearlyTheStrongest() {
        Finding index = Found.finding(new HealthIndex(), weekly(30), "health.index");
        // One theme at .01, four at 1: the index is .01^w, where w of 1,000 draws from Beta(1, 4) lies between about
        // 1 - .999^(1/4) = .0003 and 1 - .001^(1/4) = .82.
        assertThat(Double.parseDouble(Found.detail(index, "weightsLow"))).isBetween(.012, .04);
        assertThat(Double.parseDouble(Found.detail(index, "weightsHigh"))).isBetween(.99, 1.0);
        assertThat(Double.parseDouble(Found.detail(index, "arithmetic"))).isCloseTo(.8, within(1e-9));
    }

    @Test
    void theShareWithAFirstWordWithinAWeekIsThatOfThoseDrawnAndWatchedLongEnough() {
        HistoryBuilder tale = new HistoryBuilder();
        int atOnce = tale.connected(100);
        tale.mine(atOnce, HistoryBuilder.on(100) + "T15:00:00Z");
        int onDaySeven = tale.connected(100);
        tale.mine(onDaySeven, HistoryBuilder.on(93) + "T10:00:00Z");
        int onDayEight = tale.connected(100);
        tale.mine(onDayEight, HistoryBuilder.on(92) + "T10:00:00Z");
        int lately = tale.connected(3);
        int weekAgo = tale.connected(7);
        int lastDay = tale.connected(7);
        tale.mine(lastDay, HistoryBuilder.on(0) + "T10:00:00Z");
        int today = tale.connected(0);
        tale.mine(today, HistoryBuilder.on(0) + "T10:00:00Z");
        int stranger = tale.person();
        int old = tale.connected(400);
        ToDoubleFunction<int[]> part = parts(tale.ledger(ASKED)).get("follow-up.within-7-days");
        assertThat(part.applyAsDouble(new int[] {atOnce, onDaySeven, onDayEight}))
                .as("2/3 after day 0, of the two left one on day 7")
                .isCloseTo(2 / 3.0, within(1e-12));
        assertThat(part.applyAsDouble(new int[] {atOnce, onDayEight})).isEqualTo(.5);
        assertThat(part.applyAsDouble(new int[] {atOnce, atOnce, onDayEight})).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(part.applyAsDouble(new int[] {atOnce, weekAgo, lately})).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(part.applyAsDouble(new int[] {onDaySeven, lately}))
                .as("all who were watched on day 7 had a word")
                .isEqualTo(1);
        assertThat(part.applyAsDouble(new int[] {atOnce})).isEqualTo(1);
        assertThat(part.applyAsDouble(new int[] {today})).isEqualTo(1);
        assertThat(part.applyAsDouble(new int[] {lastDay})).isEqualTo(1);
        assertThat(part.applyAsDouble(new int[] {weekAgo})).isZero();
        assertThat(part.applyAsDouble(new int[] {onDayEight, stranger, old})).isZero();
        assertThat(part.applyAsDouble(new int[] {stranger, old})).isNaN();
        assertThat(part.applyAsDouble(new int[] {lately})).isNaN();
        assertThat(part.applyAsDouble(new int[] {atOnce, lately})).isNaN();
    }

    @Test
    void firstWordsOfTheYearCountByWhetherTheyWereWrittenForOne() {
        HistoryBuilder tale = new HistoryBuilder();
        for (int i = 0; i < 4; i++) {
            int person = tale.person();
            // The same wording to three, and one of its own.
            tale.texts.add(Histories.text(person, Instant.parse(HistoryBuilder.ago(100 + i)), false, i < 3 ? 1 : 2));
        }
        tale.texts.add(Histories.text(3, Instant.parse(HistoryBuilder.ago(400)), true, 3));
        ToDoubleFunction<int[]> part = parts(tale.ledger(ASKED)).get("personal.tailored-share");
        assertThat(part.applyAsDouble(new int[] {0, 1, 2, 3})).isEqualTo(.25);
        assertThat(part.applyAsDouble(new int[] {0, 3})).isEqualTo(.5);
        assertThat(part.applyAsDouble(new int[] {3, 3})).isEqualTo(1);
    }

    @Test
    void anEarlierMonthEndKnowsAllThatHappenedUpToItsLastSecondAndNothingLater() {
        HistoryBuilder tale = new HistoryBuilder();
        String last = "2026-10-31T23:59:59Z";
        String next = "2026-11-01T00:00:00Z";
        int early = tale.person("", "2026-10-31");
        int late = tale.person("", "2026-11-01");
        tale.mine(early, "2025-01-01T10:00:00Z").mine(early, last).theirs(early, next);
        for (String at : List.of(last, next)) {
            Instant moment = Instant.parse(at);
            tale.anonymous.add(moment);
            tale.vouched(early, at, Direction.OUT, Fact.Vouched.Kind.ENDORSEMENT);
            tale.invitations.add(new Fact.Invited(late, moment, Direction.OUT, false, Optional.empty()));
            tale.texts.add(Histories.text(early, moment, false, 1));
            tale.nameless.add(LocalDate.parse(at.substring(0, 10)));
            tale.log.add(logged(early, at, Optional.of(moment)));
            tale.log.add(logged(early, at, Optional.empty()));
        }
        Instant from = Instant.parse("2026-05-01T00:00:00Z");
        tale.windows = List.of(
                new Coverage.Window(from, Instant.parse("2026-06-01T00:00:00Z")),
                new Coverage.Window(from, Instant.parse(next)),
                new Coverage.Window(Instant.parse(next), HistoryBuilder.END));
        History october = HealthIndexPast.monthEnds(tale.ledger(ASKED)).get(0).history();
        assertThat(october.end()).isEqualTo(Instant.parse(last));
        assertThat(october.messages().size()).isEqualTo(2);
        assertThat(october.messages().second(1)).isEqualTo(Instant.parse(last).getEpochSecond());
        assertThat(october.contacts()).extracting(Contact::connected).containsExactly(true, false);
        assertThat(october.contacts().get(late).name()).isEqualTo("P001 Example");
        assertThat(october.anonymousOpeners()).containsExactly(Instant.parse(last));
        assertThat(october.vouches()).extracting(Fact.Vouched::at).containsExactly(Instant.parse(last));
        assertThat(october.invitations()).extracting(Fact.Invited::at).containsExactly(Instant.parse(last));
        assertThat(october.firstTexts()).extracting(FirstText::at).containsExactly(Instant.parse(last));
        assertThat(october.namelessConnectedOn()).containsExactly(LocalDate.parse("2026-10-31"));
        assertThat(october.log())
                .extracting(row -> row.on() + " " + row.at().isPresent())
                .containsExactly("2026-10-31 true", "2026-10-31 false");
        assertThat(october.coverage().invitationWindows())
                .containsExactly(
                        new Coverage.Window(from, Instant.parse("2026-06-01T00:00:00Z")),
                        new Coverage.Window(from, Instant.parse(last)));
        assertThat(october.coverage().sources()).isEqualTo(tale.sources);
    }

    private static Fact.Logged logged(int person, String at, Optional<Instant> moment) {
        Fact.Logged row =
                Histories.logged(person, at.substring(0, 10), Direction.BOTH, "coffee", Fact.Logged.Kind.MEETING);
        return moment.map(when -> LogRows.at(row, when)).orElse(row);
    }
}
