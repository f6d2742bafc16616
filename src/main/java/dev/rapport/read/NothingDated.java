package dev.rapport.read;

import dev.rapport.fact.Intake;
import java.util.List;

/** No row that can be used carries a date, so that there is no day a report could be of. What became of the rows is known. */
public final class NothingDated extends CannotRead {
    private static final long serialVersionUID = 1L;

    private final transient List<Intake> intake;

    NothingDated(List<Intake> intake) {
        super("nothing in the input carries a date that can be used, so there is nothing to report on.\n"
                + "  rapport check  with the same files says what was found in each.");
        this.intake = List.copyOf(intake);
    }

    /** Every file, and what became of its rows. */
    public List<Intake> intake() {
        return intake;
    }
}
