package dev.rapport;

import dev.rapport.fact.Days;
import dev.rapport.fact.History;
import dev.rapport.fact.Published;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Windows;
import dev.rapport.read.earlier.EarlierReports;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the reports of earlier months know that this month's needs. */
final class EarlierMonths {
    private static final int REPORTS_REMEMBERED = 12;

    private EarlierMonths() {}

    /** The options with which a month that is made again sees what its first report saw, and no more. */
    static ReadOptions seenAgain(ReadOptions reading, Request request) throws IOException {
        Optional<LocalDate> asOf = reading.asOf();
        if (asOf.isEmpty()) {
            return reading;
        }
        Days days = Days.in(reading.zone());
        return reading.withPublishedEnd(EarlierReports.publishedEnd(request.out(), Days.reportMonth(asOf.get()))
                // The last second of a day is no row's, but that of another day that was asked for.
                .filter(end -> !end.equals(days.end(days.of(end)))));
    }

    /** What the reports before this history's month said. */
    static EarlierReports.Earlier before(History history, Request request) throws IOException {
        YearMonth month = Windows.of(history.end(), request.settings().zone()).month();
        boolean nobody = request.reading().wishes().rows().stream().noneMatch(wish -> wish.forgotten());
        return EarlierReports.before(request.out(), month, nobody);
    }

    /** Which changes the last twelve reports spoke of. */
    private static Set<String> claimed(EarlierReports.Earlier earlier) {
        List<String> months = earlier.findings().stream()
                .map(Published::month)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(REPORTS_REMEMBERED)
                .toList();
        return earlier.findings().stream()
                .filter(finding -> !finding.claimed().isEmpty() && months.contains(finding.month()))
                .map(finding -> finding.id() + " " + finding.claimed())
                .collect(Collectors.toSet());
    }

    /** Whom earlier reports suggested, under the address they have now, and what has become of it since. */
    static Memory memory(EarlierReports.Earlier earlier, History history) {
        Map<String, String> now = new HashMap<>();
        history.earlier().stream()
                .flatMap(export -> export.connections().stream())
                .filter(then -> then.id() >= 0)
                .forEach(then ->
                        now.put(then.key(), history.contacts().get(then.id()).key()));
        return Memory.of(
                earlier.suggested().stream()
                        .map(row -> row.of(now.getOrDefault(row.contact(), row.contact())))
                        .toList(),
                claimed(earlier),
                earlier.remarks(),
                history);
    }
}
