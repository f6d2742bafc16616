package dev.rapport.simulated;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Finding;
import dev.rapport.report.Reading;
import dev.rapport.report.Report;
import dev.rapport.theme.summary.Examination;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the monthly reports of one life claim. */
record Claims(List<Month> months) {

    /**
     * One report.
     *
     * @param sentence id of the finding of which the month's sentence claims a change; empty in a usual month
     * @param more whether it claims more, or up
     * @param headlines ids of the yearly headlines of which a change is claimed anywhere in the report
     * @param people people in touch
     * @param value values by id
     */
    record Month(String sentence, boolean more, TreeSet<String> headlines, double people, Map<String, Finding> value) {
        boolean claims() {
            return !sentence.isEmpty();
        }

        boolean trend() {
            String said = value.get("momentum.trend").sentence();
            return said.contains("rising") || said.contains("falling");
        }

        /** The share of first messages that were answered, with its interval; empty if it is not given. */
        Optional<Reading.Measured> answered() {
            return value.get("ice.answered").reading() instanceof Reading.Measured measured
                    ? Optional.of(measured)
                    : Optional.empty();
        }

        boolean peopleAsUsual() {
            return value.get("month.people")
                    .usual()
                    .filter(usual -> people >= usual.low() && people <= usual.high())
                    .isPresent();
        }
    }

    /** The reports of so many months, each made on its month's last day or so many days earlier. */
    static Claims of(Life life, int first, int months, int daysEarlier) {
        List<Month> all = new ArrayList<>();
        TreeSet<String> said = new TreeSet<>();
        for (int m = first; m < first + months; m++) {
            Instant end = YearMonth.of(2025, 1)
                    .plusMonths(m + 1L)
                    .atDay(1)
                    .atStartOfDay()
                    .toInstant(ZoneOffset.UTC)
                    .minusSeconds(1 + 86_400L * daysEarlier);
            Memory memory = new Memory(List.of(), new TreeMap<>(), said, List.of());
            Report report = Examination.examine(Ledger.of(life.upTo(end), Settings.defaults(), memory), List.of());
            all.add(month(report));
            report.findings()
                    .filter(finding -> !finding.claimed().isEmpty())
                    .forEach(finding -> said.add(finding.id() + " " + finding.claimed()));
        }
        return new Claims(all);
    }

    private static Month month(Report report) {
        String text = report.sentence().text();
        boolean claims = text.contains("than usual") || text.contains("up from") || text.contains("down from");
        Map<String, Finding> findings = report.sections().stream()
                .flatMap(section -> section.findings().stream())
                .collect(Collectors.toMap(Finding::id, finding -> finding));
        TreeSet<String> headlines = findings.values().stream()
                .filter(finding ->
                        finding.previous().flatMap(past -> past.claimed()).orElse(false))
                .map(Finding::id)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Month(
                claims ? report.sentence().finding().orElseThrow() : "",
                text.contains("more than usual") || text.contains("up from"),
                headlines,
                findings.get("month.people").value(),
                findings);
    }
}
