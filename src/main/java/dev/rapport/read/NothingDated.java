package dev.rapport.read;

import dev.rapport.fact.Intake;
import dev.rapport.read.csv.CannotRead;
import java.util.List;

/**
 * No usable row carries a date, or none an early enough one, so there is no day that a report could be of. What became of the
 * rows is known.
 */
public final class NothingDated extends CannotRead {
    private static final long serialVersionUID = 1L;

    private final transient List<Intake> intake;

    NothingDated(List<Intake> intake) {
        this(WhyNothing.words(intake), intake);
    }

    NothingDated(String words, List<Intake> intake) {
        super(words);
        this.intake = List.copyOf(intake);
    }

    public List<Intake> intake() {
        return intake;
    }
}
