package dev.rapport.read;

import dev.rapport.fact.Days;
import dev.rapport.read.cell.CallWords;
import dev.rapport.read.cell.LogWords;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.date.LogDates;
import dev.rapport.read.interaction.LogReview;
import dev.rapport.read.learn.Understanding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Understands a cell as it will be understood when the log is read. */
final class AsRead implements Understanding {
    private static final int LONGEST_DATE = 40;

    private final Days days;
    private final Map<String, LogDates> shapes = new HashMap<>();

    AsRead(Days days) {
        this.days = days;
    }

    @Override
    public boolean isDate(String shape, String cell) {
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

    @Override
    public boolean isDirection(String word) {
        return LogWords.direction(word).isPresent() || isOfCalls(word);
    }

    @Override
    public boolean isOfCalls(String word) {
        return CallWords.direction(word).isPresent() || CallWords.nobodySpoke(word);
    }

    @Override
    public boolean isProfile(String cell) {
        return LogReview.isProfile(cell);
    }
}
