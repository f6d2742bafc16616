package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.whole.Recounted.Act;
import dev.rapport.whole.Recounted.Episode;
import dev.rapport.whole.Recounted.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What became of silences in the sample, counted a second time. */
class RecountOfSilencesTest {
    private static Run run;
    private static Recount recount;

    @BeforeAll
    static void once() throws Exception {
        run = Run.of(Run.EXPORT).log(Run.LOG).run();
        recount = new Recount(Run.EXPORT, Run.LOG);
    }

    @Test
    void asManyOldTiesWerePickedUpAndAnswered() {
        long k = 0;
        long n = 0;
        for (Person person : recount.people.values()) {
            Boolean latest = null;
            for (Episode episode : person.episodes()) {
                LocalDate before = episode.begun()
                        .atOffset(java.time.ZoneOffset.UTC)
                        .toLocalDate()
                        .minusDays(1);
                TreeSet<LocalDate> days = person.days(before);
                boolean wakes = episode.mine()
                        && !episode.afterNote()
                        && !days.isEmpty()
                        && ChronoUnit.DAYS.between(days.last(), before.plusDays(1)) >= 90
                        && person.twoWay(act -> !act.day().isAfter(before));
                if (wakes && !episode.begun().isAfter(recount.end.minus(Duration.ofDays(30)))) {
                    latest = person.messages.stream()
                            .anyMatch(act -> act.theirs()
                                    && act.at().isAfter(episode.begun())
                                    && !act.at().isAfter(episode.begun().plus(Duration.ofDays(30))));
                }
            }
            n += latest == null ? 0 : 1;
            k += Boolean.TRUE.equals(latest) ? 1 : 0;
        }
        assertThat(n).isPositive();
        assertThat(run.number("touch.wake-answered", "n")).isEqualTo(n);
        assertThat(run.number("touch.wake-answered", "k")).isEqualTo(k);
    }

    @Test
    void asManyCloseTiesSpokeAgain() {
        List<Integer> times = new ArrayList<>();
        for (Person person : recount.people.values()) {
            TreeSet<LocalDate> days = person.days(recount.lastDay());
            for (LocalDate day : days) {
                LocalDate quiet = day.plusDays(90);
                LocalDate next = days.higher(day);
                if (!quiet.isAfter(recount.lastDay())
                        && (next == null || next.isAfter(quiet))
                        && person.close(quiet)
                        && person.twoWay(act -> !act.day().isAfter(quiet))) {
                    times.add(
                            next == null
                                    ? -1 - (int) ChronoUnit.DAYS.between(quiet, recount.lastDay())
                                    : (int) ChronoUnit.DAYS.between(quiet, next));
                    break;
                }
            }
        }
        assertThat(times).isNotEmpty();
        assertThat(run.number("touch.return-after-quiet", "n")).isEqualTo(times.size());
        assertThat(run.number("touch.return-after-quiet", "value"))
                .isCloseTo(Recount.shareBy(180, times), within(5.1e-7));
    }

    @Test
    void theSamePeopleCameBackOnTheSameDay() {
        Map<String, String> expected = new TreeMap<>();
        YearMonth month = YearMonth.from(recount.lastDay());
        recount.people.forEach((key, person) -> {
            TreeSet<LocalDate> days = person.days(recount.lastDay());
            days.stream()
                    .filter(day -> YearMonth.from(day).equals(month) && days.lower(day) != null)
                    .filter(day -> ChronoUnit.DAYS.between(days.lower(day), day) > 90)
                    .findFirst()
                    .filter(day -> person.tie(recount.lastDay()) && person.known(recount.lastDay()))
                    .filter(day -> person.acts().stream()
                            .filter(Act::theirs)
                            .anyMatch(act -> !act.day().isBefore(day)))
                    .ifPresent(day -> expected.put(key, day + " " + ChronoUnit.DAYS.between(days.lower(day), day)));
        });
        Map<String, String> found = new TreeMap<>();
        for (Map<String, String> row : run.table("data/contacts.csv")) {
            if (!row.get("came_back_on").isEmpty()) {
                found.put(row.get("contact"), row.get("came_back_on") + " " + row.get("came_back_after"));
            }
        }
        assertThat(found).isEqualTo(expected).isNotEmpty();
        assertThat(run.number("touch.came-back", "value")).isEqualTo(expected.size());
    }

    @Test
    void onlyWhoChangedJobIsSaidTo() throws Exception {
        Run two = Run.of(Run.EXPORT, Run.EARLIER).run();
        Set<String> moved = new TreeSet<>();
        for (Map<String, String> row : two.table("data/contacts.csv")) {
            if (row.get("job_changed").equals("true")) {
                moved.add(row.get("contact"));
            }
        }
        assertThat(two.number("network.job-changes", "value")).isEqualTo(moved.size());
        assertThat(run.table("data/contacts.csv"))
                .allMatch(row -> row.get("job_changed").equals("false"));
    }
}
