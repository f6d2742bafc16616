package dev.rapport.theme.health;

import dev.rapport.fact.Coverage;
import dev.rapport.fact.History;
import dev.rapport.fact.OnlyThese;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Windows;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.Spans;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The same data as they stood at earlier month-ends: what the index of those months is recomputed from. */
public final class HealthIndexPast {
    private static final int MONTHS = 12;

    private HealthIndexPast() {}

    /** The twelve months before the report month that the data reach back to, each as a ledger of its own. */
    public static List<Ledger> monthEnds(Ledger ledger) {
        Windows windows = ledger.windows();
        MonthSeries months = new MonthSeries(ledger);
        List<Ledger> past = new ArrayList<>();
        for (int back = 1; back <= MONTHS; back++) {
            YearMonth month = windows.month().minusMonths(back);
            if (months.months().contains(month)) {
                History then = upTo(ledger.history(), windows.monthEnd(month), month.atEndOfMonth());
                past.add(Ledger.of(then, ledger.settings(), ledger.memory()));
            }
        }
        return past;
    }

    /** A history without what came after an instant; {@code day} is its calendar day in the reporting zone. */
    private static History upTo(History all, Instant end, LocalDate day) {
        LocalDate date = Spans.utcDate(end);
        int[] everybody = IntStream.range(0, all.contacts().size()).toArray();
        return new History(
                all.owner(),
                all.contacts().stream().map(contact -> contact.asOf(date)).toList(),
                OnlyThese.messages(all.messages(), everybody, end.getEpochSecond()),
                OnlyThese.messages(all.groupMessages(), everybody, end.getEpochSecond()),
                all.groupConversations(),
                all.anonymousOpeners().stream().filter(at -> !at.isAfter(end)).toList(),
                all.invitations().stream()
                        .filter(each -> !each.at().isAfter(end))
                        .toList(),
                all.vouches().stream().filter(each -> !each.at().isAfter(end)).toList(),
                all.log().stream()
                        .filter(row -> row.at()
                                .map(at -> !at.isAfter(end))
                                .orElse(!row.on().isAfter(day)))
                        .toList(),
                all.firstTexts().stream()
                        .filter(text -> !text.at().isAfter(end))
                        .toList(),
                all.namelessConnectedOn().stream()
                        .filter(on -> !on.isAfter(date))
                        .toList(),
                Set.of(),
                List.of(),
                upTo(all.coverage(), end),
                end);
    }

    private static Coverage upTo(Coverage all, Instant end) {
        List<Coverage.Window> windows = all.invitationWindows().stream()
                .filter(window -> !window.from().isAfter(end))
                .map(window -> new Coverage.Window(window.from(), window.to().isAfter(end) ? end : window.to()))
                .toList();
        return new Coverage(
                all.sources(),
                windows,
                all.logColumns(),
                all.profileUrls(),
                all.ownerRecognisedBy(),
                List.of(),
                0,
                Map.of(),
                all.cadence(),
                0,
                all.shortfalls(),
                all.textMissing(),
                all.tags(),
                all.notes(),
                all.birthdays());
    }
}
