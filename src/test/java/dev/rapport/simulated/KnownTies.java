package dev.rapport.simulated;

import dev.rapport.HistoryBuilder;
import dev.rapport.fact.History;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * A life of six years and a half in which it is known of each tie what becomes of it: some talk in a rhythm and never stop,
 * some talk less evenly and end for good, some talk in bursts with long silences between. The same seed gives the same life.
 */
final class KnownTies {
    /** The first day of all. */
    static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    /** Days told. */
    static final int DAYS = 2_370;

    private static final int OF_EACH_KIND = 20;
    private static final double MEAN_LIFE = 700;

    private final SplittableRandom random;
    private final List<Tie> ties = new ArrayList<>();

    /** What kind of tie it is. */
    enum Kind {
        RHYTHM,
        ENDS,
        BURSTS
    }

    /**
     * One tie.
     *
     * @param rhythm days from one conversation to the next, in the middle; of bursts within one
     * @param days in touch, from the first day of all, ascending
     * @param ended the day of its end; empty if it goes on
     */
    record Tie(Kind kind, double rhythm, int[] days, OptionalInt ended) {
        /** How many days in touch there were up to a day. */
        int upTo(int day) {
            int count = 0;
            while (count < days.length && days[count] <= day) {
                count++;
            }
            return count;
        }

        /** Days of silence at the end of a day; -1 before the first word. */
        int silence(int day) {
            int count = upTo(day);
            return count == 0 ? -1 : day - days[count - 1];
        }

        /** Whether there is a contact within so many days after a day. */
        boolean speaks(int day, int within) {
            int next = upTo(day);
            return next < days.length && days[next] <= day + within;
        }

        /** Six days in touch, three of them in the year that ends at the last one: read off the tie, not the program. */
        boolean close(int day) {
            int count = upTo(day);
            return count >= 6 && days[count - 3] >= days[count - 1] - 365;
        }
    }

    KnownTies(long seed) {
        this.random = new SplittableRandom(seed);
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < OF_EACH_KIND; i++) {
                ties.add(tie(kind));
            }
        }
    }

    List<Tie> ties() {
        return ties;
    }

    private Tie tie(Kind kind) {
        int begin = random.nextInt(1_500);
        OptionalInt end =
                kind == Kind.ENDS ? OptionalInt.of((int) (begin + 120 + exponential(MEAN_LIFE))) : OptionalInt.empty();
        double rhythm = kind == Kind.BURSTS ? 8 + random.nextInt(8) : Math.min(150, Math.max(10, spread(45, .6)));
        TreeSet<Integer> days = new TreeSet<>();
        double day = begin;
        double pause = day + 20 + random.nextInt(40);
        while (day < Math.min(DAYS, end.orElse(DAYS))) {
            for (int more = random.nextInt(3); more >= 0; more--) {
                days.add((int) day + more);
            }
            day += switch (kind) {
                case RHYTHM -> spread(rhythm, .35);
                case ENDS -> spread(rhythm, .7);
                case BURSTS -> day < pause ? spread(rhythm, .35) : spread(240, .6);
            };
            if (kind == Kind.BURSTS && day > pause + 60) {
                pause = day + 20 + random.nextInt(40);
            }
        }
        days.removeIf(late -> late >= end.orElse(DAYS));
        return new Tie(kind, rhythm, days.stream().mapToInt(Integer::intValue).toArray(), end);
    }

    private double exponential(double mean) {
        return -Math.log(1 - random.nextDouble()) * mean;
    }

    /** Log-normal around a middle. */
    private double spread(double middle, double sigma) {
        return middle * Math.exp(sigma * random.nextGaussian());
    }

    /** All that an export of the end of a day tells: on each day in touch both say something. */
    History upTo(int day) {
        HistoryBuilder told = new HistoryBuilder(noon(day).plusSeconds(6 * 3_600));
        for (Tie tie : ties) {
            int person = told.person(
                    "", tie.days()[0] <= day ? FIRST.plusDays(tie.days()[0]).toString() : "");
            for (int at : tie.days()) {
                if (at <= day) {
                    told.saidAt(person, noon(at).getEpochSecond(), at % 2 == 0, 60, false);
                    told.saidAt(person, noon(at).getEpochSecond() + 60, at % 2 != 0, 60, false);
                }
            }
        }
        return told.history();
    }

    private static Instant noon(int day) {
        return FIRST.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
