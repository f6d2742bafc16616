package dev.rapport.read.history;

import dev.rapport.fact.Shortfall;
import dev.rapport.fact.Source;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.interaction.InteractionLog;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Inputs that cannot be counted on. What was read of them is set aside, so that they are as good as missing: of the present
 * export's for all exports, as older ones do not know the present; of an older one's for that export alone.
 */
public final class Shortfalls {
    /** Inputs that have rows in every account; others may have had nothing to tell. */
    private static final Set<Source> NEVER_EMPTY = EnumSet.of(Source.MESSAGES, Source.CONNECTIONS);

    private final Map<Source, Shortfall> found = new EnumMap<>(Source.class);

    /** Sets aside what cannot be counted on of one input, in exports given newest first. */
    public void look(List<ExportReading> readings, Source source) {
        boolean present = true;
        for (ExportReading reading : readings) {
            List<Tally> files = reading.files(source);
            if (files.isEmpty()) {
                continue;
            }
            Shortfall all = of(files);
            for (Tally file : files) {
                Shortfall one = of(List.of(file));
                boolean damaged = one.applies() && !one.empty();
                if (damaged && present) {
                    found.putIfAbsent(source, one);
                }
                // Of two files of the present export the other is whole, and says what it says.
                if (damaged || (!present && found.containsKey(source))) {
                    reading.takenBack().setAside(file);
                }
            }
            if (present && all.empty() && NEVER_EMPTY.contains(source)) {
                found.put(source, all);
            }
            present = false;
        }
    }

    /** Sets aside what logs say beside an export, if they cannot be counted on. */
    public void look(InteractionLog log, List<Tally> tallies) {
        if (tallies.isEmpty()) {
            return;
        }
        Shortfall shortfall = of(tallies);
        if (shortfall.applies() && !shortfall.empty()) {
            found.put(Source.LOG, shortfall);
            log.setAside(tallies);
        }
    }

    /** All files of one input together, under the name of the most damaged. */
    private static Shortfall of(List<Tally> files) {
        Tally worst = files.stream()
                .max(Comparator.comparingLong(Tally::rejectedRows))
                .orElseThrow();
        return new Shortfall(
                worst.file(),
                files.stream().mapToLong(Tally::rejectedRows).sum(),
                files.stream().mapToLong(Tally::readRows).sum());
    }

    /** Whether the newest messages that there are come without what they say. */
    public static boolean textMissing(List<ExportReading> readings) {
        return readings.stream()
                .map(ExportReading::export)
                .filter(export -> export.sources.contains(Source.MESSAGES))
                .findFirst()
                .map(export -> export.textMissing)
                .orElse(false);
    }

    public Map<Source, Shortfall> found() {
        return found;
    }
}
