package dev.rapport.read.history;

import dev.rapport.fact.Coverage;
import dev.rapport.fact.Source;
import dev.rapport.read.export.Export;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When invitations are listed: each export covers the 180 days before its end; stretches that touch are one. */
public final class InvitationWindows {
    private static final Duration LISTED = Duration.ofDays(180);

    private InvitationWindows() {}

    public static List<Coverage.Window> of(List<ExportReading> readings) {
        List<Coverage.Window> windows = new ArrayList<>();
        readings.stream()
                .map(ExportReading::export)
                .filter(export -> export.sources.contains(Source.INVITATIONS))
                .map(Export::latest)
                .filter(end -> !end.equals(Instant.MIN))
                .sorted(Comparator.naturalOrder())
                .map(end -> new Coverage.Window(end.minus(LISTED), end))
                .forEach(window -> add(windows, window));
        return List.copyOf(windows);
    }

    private static void add(List<Coverage.Window> windows, Coverage.Window next) {
        int last = windows.size() - 1;
        if (last >= 0 && !next.from().isAfter(windows.get(last).to())) {
            windows.set(last, new Coverage.Window(windows.get(last).from(), next.to()));
        } else {
            windows.add(next);
        }
    }
}
