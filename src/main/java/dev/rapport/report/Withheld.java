package dev.rapport.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Findings that are withheld because the file they rest on is missing or cannot be counted on.
 *
 * @param findings their ids, in the order of the report
 */
public record Withheld(String file, Reason reason, List<String> findings) {
    private static final Set<Reason> FILES = EnumSet.of(Reason.FILE_MISSING, Reason.FILE_EMPTY, Reason.FILE_DAMAGED);

    /** All of a report, by file. */
    static List<Withheld> of(Stream<Finding> findings) {
        Map<String, Withheld> files = new TreeMap<>();
        findings.forEach(finding -> {
            Cell needs = finding.detail().get("needs");
            Optional<Reason> reason = finding.reason().filter(FILES::contains);
            if (reason.isPresent() && needs != null) {
                files.computeIfAbsent(
                                needs.csv() + " " + reason.get(),
                                any -> new Withheld(needs.csv(), reason.get(), new ArrayList<>()))
                        .findings
                        .add(finding.id());
            }
        });
        return List.copyOf(files.values());
    }
}
