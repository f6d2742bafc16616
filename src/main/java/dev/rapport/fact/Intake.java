package dev.rapport.fact;

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
 * @param rejected records that could not be used
 * @param remarks what else is worth knowing, in plain words, e.g. repaired bytes; never row content
 */
public record Intake(
        String file,
        String kind,
        long read,
        long used,
        SortedMap<LeftOutRule, Long> leftOut,
        List<Rejected> rejected,
        List<String> remarks) {

    public Intake {
        leftOut = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
        rejected = List.copyOf(rejected);
        remarks = List.copyOf(remarks);
        long out = leftOut.values().stream().mapToLong(Long::longValue).sum();
        if (read != used + out + rejected.size()) {
            throw new IllegalStateException("the row ledger of " + file + " does not balance: read " + read + ", used "
                    + used + ", left out " + out + ", rejected " + rejected.size());
        }
    }

    /** The same row ledger under a folder's name, such as that of one export among several. */
    public Intake within(String folder) {
        List<Rejected> there = rejected.stream()
                .map(row -> new Rejected(
                        new Origin(folder + row.origin().file(), row.origin().line()), row.reason(), row.column()))
                .toList();
        return new Intake(folder + file, kind, read, used, leftOut, there, remarks);
    }

    /** Rows left out, over all rules. */
    public long leftOutRows() {
        return leftOut.entrySet().stream().mapToLong(Map.Entry::getValue).sum();
    }
}
