package dev.rapport.fact;

import java.util.Locale;

/** A constant with a fixed code, by which files name it: that of {@code TOO_OLD} is {@code too-old}. */
public interface Coded {
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
