package dev.rapport.whole;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One contact as {@link Recount} sees them: their messages, their rows of the log, and their runs of messages. */
final class Recounted {
    private Recounted() {}

    /** A message or a log row. */
    record Act(Instant at, LocalDate day, boolean mine, boolean theirs, boolean logged, String text) {
        int visible() {
            return (int) text.codePoints()
                    .filter(c -> !Character.isWhitespace(c) && c != 0xA0)
                    .count();
        }

        boolean links() {
            return text.matches("(?s).*(://|www\\.[A-Za-z]{2,}|\\.[A-Za-z]{2,}/).*");
        }

        boolean asks() {
            return Stream.of(text.split("\\s+")).anyMatch(word -> word.matches("((?!://|www\\.).)*[?\uFF1F\u061F].*"));
        }
    }

    /** A run of messages. */
    record Episode(List<Act> acts, boolean mine, boolean afterNote) {
        Instant begun() {
            return acts.get(0).at;
        }
    }

    /** The note of an invitation, found again among the messages. */
    record Note(Instant at, boolean mine) {}

    /** What is known of one contact. */
    static final class Person {
        LocalDate connectedOn;
        final List<Act> messages = new ArrayList<>();
        final List<Act> log = new ArrayList<>();
        final Set<String> logged = new TreeSet<>();
        Note note;

        List<Act> acts() {
            return Stream.concat(messages.stream(), log.stream()).toList();
        }

        TreeSet<LocalDate> days(LocalDate until) {
            TreeSet<LocalDate> days = new TreeSet<>();
            acts().stream().map(Act::day).filter(day -> !day.isAfter(until)).forEach(days::add);
            return days;
        }

        /** Whether the owner had turned to them by the end of a day. */
        boolean known(LocalDate day) {
            return acts().stream().anyMatch(act -> act.mine() && !act.day().isAfter(day));
        }

        boolean twoWay(Predicate<Act> which) {
            List<Act> acts = acts().stream().filter(which).toList();
            return acts.stream().anyMatch(Act::mine) && acts.stream().anyMatch(Act::theirs);
        }

        boolean tie(LocalDate on) {
            return connectedOn != null && !connectedOn.isAfter(on) || twoWay(act -> !act.day.isAfter(on));
        }

        /** The state on a day; null for people who are neither connected nor were ever in contact. */
        String state(LocalDate on) {
            TreeSet<LocalDate> days = days(on);
            if (days.isEmpty()) {
                return connectedOn != null && !connectedOn.isAfter(on) ? "never-spoken" : "";
            }
            long gap = ChronoUnit.DAYS.between(days.last(), on);
            return gap <= 90 ? "active" : gap <= 365 ? "quiet" : gap < 1095 ? "dormant" : "long-dormant";
        }

        boolean close(LocalDate on) {
            TreeSet<LocalDate> days = days(on);
            return days.size() >= 6
                    && twoWay(act -> true)
                    && days.tailSet(days.last().minusDays(365)).size() >= 3;
        }

        /** The runs of messages with gaps of at most a week, a first answer within 30 days included. */
        List<Episode> episodes() {
            List<List<Act>> runs = new ArrayList<>();
            for (Act act : messages) {
                List<Act> run = runs.isEmpty() ? null : runs.get(runs.size() - 1);
                boolean near = run != null && within(run.get(run.size() - 1).at, act.at, 7);
                boolean answer = run != null
                        && run.stream().allMatch(one -> one.mine != act.mine)
                        && within(run.get(0).at, act.at, 30);
                if (near || answer) {
                    run.add(act);
                } else {
                    runs.add(new ArrayList<>(List.of(act)));
                }
            }
            List<Episode> episodes = new ArrayList<>();
            for (List<Act> run : runs) {
                boolean mine = run.get(0).mine;
                boolean afterNote =
                        episodes.isEmpty() && note != null && note.mine != mine && within(note.at, run.get(0).at, 30);
                episodes.add(new Episode(run, afterNote ? note.mine : mine, afterNote));
            }
            return episodes;
        }
    }

    static boolean within(Instant from, Instant to, int days) {
        return Duration.between(from, to).compareTo(Duration.ofDays(days)) <= 0;
    }
}
