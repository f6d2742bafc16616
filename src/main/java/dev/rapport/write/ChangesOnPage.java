package dev.rapport.write;

import dev.rapport.report.Cell;
import dev.rapport.report.English;
import dev.rapport.report.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What changed between two exports, as the page says it. */
public record ChangesOnPage(Report report) {
    private static final int MOST = 12;

    /** Whether there is anything to say. */
    public boolean any() {
        return !report.changes().rows().isEmpty();
    }

    /** A new company or position, as the page lists it. */
    public record Job(String name, String before, String now) {}

    /** The first of those who have another company or position than in the export before. */
    public List<Job> jobs() {
        return report.changes().rows().stream()
                .filter(row ->
                        row.get(0).csv().equals("job") && !row.get(4).csv().isEmpty())
                .limit(MOST)
                .map(row ->
                        new Job(row.get(2).csv(), row.get(3).csv(), row.get(4).csv()))
                .toList();
    }

    /** What the list of changes amounts to, in words: "12 new jobs, 3 new names, …, seen between two dates". */
    public String lead() {
        Map<String, Long> counts = new TreeMap<>();
        report.changes().rows().forEach(row -> counts.merge(row.get(0).csv(), 1L, Long::sum));
        List<String> parts = new ArrayList<>();
        count(counts, "job", "new job", "new jobs", parts);
        count(counts, "name", "new name", "new names", parts);
        count(counts, "address", "new profile address", "new profile addresses", parts);
        count(counts, "no longer listed", "person no longer listed", "people no longer listed", parts);
        count(counts, "new", "new connection", "new connections", parts);
        List<Cell> any = report.changes().rows().get(0);
        return String.join(", ", parts) + ", between the export that ends on " + day(any.get(5))
                + " and the one that ends on " + day(any.get(6)) + ".";
    }

    private static void count(Map<String, Long> counts, String kind, String one, String many, List<String> parts) {
        long count = counts.getOrDefault(kind, 0L);
        if (count > 0) {
            parts.add(English.digits(count, one, many));
        }
    }

    private String day(Cell moment) {
        return Numbers.day(Instant.parse(moment.csv()), report.zone());
    }
}
