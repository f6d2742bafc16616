package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.whole.Recounted.Act;
import dev.rapport.whole.Recounted.Episode;
import dev.rapport.whole.Recounted.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which ties of the sample last, counted twice: by the program, and as plainly as measures.md can be read. */
class RecountOfLastingTest {
    private static Run run;
    private static Recount recount;

    @BeforeAll
    static void once() throws Exception {
        run = Run.of(Run.EXPORT).log(Run.LOG).run();
        recount = new Recount(Run.EXPORT, Run.LOG);
    }

    private static void agrees(String id, String path, double expected) {
        assertThat(run.number(id, path)).as("%s %s", id, path).isCloseTo(expected, within(5.1e-7));
    }

    private static long days(Person person, Predicate<Act> which) {
        return person.acts().stream().filter(which).map(Act::day).distinct().count();
    }

    private static List<Person> ten(Predicate<Act> which, LocalDate end) {
        return recount.people.values().stream()
                .filter(person -> person.known(end) && days(person, which) >= 3)
                .sorted(Comparator.comparing((Person person) -> -days(person, which))
                        .thenComparing(
                                person -> -person.acts().stream().filter(which).count()))
                .limit(10)
                .toList();
    }

    @Test
    void asManyOfLastYearsTenWereKept() {
        LocalDate end = recount.lastDay();
        List<Person> then = ten(recount::theYearBefore, end.minusDays(365));
        List<Person> now = new ArrayList<>(ten(recount::thisYear, end));
        now.removeAll(then);

        agrees("network.top-kept", "n", then.size());
        agrees(
                "network.top-kept",
                "k",
                then.stream()
                        .filter(person -> days(person, recount::thisYear) >= 3)
                        .count());
        agrees("network.top-kept", "detail.new", now.size());
    }

    @Test
    void asManyHadASecondConversation() {
        LocalDate sure = recount.people.values().stream()
                .flatMap(person -> person.log.stream())
                .map(Act::day)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .plusDays(90);
        List<Integer> times = new ArrayList<>();
        for (Person person : recount.people.values()) {
            List<Act> acts = new ArrayList<>(person.acts());
            acts.sort(Comparator.comparing(Act::day).thenComparing(Act::at));
            int met = bothSides(acts, 0);
            if (met == acts.size()
                    || !recount.thisYear(acts.get(met))
                    || acts.get(0).logged() && acts.get(0).day().isBefore(sure)) {
                continue;
            }
            LocalDate last = acts.get(met).day();
            int next = met + 1;
            while (next < acts.size()
                    && ChronoUnit.DAYS.between(last, acts.get(next).day()) <= 7) {
                last = acts.get(next++).day();
            }
            int again = bothSides(acts, next);
            times.add((int)
                    (again < acts.size()
                            ? ChronoUnit.DAYS.between(last, acts.get(again).day())
                            : -1 - ChronoUnit.DAYS.between(last, recount.lastDay())));
        }

        agrees("follow-up.second-conversation", "n", times.size());
        agrees(
                "follow-up.second-conversation",
                "k",
                times.stream().filter(days -> days >= 0 && days <= 90).count());
        agrees(
                "follow-up.second-conversation",
                "waiting",
                times.stream().filter(days -> days < 0 && -1 - days < 90).count());
        agrees("follow-up.second-conversation", "value", Recount.shareBy(90, times));
    }

    /** The place by which both sides have acted. */
    private static int bothSides(List<Act> acts, int from) {
        for (int to = from; to < acts.size(); to++) {
            List<Act> so = acts.subList(from, to + 1);
            if (so.stream().anyMatch(Act::mine) && so.stream().anyMatch(Act::theirs)) {
                return to;
            }
        }
        return acts.size();
    }

    @Test
    void asManyCloseTiesAreReachedInTwoWays() {
        List<Person> close = recount.people.values().stream()
                .filter(person -> person.close(recount.lastDay()))
                .toList();

        agrees("network.channels-per-tie", "n", close.size());
        agrees(
                "network.channels-per-tie",
                "value",
                close.stream()
                        .filter(person -> person.logged.size() + (person.messages.isEmpty() ? 0 : 1) >= 2)
                        .count());
    }

    @Test
    void theTypicalPaceIsTheSame() {
        List<Double> balances = new ArrayList<>();
        List<Double> ever = new ArrayList<>();
        for (Person person : recount.people.values()) {
            if (person.close(recount.lastDay())) {
                balance(person, recount::thisYear, balances);
                balance(person, any -> true, ever);
            }
        }

        agrees("giving.reply-asymmetry", "n", balances.size());
        agrees("giving.reply-asymmetry", "value", median(balances));
        agrees("giving.reply-asymmetry", "detail.allTime.n", ever.size());
        agrees("giving.reply-asymmetry", "detail.allTime.value", median(ever));
    }

    private static void balance(Person person, Predicate<Act> which, List<Double> into) {
        List<Double> mine = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (Episode episode : person.episodes()) {
            for (int i = 1; i < episode.acts().size(); i++) {
                Act before = episode.acts().get(i - 1);
                Act act = episode.acts().get(i);
                if (act.mine() != before.mine() && which.test(act)) {
                    double seconds = Duration.between(before.at(), act.at()).toSeconds();
                    (act.mine() ? mine : theirs).add(seconds / 86_400);
                }
            }
        }
        if (mine.size() >= 5 && theirs.size() >= 5) {
            into.add((median(mine) - median(theirs)) / (median(mine) + median(theirs)));
        }
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        int half = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(half) : (values.get(half - 1) + values.get(half)) / 2;
    }
}
