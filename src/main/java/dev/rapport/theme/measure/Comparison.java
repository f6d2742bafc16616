package dev.rapport.theme.measure;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.Previous;
import dev.rapport.report.Reading;
import dev.rapport.stat.Differences;
import dev.rapport.stat.Estimate;
import java.util.Optional;
import java.util.OptionalDouble;

/** A number beside that of the window of equal length before (measures.md 1.7). */
public final class Comparison {
    private Comparison() {}

    /** What both have come to; only where both are measured, from five units on, and the data reach back so far. */
    public static Optional<Previous> of(Ledger ledger, Span span, Reading now, Reading then) {
        if (!(now instanceof Reading.Measured present)
                || !(then instanceof Reading.Measured past)
                || past.counts().n().orElse(0) < Fewest.FIVE
                || !Spans.covered(ledger, span)) {
            return Optional.empty();
        }
        Estimate change = Differences.newcombe10(present.estimate(), past.estimate());
        return Optional.of(new Previous(
                past.estimate().value(),
                past.counts().k(),
                past.counts().n(),
                Spans.window(span),
                number(change.value()),
                number(change.low()),
                number(change.high()),
                Optional.of(false)));
    }

    private static OptionalDouble number(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
