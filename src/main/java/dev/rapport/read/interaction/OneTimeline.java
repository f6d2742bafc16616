package dev.rapport.read.interaction;

import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.read.csv.Tally;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The same meeting in a calendar and in a log, the same messages in two exports: they count once.
 *
 * <p>Rows of two files are the same if they are with one person, on one day and of one sort (a meeting, a call, messages by
 * one channel), and their times, where both have one, are a quarter of an hour apart at most. Each row of a file is the
 * same as one row of another at most: two calls in one file and one in another are two. Two logs that the person
 * keeps are each their word, and never doubles. Their own log counts before all others; then the row with a time of day; then
 * the one that is made of more; then the first file by name.
 */
public final class OneTimeline {
    private static final Duration APART = Duration.ofMinutes(15);

    private final List<Candidate> candidates = new ArrayList<>();
    /** The lists of one person, of which a million rows need few. */
    private final Int2ObjectOpenHashMap<List<Integer>> lists = new Int2ObjectOpenHashMap<>();

    /** Days with a person of which two files tell. */
    private LongSet toldTwice = LongSet.of();

    /** A row whose people are known. */
    private record Candidate(LogEntry entry, List<Integer> people) {}

    /** What may be the same. */
    private record Occasion(int person, LocalDate day, String sort) {}

    /** A row that counts, and the files of which a row is the same already. */
    private record Counted(LogEntry entry, Set<Tally> matched) {}

    /** Takes a row that counts unless it is another's double. */
    public void add(LogEntry entry, List<Integer> people) {
        List<Integer> same = people.size() == 1 ? lists.computeIfAbsent((int) people.get(0), any -> people) : people;
        candidates.add(new Candidate(entry, same));
    }

    /** Decides once all rows are there, and hands over the rows that count. */
    public void settle(BiConsumer<Integer, LogEntry> taker) {
        candidates.sort(Comparator.comparing((Candidate one) -> ownLog(one.entry) ? 0 : 1)
                .thenComparing(one -> one.entry.when().moment().isPresent() ? 0 : 1)
                .thenComparing(one -> -one.entry.rows())
                .thenComparing(one -> one.entry.origin().file())
                .thenComparing(one -> one.entry.origin().line()));
        Map<Occasion, List<Counted>> counted = new HashMap<>();
        Map<Tally, Map<String, Integer>> doubles = new HashMap<>();
        toldTwice = toldTwice();
        for (int i = 0; i < candidates.size(); i++) {
            // Of a million rows each is let go as soon as it is settled.
            Candidate one = candidates.set(i, null);
            List<Integer> alone = new ArrayList<>();
            for (int person : one.people) {
                Optional<Counted> same = same(one.entry, person, counted);
                if (same.isPresent()) {
                    doubles.computeIfAbsent(one.entry.tally(), any -> new TreeMap<>())
                            .merge(same.get().entry.origin().file(), 1, Integer::sum);
                } else {
                    alone.add(person);
                }
            }
            if (alone.isEmpty()) {
                one.entry.leftOut(LeftOutRule.ELSEWHERE);
            } else {
                one.entry.used();
                alone.forEach(person -> taker.accept(person, one.entry));
            }
        }
        doubles.forEach((tally, files) -> files.forEach((file, count) -> tally.remark(
                count + (count == 1 ? " contact is" : " contacts are") + " in " + file + " too, which counts")));
        candidates.clear();
    }

    private static boolean ownLog(LogEntry entry) {
        return entry.tally().kind().equals(Intake.OWN_LOG);
    }

    private LongSet toldTwice() {
        LongSet twice = new LongOpenHashSet();
        if (candidates.stream().map(one -> one.entry.tally()).distinct().count() > 1) {
            Long2ObjectOpenHashMap<Tally> first = new Long2ObjectOpenHashMap<>();
            for (Candidate one : candidates) {
                for (int person : one.people) {
                    long day = day(one.entry, person);
                    Tally before = first.putIfAbsent(day, one.entry.tally());
                    if (before != null && before != one.entry.tally()) {
                        twice.add(day);
                    }
                }
            }
        }
        return twice;
    }

    private static long day(LogEntry entry, int person) {
        return entry.when().day().toEpochDay() << Integer.SIZE | person;
    }

    /** The row of another file that is the same; otherwise the row is noted as one that counts. */
    private Optional<Counted> same(LogEntry entry, int person, Map<Occasion, List<Counted>> counted) {
        Optional<String> sort = sort(entry);
        if (sort.isEmpty() || !toldTwice.contains(day(entry, person))) {
            return Optional.empty();
        }
        Occasion occasion = new Occasion(person, entry.when().day(), sort.get());
        List<Counted> there = counted.computeIfAbsent(occasion, any -> new ArrayList<>(1));
        for (Counted other : there) {
            if (other.entry.tally() != entry.tally()
                    && !(ownLog(other.entry) && ownLog(entry))
                    && together(other.entry, entry)
                    && other.matched.add(entry.tally())) {
                return Optional.of(other);
            }
        }
        there.add(new Counted(entry, new HashSet<>()));
        return Optional.empty();
    }

    private static boolean together(LogEntry one, LogEntry other) {
        Optional<Instant> first = one.when().moment();
        Optional<Instant> second = other.when().moment();
        return first.isEmpty()
                || second.isEmpty()
                || Duration.between(first.get(), second.get()).abs().compareTo(APART) <= 0;
    }

    /** What sort of contact a row is; empty for help, introductions and the like, each of which is one of its own. */
    private static Optional<String> sort(LogEntry entry) {
        Logged.Kind kind = entry.kind();
        if (kind == Logged.Kind.MEETING || kind == Logged.Kind.CALL) {
            return Optional.of(kind.name());
        }
        return kind == Logged.Kind.CONTACT ? Optional.of(entry.channel()) : Optional.empty();
    }
}
