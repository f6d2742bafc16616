package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Contact;
import dev.rapport.fact.History;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The month table beside naive counts, and the laws it must keep. */
class MonthTableTest {
    @Test
    void sumsOverMonthsAreSumsOverContacts() {
        for (long seed = 0; seed < 300; seed++) {
            Ledger ledger = Ledger.of(Histories.random(seed), Settings.defaults(), Memory.none());
            for (String column : List.of("messages_in", "messages_out", "logged")) {
                assertThat(sum(ledger, column))
                        .as("seed " + seed + ", " + column)
                        .isEqualTo((int) ledger.contacts().intColumn(column).sum());
            }
            // The table begins with the first interaction or connection; an endorsement may be older.
            LocalDate begin = ledger.monthCounts().month(0).atDay(1);
            assertThat(sum(ledger, "endorsements_given")
                            + sum(ledger, "endorsements_received")
                            + sum(ledger, "recommendations_given")
                            + sum(ledger, "recommendations_received"))
                    .isEqualTo((int) ledger.acts().stream()
                            .filter(act -> !NaiveContact.day(act.at()).isBefore(begin))
                            .count());
            assertThat(sum(ledger, "episodes")).isEqualTo((int) ledger.episodes().all().stream()
                    .filter(episode -> ledger.contactDays()
                            .knownBy(
                                    episode.contact(),
                                    YearMonth.from(LocalDate.ofEpochDay(
                                                    ledger.days().of(episode.opened())))
                                            .atEndOfMonth()
                                            .toEpochDay()))
                    .count());
        }
    }

    private static int sum(Ledger ledger, String column) {
        return Arrays.stream(ledger.monthCounts().of(MonthColumn.valueOf(column.toUpperCase(Locale.ROOT))))
                .sum();
    }

    @Test
    void partsAddUpToTheirWholes() {
        for (long seed = 0; seed < 300; seed++) {
            Ledger ledger = Ledger.of(Histories.random(seed), Settings.defaults(), Memory.none());
            MonthCounts counts = ledger.monthCounts();
            for (int i = 0; i < counts.size(); i++) {
                int turns = counts.get(MonthColumn.TURNS_1, i)
                        + counts.get(MonthColumn.TURNS_2_3, i)
                        + counts.get(MonthColumn.TURNS_4_7, i)
                        + counts.get(MonthColumn.TURNS_8_UP, i);
                assertThat(turns + counts.get(MonthColumn.EPISODES_WAITING, i))
                        .isEqualTo(counts.get(MonthColumn.EPISODES, i));
                assertThat(counts.get(MonthColumn.OPENERS_ANSWERED_30D, i))
                        .isLessThanOrEqualTo(counts.get(MonthColumn.OPENERS_MATURED, i));
                assertThat(counts.get(MonthColumn.FOLLOWED_UP_7D, i))
                        .isLessThanOrEqualTo(counts.get(MonthColumn.FOLLOWUP_DUE_7D, i));
                assertThat(counts.get(MonthColumn.TWO_WAY, i)).isLessThanOrEqualTo(counts.get(MonthColumn.PEOPLE, i));
            }
            int total = ledger.history().namelessConnectedOn().size()
                    + (int) ledger.history().contacts().stream()
                            .filter(Contact::connected)
                            .count();
            assertThat(counts.get(MonthColumn.CONNECTIONS_TOTAL, counts.size() - 1))
                    .isEqualTo(total);
        }
    }

    @Test
    void statesOfTheLastMonthAreTheStatesNow() {
        for (long seed = 0; seed < 300; seed++) {
            Ledger ledger = Ledger.of(Histories.random(seed), Settings.defaults(), Memory.none());
            long today = ledger.windows().today().toEpochDay();
            MonthCounts counts = ledger.monthCounts();
            for (TouchState state : java.util.EnumSet.complementOf(java.util.EnumSet.of(TouchState.NONE))) {
                long now = IntStream.range(0, ledger.history().contacts().size())
                        .filter(c -> ledger.states().state(c, today) == state)
                        .count();
                MonthColumn column = MonthColumn.of(state);
                assertThat(counts.get(column, counts.size() - 1))
                        .as("seed " + seed + " " + column)
                        .isEqualTo((int) now);
            }
        }
    }

    @Test
    void anEarlierMonthsStatesAreThoseOfAHistoryThatEndedThen() {
        for (long seed = 0; seed < 100; seed++) {
            History history = Histories.random(seed);
            Ledger ledger = Ledger.of(history, Settings.defaults(), Memory.none());
            MonthCounts counts = ledger.monthCounts();
            int back = counts.size() - 8;
            if (back < 0) {
                continue;
            }
            Instant end = ledger.windows().monthEnd(counts.month(back));
            Ledger then = Ledger.of(cut(history, end), Settings.defaults(), Memory.none());
            MonthCounts before = then.monthCounts();
            for (MonthColumn column : List.of(
                    MonthColumn.ACTIVE,
                    MonthColumn.QUIET,
                    MonthColumn.DORMANT,
                    MonthColumn.NEVER_SPOKEN,
                    MonthColumn.SLIPPING,
                    MonthColumn.WENT_QUIET)) {
                assertThat(counts.get(column, back))
                        .as("seed " + seed + " " + column)
                        .isEqualTo(before.get(column, before.size() - 1));
            }
        }
    }

