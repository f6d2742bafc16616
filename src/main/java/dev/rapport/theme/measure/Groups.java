package dev.rapport.theme.measure;

import dev.rapport.report.Cell;
import dev.rapport.stat.Estimate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** Details of a finding that have several fields of their own. */
public final class Groups {
    private Groups() {}

    /** An estimate with its counts: {@code value}, {@code low}, {@code high}, {@code k}, {@code n}. */
    public static Cell of(Estimate estimate, long k, long n) {
        return of(estimate, OptionalLong.of(k), n);
    }

    /** The same for a statistic over so many people that counts no successes. */
    public static Cell of(Estimate estimate, OptionalLong k, long n) {
        SortedMap<String, Cell> cells = new TreeMap<>();
        cells.put("value", Cell.of(estimate.value()));
        cells.put("low", Cell.of(estimate.low()));
        cells.put("high", Cell.of(estimate.high()));
        cells.put("k", Cell.of(k));
        cells.put("n", Cell.of(n));
        return new Cell.Group(cells);
    }

    /** Successes of units, without a value. */
    public static Cell counts(long k, long n) {
        return new Cell.Group(new TreeMap<>(Map.of("k", Cell.of(k), "n", Cell.of(n))));
    }
}
