package dev.rapport.theme.measure;

import dev.rapport.fact.Coverage;
import dev.rapport.fact.Shortfall;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Reason;
import java.util.Arrays;
import java.util.Optional;

/** What a finding needs of its inputs: the first that is missing wins over every number (measures.md 1.6). */
public final class Needs {
    private final Ledger ledger;
    private final Coverage coverage;
    private Optional<Reason> missing = Optional.empty();
    private String what = "";

    public Needs(Ledger ledger) {
        this.ledger = ledger;
        this.coverage = ledger.history().coverage();
    }

    /** Why there can be no number; empty if there is all that is needed. */
    public Optional<Reason> missing() {
        return missing;
    }

    /** The file, column or option that is missing. */
    public String what() {
        return what;
    }

    /** Every one of these inputs. */
    public void all(Source... sources) {
        for (Source source : sources) {
            Optional<Shortfall> shortfall = coverage.shortfall(source);
            if (shortfall.isPresent()) {
                miss(
                        shortfall.get().empty() ? Reason.FILE_EMPTY : Reason.FILE_DAMAGED,
                        shortfall.get().file());
            } else if (!coverage.has(source)) {
                miss(source == Source.LOG ? Reason.LOG_MISSING : Reason.FILE_MISSING, source.file());
            }
        }
    }

    /**
     * At least one of these inputs; the first is named if all are missing. Where one of them is too damaged the others are not
     * taken for the whole.
     */
    public void any(Source... sources) {
        for (Source source : sources) {
            if (coverage.shortfall(source).filter(one -> !one.empty()).isPresent()) {
                all(source);
                return;
            }
        }
        if (Arrays.stream(sources).noneMatch(coverage::has)) {
            all(sources[0]);
        }
    }

    public void logField(String column) {
        all(Source.LOG);
        if (!coverage.logColumns().contains(column)) {
            miss(Reason.LOG_FIELD_MISSING, column);
        }
    }

    /** What messages say, and not only that they were written. */
    public void text() {
        if (coverage.textMissing()) {
            miss(Reason.COLUMN_MISSING, "CONTENT");
        }
    }

    /** Who wrote: nothing can be said without the owner, as messages then have no other side. */
    public void owner() {
        if (ownerUnknown(ledger)) {
            miss(Reason.OWNER_UNKNOWN, "--me");
        }
    }

    /** Whether there are messages whose owner is not known. A log alone says itself who reached out. */
    public static boolean ownerUnknown(Ledger ledger) {
        return ledger.history().owner().isEmpty() && ledger.history().coverage().has(Source.MESSAGES);
    }

    private void miss(Reason reason, String name) {
        if (missing.isEmpty()) {
            missing = Optional.of(reason);
            what = name;
        }
    }
}
