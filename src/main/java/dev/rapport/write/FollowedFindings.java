package dev.rapport.write;

import dev.rapport.report.Finding;
import dev.rapport.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings that the page shows month by month: the headlines, and how large and how alive the network is. */
public final class FollowedFindings {
    private static final int MONTHS = 12;
    private static final List<String> BESIDE_THE_HEADLINES =
            List.of("network.connections", "rejection.acceptance", "touch.active", "touch.stale");

    private final Report report;
    private final List<Finding> findings;

    FollowedFindings(Report report) {
        this.report = report;
        List<String> ids = new ArrayList<>(report.profile());
        ids.addAll(BESIDE_THE_HEADLINES);
        findings = ids.stream()
                .flatMap(id -> report.findings().filter(finding -> finding.id().equals(id)))
                .toList();
    }

    /** What one month published of them; a dash where there was none. */
    public record Published(String month, List<String> values) {}

    public List<Finding> findings() {
        return findings;
    }

    /** The last twelve months as they were published, newest first, this one on top; empty in the first month. */
    public List<Published> months() {
        if (report.history().rows().isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, String>> months = new TreeMap<>(Comparator.reverseOrder());
        report.history()
                .rows()
                .forEach(row -> months.computeIfAbsent(row.get(0).csv(), any -> new TreeMap<>())
                        .put(row.get(1).csv(), row.get(row.size() - 1).csv()));
        List<Published> all = new ArrayList<>();
        all.add(new Published(
                report.month().id(),
                findings.stream()
                        .map(finding -> finding.measured() ? Numbers.value(finding) : "–")
                        .toList()));
        months.forEach((month, values) -> all.add(new Published(
                month,
                findings.stream()
                        .map(finding -> values.getOrDefault(finding.id(), "–"))
                        .toList())));
        return all.subList(0, Math.min(all.size(), MONTHS));
    }
}
