package dev.rapport.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** One value in a grid or in a finding's detail. */
public sealed interface Cell {
    /** How it stands in a CSV file: plain digits, ISO dates, true or false, empty for none. */
    String csv();

    record Text(String value) implements Cell {
        @Override
        public String csv() {
            return value;
        }
    }

    record Whole(long value) implements Cell {
        @Override
        public String csv() {
            return Long.toString(value);
        }
    }

    /** A number with at most so many decimals, rounded half-even. */
    record Decimal(double value, int digits) implements Cell {
        /** The rounded number, without trailing zeros. */
        public BigDecimal rounded() {
            return Decimals.rounded(value, digits);
        }

        @Override
        public String csv() {
            return Decimals.plain(value, digits);
        }
    }

    record Day(LocalDate value) implements Cell {
        @Override
        public String csv() {
            return value.toString();
        }
    }

    record Flag(boolean value) implements Cell {
        @Override
        public String csv() {
            return Boolean.toString(value);
        }
    }

    record None() implements Cell {
        @Override
        public String csv() {
            return "";
        }
    }

    /** Named values inside a finding's detail; never in a grid. */
    record Group(SortedMap<String, Cell> cells) implements Cell {
        public Group {
            cells = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        }

        @Override
        public String csv() {
            throw new IllegalStateException("a group has no place in a table");
        }
    }

    static Cell of(String value) {
        return value.isEmpty() ? Shared.BLANK : new Text(value);
    }

    static Cell of(long value) {
        return value >= 0 && value < Shared.SMALL.length ? Shared.SMALL[(int) value] : new Whole(value);
    }

    /** A number with six decimals; none if it is not a number. */
    static Cell of(double value) {
        return of(value, 6);
    }

    /** A number with so many decimals; none if it is not a number. */
    static Cell of(double value, int digits) {
        return Double.isFinite(value) ? new Decimal(value, digits) : none();
    }

    /** A whole number, or none. */
    static Cell of(OptionalLong value) {
        return value.isPresent() ? of(value.getAsLong()) : none();
    }

    static Cell of(boolean value) {
        return value ? Shared.YES : Shared.NO;
    }

    static Cell of(LocalDate value) {
        return new Day(value);
    }

    /** No value. */
    static Cell none() {
        return Shared.NONE;
    }

    /** The values that most cells have: the table of 30,000 people has a million cells, and few that are not among these. */
    final class Shared {
        private static final Cell BLANK = new Text("");
        private static final Cell NONE = new None();
        private static final Cell YES = new Flag(true);
        private static final Cell NO = new Flag(false);
        private static final Cell[] SMALL = new Cell[1000];

        static {
            Arrays.setAll(SMALL, Whole::new);
        }

        private Shared() {}
    }
}
