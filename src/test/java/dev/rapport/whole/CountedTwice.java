package dev.rapport.whole;

import dev.rapport.whole.Recounted.Act;
import dev.rapport.whole.Recounted.Person;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;

/** The sample as the program counts it, and as {@link Recount} does. */
class CountedTwice {
    static Run run;
    static Recount recount;

    @BeforeAll
    static void once() throws Exception {
        run = Run.of(Run.EXPORT).log(Run.LOG).run();
        recount = new Recount(Run.EXPORT, Run.LOG);
    }

    static Map<String, Long> month(YearMonth month) {
        LocalDate end = month.atEndOfMonth().isAfter(recount.lastDay()) ? recount.lastDay() : month.atEndOfMonth();
        Map<String, Long> counts = new TreeMap<>();
        counts.put(
                "messages_in",
                recount.in(month, false).stream().filter(Act::theirs).count());
        counts.put(
                "messages_out",
                recount.in(month, false).stream().filter(Act::mine).count());
        counts.put("logged", (long) recount.in(month, true).size());
        counts.put(
                "people",
                recount.count(
                        person -> person.known(end) && person.acts().stream().anyMatch(act -> in(month, act))));
        counts.put(
                "newcomers_waiting",
                recount.count(
                        person -> !person.known(end) && person.acts().stream().anyMatch(act -> in(month, act))));
        counts.put(
                "new_people",
                recount.count(person ->
                        person.known(end) && !person.known(month.atDay(1).minusDays(1))));
        counts.put("came_back", recount.count(person -> person.tie(end) && cameBack(person, month, end)));
        counts.put("two_way", recount.count(person -> person.twoWay(act -> in(month, act))));
        counts.put(
                "new_connections",
                recount.connected.stream()
                        .filter(day -> YearMonth.from(day).equals(month))
                        .count());
        counts.put(
                "connections_total",
                recount.connected.stream().filter(day -> !day.isAfter(end)).count());
        for (String state : List.of("active", "quiet", "dormant", "long-dormant", "never-spoken")) {
            counts.put(
                    state.replace('-', '_'),
                    recount.count(person -> person.tie(end) && person.state(end).equals(state)));
        }
        counts.put("went_quiet", recount.count(person -> person.tie(end) && wentQuiet(person, month, end)));
        return counts;
    }

    static boolean in(YearMonth month, Act act) {
        return YearMonth.from(act.day()).equals(month);
    }

    static boolean wentQuiet(Person person, YearMonth month, LocalDate end) {
        TreeSet<LocalDate> days = person.days(end);
        return days.stream().anyMatch(day -> {
            LocalDate next = days.higher(day);
            LocalDate quiet = day.plusDays(91);
            return YearMonth.from(quiet).equals(month)
                    && !quiet.isAfter(end)
                    && (next == null || !next.isBefore(quiet))
                    && person.acts().stream()
                            .noneMatch(act -> act.theirs()
                                    && !act.day().isBefore(quiet)
                                    && !act.day().isAfter(end));
        });
    }

    static boolean cameBack(Person person, YearMonth month, LocalDate end) {
        TreeSet<LocalDate> days = person.days(end);
        return days.stream()
                .anyMatch(day -> YearMonth.from(day).equals(month)
                        && days.lower(day) != null
                        && ChronoUnit.DAYS.between(days.lower(day), day) > 90
                        && person.acts().stream()
                                .anyMatch(act -> act.theirs()
                                        && !act.day().isBefore(day)
                                        && !act.day().isAfter(end)));
    }
}
