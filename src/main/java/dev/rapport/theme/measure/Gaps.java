package dev.rapport.theme.measure;

import dev.rapport.fact.Coverage;
import dev.rapport.fact.Shortfall;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Absent;
import dev.rapport.report.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a section cannot show yet: which file it takes, how to get it, and what will appear. */
public final class Gaps {
    private static final String ASK =
            " Ask LinkedIn for your data (Settings, Data privacy, Get a copy of your data) and"
                    + " tick it; the export arrives by mail.";

    private final Ledger ledger;
    private final List<Absent> found = new ArrayList<>();

    public Gaps(Ledger ledger) {
        this.ledger = ledger;
    }

    /** An input that may be missing, and what would appear with it. */
    public Gaps input(Source source, String title, String appears) {
        Optional<Shortfall> shortfall = coverage().shortfall(source);
        if (shortfall.isPresent()) {
            found.add(new Absent(
                    title,
                    because(shortfall.get()) + ". With a whole file " + appears + " will appear here.",
                    shortfall.get().file()));
        } else if (!coverage().has(source)) {
            String how = source == Source.LOG
                    ? " A small log of your own is enough: a CSV with a date and a name, one line for each meeting or call."
                    : ASK;
            found.add(new Absent(
                    title,
                    (coverage().exports() && source != Source.LOG
                                    ? "Your latest export has no " + source.file() + "."
                                    : "There is no " + source.file() + " among the files.")
                            + how + " Then " + appears
                            + " will appear here.",
                    source.file()));
        }
        return this;
    }

    /** A column of the log that may be missing. */
    public Gaps logField(String column, String title, String appears) {
        if (coverage().has(Source.LOG) && !coverage().logColumns().contains(column)) {
            found.add(new Absent(
                    title,
                    "The log has no column \"" + column + "\" yet. Add it, and " + appears + " will appear here.",
                    column));
        }
        return this;
    }

    /** That the owner is not known, so it cannot be told who wrote. */
    public Gaps owner() {
        if (Needs.ownerUnknown(ledger)) {
            found.add(new Absent(
                    "Who wrote, and who answered",
                    "The owner of the export could not be recognised. Say who you are with --me and your profile"
                            + " address or name; then this section will appear.",
                    "--me"));
        }
        return this;
    }

    /** Something there is too little of yet. */
    public Gaps when(boolean missing, String title, String words) {
        if (missing) {
            found.add(new Absent(title, words, ""));
        }
        return this;
    }

    public List<Absent> list() {
        return found;
    }

    /** Why a file cannot be counted on. */
    public static String because(Shortfall shortfall) {
        return shortfall.empty()
                ? shortfall.file() + " has no rows"
                : English.whole(shortfall.rejected()) + " of the " + English.whole(shortfall.read()) + " rows of "
                        + shortfall.file() + " could not be read";
    }

    private Coverage coverage() {
        return ledger.history().coverage();
    }
}
