package dev.rapport.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How far an export reaches: the latest moment in each of its files, and in other layers of the same export. */
final class Reach {
    private final Map<Object, Latest> files = new IdentityHashMap<>();
    private final List<Reach> layers = new ArrayList<>();
    private Latest current = new Latest();

    /** The latest moment of a file, in seconds since 1970. */
    private static final class Latest {
        long second = Long.MIN_VALUE;
    }

    Reach() {
        files.put(this, current);
    }

    /** What comes now stands in a file. */
    void reads(Object file) {
        current = files.computeIfAbsent(file, any -> new Latest());
    }

    void saw(long second) {
        current.second = Math.max(current.second, second);
    }

    /** Reaches at least as far as another layer. */
    void with(Reach layer) {
        if (layer != this) {
            layers.add(layer);
        }
    }

    /** Nothing is computed from a file, so that it says no end either, unless nothing else says one. */
    void without(Object file) {
        Latest latest = files.remove(file);
        if (latest != null && second() == Long.MIN_VALUE) {
            files.put(file, latest);
        }
    }

    /** The latest moment; {@link Long#MIN_VALUE} if there is none. */
    long second() {
        long latest = Long.MIN_VALUE;
        for (Latest file : files.values()) {
            latest = Math.max(latest, file.second);
        }
        for (Reach layer : layers) {
            latest = Math.max(latest, layer.second());
        }
        return latest;
    }
}
