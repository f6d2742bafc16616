package dev.rapport.fact;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The row ledger of one file: read = used + left out by rule + rejected, or it cannot be made.
 *
 * @param file name of the file, as in the export
 * @param kind what the file was recognised as, e.g. {@code messages}; empty if not recognised or not needed
 * @param read records read
 * @param used records that became facts
 * @param leftOut sound records left out, by rule
 * @param rejected records that could not be used: all, or of very many the first
 * @param unlisted rejected records beyond those, by reason
 * @param remarks what else is worth knowing, in plain words, e.g. repaired bytes; never row content
 * @param missed whether nothing came of it although something should have; the first remark says why
 */
public record Intake(
        String file,
        String kind,
        long read,
        long used,
        SortedMap<LeftOutRule, Long> leftOut,
        List<Rejected> rejected,
        SortedMap<RejectReason, Long> unlisted,
        List<String> remarks,
        boolean missed) {

    /** The kind of a log kept by hand. */
    public static final String OWN_LOG = "interaction log";

    public Intake {
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
        unlisted = Collections.unmodifiableSortedMap(new TreeMap<>(unlisted));
        rejected = List.copyOf(rejected);
        remarks = List.copyOf(remarks);
        long out = sum(leftOut);
        long unusable = rejected.size() + sum(unlisted);
        if (read != used + out + unusable) {
            throw new IllegalStateException("the row ledger of " + file + " does not balance: read " + read + ", used "
                    + used + ", left out " + out + ", rejected " + unusable);
        }
    }

    /** Something that was not read at all, and why. */
    public static Intake passedOver(String file, String why, boolean missed) {
        return new Intake(
                file,
                "",
                0,
                0,
                new TreeMap<>(),
                List.of(),
                new TreeMap<>(),
                List.of("was passed over: " + why),
                missed);
    }

    /** The same row ledger under a folder's name, such as that of one export among several. */
    public Intake within(String folder) {
        List<Rejected> there = rejected.stream()
                .map(row -> new Rejected(
                        new Origin(folder + row.origin().file(), row.origin().line()), row.reason(), row.column()))
                .toList();
        return new Intake(folder + file, kind, read, used, leftOut, there, unlisted, remarks, missed);
    }

    /** Rows left out, over all rules. */
    public long leftOutRows() {
        return sum(leftOut);
    }

    /** Rows that could not be used, listed or not. */
    public long rejectedRows() {
        return rejected.size() + sum(unlisted);
    }

    /** Rows that could not be used, listed or not, by reason. */
    public SortedMap<RejectReason, Long> reasons() {
        SortedMap<RejectReason, Long> all = new TreeMap<>(unlisted);
        rejected.forEach(row -> all.merge(row.reason(), 1L, Long::sum));
        return all;
    }

    private static long sum(Map<?, Long> rows) {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
