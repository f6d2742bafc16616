package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.whole.Recounted.Episode;
import dev.rapport.whole.Recounted.Person;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Findings of the sample, counted twice: by the program, and by {@link Recount}. */
class RecountOfFindingsTest extends CountedTwice {
    private static void agrees(String id, String path, double expected) {
        assertThat(run.number(id, path)).as("%s %s", id, path).isCloseTo(expected, within(5.1e-7));
    }

    private static void share(String id, long k, long n) {
        agrees(id, "k", k);
        agrees(id, "n", n);
        agrees(id, "value", (double) k / n);
    }

    @Test
    void thereAreAsManyConnections() {
        agrees("network.connections", "value", recount.connected.size());
    }

    @Test
    void givingAndReceivingComesToTheSame() {
        share(
                "giving.two-way-share",
                recount.count(person -> person.twoWay(recount::thisYear)),
                recount.count(person -> person.known(recount.lastDay())
                        && person.acts().stream().anyMatch(recount::thisYear)));
        long mine = 0;
        long theirs = 0;
        long matched = 0;
        long opened = 0;
        long episodes = 0;
        for (Person person : recount.people.values()) {
            if (!person.known(recount.lastDay())) {
                continue;
            }
            long out = person.messages.stream()
                    .filter(act -> act.mine() && recount.thisYear(act))
                    .count();
            long in = person.messages.stream()
                    .filter(act -> act.theirs() && recount.thisYear(act))
                    .count();
            mine += out;
            theirs += in;
            matched += Math.min(out, in);
            for (Episode episode : person.episodes()) {
                if (recount.thisYear(episode.acts().get(0))) {
                    episodes++;
                    opened += episode.mine() ? 1 : 0;
                }
            }
        }
        agrees("giving.matched-share", "value", 2.0 * matched / (mine + theirs));
        agrees("giving.balance", "value", (double) (mine - theirs) / (mine + theirs));
        share("giving.opened-by-me", opened, episodes);
    }

    @Test
    void asManyAnswered() {
        int[] replies = recount.replies();
        share("rejection.reply-rate-30d", replies[1], replies[0]);
    }

    @Test
    void asManyHadAWordWithinAWeek() {
        List<Integer> days = recount.firstWords();
        agrees("follow-up.within-7-days", "n", days.size());
        agrees(
                "follow-up.within-7-days",
                "k",
                days.stream().filter(day -> day >= 0 && day <= 7).count());
        agrees("follow-up.within-7-days", "value", Recount.shareBy(7, days));
        agrees("follow-up.within-30-days", "value", Recount.shareBy(30, days));
    }

    @Test
    void asManyAreInTouchQuietOrDormant() {
        LocalDate end = recount.lastDay();
        for (String state : Set.of("active", "quiet", "dormant", "long-dormant", "never-spoken")) {
            agrees(
                    "touch." + state,
                    "value",
                    recount.count(person -> person.tie(end) && person.state(end).equals(state)));
        }
        agrees(
                "touch.stale",
                "value",
                recount.count(person -> person.tie(end) && person.state(end).matches("quiet|dormant|long-dormant")));
        agrees(
                "touch.stale",
                "n",
                recount.count(person -> person.tie(end) && !person.days(end).isEmpty()));
        agrees("touch.close-ties", "value", recount.count(person -> person.tie(end) && person.close(end)));
        agrees(
                "touch.went-quiet",
                "value",
                recount.count(person -> person.tie(end) && wentQuiet(person, YearMonth.from(end), end)));
        agrees(
                "touch.came-back",
                "value",
                recount.count(person -> person.tie(end) && cameBack(person, YearMonth.from(end), end)));
    }

    @Test
    void asManyMayWaitForAnAnswer() {
        agrees(
                "follow-up.waiting-on-you",
                "value",
                recount.count(person -> person.tie(recount.lastDay())
                        && recount.waitsForMe(person)
                        && recount.writtenTo(person)
                        && recount.asksMe(person)));
        agrees(
                "follow-up.waiting-on-you",
                "detail.strangers",
                recount.count(person ->
                        recount.waitsForMe(person) && !(person.tie(recount.lastDay()) && recount.writtenTo(person))));
    }
}
