package dev.rapport.read.export;

import dev.rapport.fact.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far an export reaches: the first and the latest moment in each file, and in other layers of the same export. */
public final class Reach {
    private final Map<Object, Stretch> files = new IdentityHashMap<>();
    private final List<Reach> layers = new ArrayList<>();
    private Stretch current = new Stretch();

    /** The moments of a file, in seconds since 1970. */
    private static final class Stretch {
        long first = Long.MAX_VALUE;
        long latest = Long.MIN_VALUE;
    }

    Reach() {
        files.put(this, current);
    }

    /** What comes now stands in a file. */
    void reads(Object file) {
        current = files.computeIfAbsent(file, any -> new Stretch());
    }

    void saw(long second) {
        current.first = Math.min(current.first, second);
        current.latest = Math.max(current.latest, second);
    }

    public void with(Reach layer) {
        if (layer != this) {
            layers.add(layer);
        }
    }

    /** Nothing is computed from a file, so that it says no end either, unless nothing else says one. */
    public void without(Object file) {
        Stretch stretch = files.remove(file);
        if (stretch != null && second() == Long.MIN_VALUE) {
            files.put(file, stretch);
        }
    }

    /** The first and the last day of a file's rows; null if none of them has a date. */
    public LocalDate @Nullable [] days(Object file, Days days) {
        Stretch stretch = files.get(file);
        return stretch == null || stretch.latest == Long.MIN_VALUE
                ? null
                : new LocalDate[] {day(stretch.first, days), day(stretch.latest, days)};
    }

    /** The first day that a row of any file is of, of no other layer; null if none of them has a date. */
    public @Nullable LocalDate firstDay(Days days) {
        return files.values().stream()
                .filter(file -> file.latest != Long.MIN_VALUE)
                .map(file -> day(file.first, days))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A file that knows days alone, such as the connections', says midnight UTC. */
    private static LocalDate day(long second, Days days) {
        return second % Days.SECONDS == 0
                ? LocalDate.ofEpochDay(second / Days.SECONDS)
                : days.of(Instant.ofEpochSecond(second));
    }

    /** The latest moment; {@link Long#MIN_VALUE} if there is none. */
    long second() {
        long latest = Long.MIN_VALUE;
        for (Stretch file : files.values()) {
            latest = Math.max(latest, file.latest);
        }
        for (Reach layer : layers) {
            latest = Math.max(latest, layer.second());
        }
        return latest;
    }
}