    @Test
    void tiesCountedAlongAreTiesAskedOneByOne() {
        for (long seed = 0; seed < 100; seed++) {
            Ledger ledger = Ledger.of(Histories.random(seed), Settings.defaults(), Memory.none());
            MonthCounts counts = ledger.monthCounts();
            int contacts = ledger.history().contacts().size();
            long today = ledger.windows().today().toEpochDay();
            for (int i = 0; i < counts.size(); i++) {
                YearMonth month = counts.month(i);
                long day = Math.min(counts.lastDay(i), today);
                assertThat(counts.get(MonthColumn.WENT_QUIET, i)).isEqualTo((int) IntStream.range(0, contacts)
                        .filter(c -> ledger.silences().wentQuiet(c, month))
                        .count());
                assertThat(counts.get(MonthColumn.CAME_BACK, i)).isEqualTo((int) IntStream.range(0, contacts)
                        .filter(c -> ledger.silences().cameBack(c, month) == Silences.CameBack.YES)
                        .count());
                assertThat(counts.get(MonthColumn.SLIPPING, i)).isEqualTo((int) IntStream.range(0, contacts)
                        .filter(c -> ledger.states().slipping(c, day))
                        .count());
                assertThat(counts.get(MonthColumn.DORMANT, i)).isEqualTo((int) IntStream.range(0, contacts)
                        .filter(c -> ledger.states().state(c, day) == TouchState.DORMANT)
                        .count());
            }
        }
    }

    @Test
    void theUsualGapOfADayIsThatOfAllGapsEndedByThen() {
        for (long seed = 0; seed < 50; seed++) {
            Ledger ledger = Ledger.of(Histories.random(seed), Settings.defaults(), Memory.none());
            int contacts = ledger.history().contacts().size();
            long today = ledger.windows().today().toEpochDay();
            for (long day = today - 900; day <= today; day += 7) {
                long asked = day;
                double[] all = IntStream.range(0, contacts)
                        .filter(c -> ledger.states().tie(c, asked))
                        .mapToObj(c -> logarithms(upTo(ledger.contactDays().of(c), asked)))
                        .flatMapToDouble(Arrays::stream)
                        .toArray();
                double m = Arrays.stream(all).average().orElse(Math.log(60));
                for (int c = 0; c < contacts; c++) {
                    double[] own = logarithms(upTo(ledger.contactDays().of(c), asked));
                    if (own.length < 2) {
                        assertThat(ledger.states().usualGap(c, asked)).isEmpty();
                    } else {
                        assertThat(ledger.states().usualGap(c, asked).orElseThrow())
                                .isCloseTo(
                                        Math.exp((Arrays.stream(own).sum() + 2 * m) / (own.length + 2)), within(1e-9));
                    }
                }
            }
        }
    }

    /** Of the gaps between two conversations. */
    private static double[] logarithms(int[] days) {
        return IntStream.range(1, days.length)
                .map(i -> days[i] - days[i - 1])
                .filter(gap -> gap > 7)
                .mapToDouble(Math::log)
                .toArray();
    }

    private static int[] upTo(int[] days, long day) {
        return Arrays.stream(days).filter(each -> each <= day).toArray();
    }

    /** The history as it would have been told at an earlier end, with everyone's later date of connecting forgotten. */
    private static History cut(History history, Instant end) {
        HistoryBuilder told = HistoryBuilder.bare(end);
        for (int i = 0; i < history.messages().size(); i++) {
            if (history.messages().second(i) <= end.getEpochSecond()) {
                told.saidAt(
                        history.messages().contact(i),
                        history.messages().second(i),
                        history.messages().mine(i),
                        1,
                        false);
            }
        }
        LocalDate last = NaiveContact.day(end);
        history.contacts().stream()
                .map(one -> new Contact(
                        one.id(),
                        one.key(),
                        one.name(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        one.connectedOn().filter(date -> !date.isAfter(last))))
                .forEach(told.people::add);
        history.log().stream().filter(row -> !row.on().isAfter(last)).forEach(told.log::add);
        return told.history();
    }

    @Test
    void peopleAndWeeksAgreeWithANaiveCount() {
        for (long seed = 0; seed < 100; seed++) {
            Ledger ledger = Ledger.of(Histories.random(seed), Settings.defaults(), Memory.none());
            MonthCounts counts = ledger.monthCounts();
            for (int i = 0; i < counts.size(); i++) {
                YearMonth month = counts.month(i);
                int people = 0;
                Set<LocalDate> sundays = new TreeSet<>();
                for (int c = 0; c < ledger.history().contacts().size(); c++) {
                    List<Interaction> timeline = ledger.timelines().of(c);
                    people +=
                            ledger.contactDays().knownBy(c, month.atEndOfMonth().toEpochDay())
                                            && timeline.stream()
                                                    .anyMatch(one -> YearMonth.from(day(one))
                                                            .equals(month))
                                    ? 1
                                    : 0;
                    timeline.stream()
                            .filter(one -> one.direction().ownerSide())
                            .map(one -> day(one).with(java.time.DayOfWeek.SUNDAY))
                            .filter(sunday -> YearMonth.from(sunday).equals(month))
                            .filter(sunday -> !sunday.isAfter(ledger.windows().today()))
                            .forEach(sundays::add);
                }
                assertThat(counts.get(MonthColumn.PEOPLE, i)).as("seed " + seed).isEqualTo(people);
                assertThat(counts.get(MonthColumn.ACTIVE_WEEKS, i))
                        .as("seed " + seed)
                        .isEqualTo(sundays.size());
            }
        }
    }

    private static LocalDate day(Interaction one) {
        return LocalDate.ofEpochDay(one.epochDay());
    }
}
