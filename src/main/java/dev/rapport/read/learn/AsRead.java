package dev.rapport.read.learn;

import dev.rapport.fact.Days;
import dev.rapport.read.cell.CallWords;
import dev.rapport.read.cell.LogWords;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.date.LogDates;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How cells are understood when the log is read: a proposal must not promise what reading would not keep. */
final class AsRead {
    private static final int LONGEST_DATE = 40;

    private final Days days;
    private final Map<String, LogDates> shapes = new HashMap<>();

    AsRead(Days days) {
        this.days = days;
    }

    /** Whether a cell is a date in a shape; an empty shape is ISO. */
    boolean isDate(String shape, String cell) {
        boolean seconds = shape.startsWith("epoch");
        // Since September 2001 they begin with a 1; other numbers of ten digits are telephones'.
        boolean since = cell.length() == (shape.endsWith("-seconds") ? 10 : 13) && cell.startsWith("1");
        if (cell.length() > LONGEST_DATE || seconds && !since || cell.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        try {
            shapes.computeIfAbsent(shape, this::dates).read(cell, "date");
            // Whatever the shape, ISO is understood: it needs no other.
            return shape.isEmpty() || !LogDates.isIso(cell);
        } catch (RowException another) {
            return false;
        }
    }

    private LogDates dates(String shape) {
        try {
            return new LogDates(days, days.zone(), Optional.of(shape));
        } catch (CannotRead misspelt) {
            throw new IllegalStateException(misspelt);
        }
    }

    /** Whether a word says who began: a direction, a missed call. */
    boolean isDirection(String word) {
        return LogWords.direction(word).isPresent() || isOfCalls(word);
    }

    /** Whether such a word is one of calls alone. */
    boolean isOfCalls(String word) {
        return CallWords.direction(word).isPresent() || CallWords.nobodySpoke(word);
    }
}
