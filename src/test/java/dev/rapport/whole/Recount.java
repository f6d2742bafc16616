package dev.rapport.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A second counting of the sample, as plain as measures.md can be read; it knows nothing of the program. */
final class Recount {
    final Map<String, Recounted.Person> people;
    final List<LocalDate> connected;
    final Instant end;

    Recount(Path export, Path log) throws IOException {
        RecountedFiles files = new RecountedFiles(export, log);
        people = files.people;
        connected = files.connected;
        end = files.end;
    }

    /** Days from that on which something happened to the last one. */
    long age(Recounted.Act act) {
        return ChronoUnit.DAYS.between(act.at().atOffset(ZoneOffset.UTC).toLocalDate(), lastDay());
    }

    /** Whether the last message is theirs, more than 2 and at most 90 days old, and no log row of mine is later. */
    boolean waitsForMe(Recounted.Person person) {
        if (person.messages.isEmpty()) {
            return false;
        }
        Recounted.Act last = person.messages.get(person.messages.size() - 1);
        return last.theirs()
                && last.at().isBefore(end.minus(Duration.ofDays(2)))
                && Recounted.within(last.at(), end, 90)
                && person.log.stream().noneMatch(row -> row.mine() && row.at().isAfter(last.at()));
    }

    /** Of what somebody said last, without a gap of more than a week: whether it asks, in a talk the owner took part in. */
    boolean asksMe(Recounted.Person person) {
        List<Recounted.Act> all = person.messages;
        int turn = all.size() - 1;
        while (turn > 0
                && all.get(turn - 1).theirs()
                && Recounted.within(all.get(turn - 1).at(), all.get(turn).at(), 7)) {
            turn--;
        }
        List<Recounted.Act> last = all.subList(turn, all.size());
        List<Recounted.Act> mine =
                all.subList(0, turn).stream().filter(Recounted.Act::mine).toList();
        int written = mine.stream().mapToInt(Recounted.Act::visible).sum();
        boolean invested = written >= 340
                || mine.stream().anyMatch(Recounted.Act::asks) && (all.get(0).mine() || written >= 125);
        return invested
                && last.stream().anyMatch(act -> act.asks() && !sentByOthers(person, act))
                && last.stream().noneMatch(Recounted.Act::links)
                && last.stream().mapToInt(Recounted.Act::visible).sum() <= 340;
    }

    /** Whether the owner had written before they said their last. */
    boolean writtenTo(Recounted.Person person) {
        return person.messages.stream().anyMatch(Recounted.Act::mine);
    }

    private boolean sentByOthers(Recounted.Person person, Recounted.Act act) {
        return act.visible() >= 25
                && people.values().stream()
                        .filter(other -> other != person)
                        .flatMap(other -> other.messages.stream())
                        .anyMatch(other -> other.theirs()
                                && RecountedFiles.plain(other.text()).equals(RecountedFiles.plain(act.text())));
    }

    LocalDate lastDay() {
        return end.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** Whether something happened in the 365 days before those. */
    boolean theYearBefore(Recounted.Act act) {
        return !thisYear(act) && !act.at().isBefore(end.minus(Duration.ofDays(730)));
    }

    /** Whether something happened in the last 365 days. */
    boolean thisYear(Recounted.Act act) {
        return !act.at().isBefore(end.minus(Duration.ofDays(365)));
    }

    long count(Predicate<Recounted.Person> which) {
        return people.values().stream().filter(which).count();
    }

    List<Recounted.Act> in(YearMonth month, boolean logged) {
        return people.values().stream()
                .flatMap(person -> person.acts().stream())
                .filter(act ->
                        act.logged() == logged && YearMonth.from(act.day()).equals(month))
                .toList();
    }

    /** Each contact's first opener of mine in the year: at 0 all that are old enough, at 1 those answered in 30 days. */
    int[] replies() {
        int[] replies = new int[2];
        for (Recounted.Person person : people.values()) {
            person.episodes().stream()
                    .filter(episode -> episode.mine()
                            && !episode.afterNote()
                            && thisYear(episode.acts().get(0)))
                    .findFirst()
                    .filter(first -> Recounted.within(first.begun(), end, 30)
                            ? first.begun().equals(end.minus(Duration.ofDays(30)))
                            : true)
                    .ifPresent(first -> {
                        replies[0]++;
                        boolean answered = person.messages.stream()
                                .anyMatch(act -> act.theirs()
                                        && act.at().isAfter(first.begun())
                                        && Recounted.within(first.begun(), act.at(), 30));
                        replies[1] += answered ? 1 : 0;
                    });
        }
        return replies;
    }

    /** Days from connecting to my first word, in the last 180 days; negative minus one for the days without one yet. */
    List<Integer> firstWords() {
        List<Integer> days = new ArrayList<>();
        for (Recounted.Person person : people.values()) {
            LocalDate met = person.connectedOn;
            boolean counts = met != null
                    && !met.isBefore(lastDay().minusDays(180))
                    && person.messages.stream().noneMatch(act -> act.day().isBefore(met))
                    && connected.stream().filter(met::equals).count() <= 50;
            if (counts) {
                days.add(person.acts().stream()
                        .filter(act -> act.mine() && !act.day().isBefore(met))
                        .map(act -> (int) ChronoUnit.DAYS.between(met, act.day()))
                        .min(Comparator.naturalOrder())
                        .orElse(-1 - (int) ChronoUnit.DAYS.between(met, lastDay())));
            }
        }
        return days;
    }

    /** The product limit of the share by a day, counted day by day. */
    static double shareBy(int horizon, Collection<Integer> times) {
        double open = 1;
        for (int day = 0; day <= horizon; day++) {
            int now = day;
            long events = times.stream().filter(time -> time == now).count();
            long atRisk = times.stream()
                    .filter(time -> (time < 0 ? -1 - time : time) >= now)
                    .count();
            open *= atRisk == 0 ? 1 : 1 - (double) events / atRisk;
        }
        return 1 - open;
    }
}
