package dev.rapport.theme.measure;

import dev.rapport.ledger.Ledger;
import dev.rapport.report.Evidence.Part;
import java.util.function.Consumer;

/**
 * One case of a measure.
 *
 * @param contact the person, as an index into the history's contacts; {@link #NOBODY} if it is about something else
 * @param part what it counts as
 * @param when second of UTC at which it began: what windows and months select by
 * @param value what was measured of it, e.g. days until it happened; NaN if it has not happened, or is only counted
 * @param watched days over which it was watched; NaN if it is not about a time
 * @param rows tells what distinguishes it and on which rows it stands; called only if someone asks to see them
 */
public record Case(int contact, Part part, long when, double value, double watched, Consumer<CaseRows> rows) {
    /** The contact of a case that is not about a person. */
    public static final int NOBODY = -1;

    /** Days after which nothing is waited for (measures.md 1.5). */
    public static final double LONGEST = 90;

    /** A case that is only counted. */
    public static Case of(int contact, Part part, long when, Consumer<CaseRows> rows) {
        return new Case(contact, part, when, Double.NaN, Double.NaN, rows);
    }

    /** A contact as things stand at C, shown by the row of connecting. */
    public static Case connection(Ledger ledger, int contact) {
        return of(contact, Part.COUNTED, ledger.windows().end().getEpochSecond(), rows -> rows.connection(contact));
    }

    /** A case of which something was measured. */
    public static Case valued(int contact, Part part, long when, double value, Consumer<CaseRows> rows) {
        return new Case(contact, part, when, value, Double.NaN, rows);
    }

    /**
     * A case of a curve: it happened within the horizon, or later, or it still may, or it was watched for so long.
     *
     * @param days days until it happened; NaN if it has not
     */
    public static Case timed(
            int contact, long when, double days, double watched, double horizon, Consumer<CaseRows> rows) {
        Part part =
                days <= horizon ? Part.COUNTED : Double.isNaN(days) && watched < horizon ? Part.WAITING : Part.COMPARED;
        return new Case(contact, part, when, days, watched, rows);
    }

    /** What a case with a horizon counts as: watched long enough or young, and whether it came to what is asked. */
    public static Part byAge(boolean matured, boolean counts, boolean decided) {
        if (matured) {
            return counts ? Part.COUNTED : Part.COMPARED;
        }
        return decided ? Part.EARLY : Part.WAITING;
    }

    /** Whether it is a unit of a share: decided, and old enough. */
    public boolean unit() {
        return part == Part.COUNTED || part == Part.COMPARED;
    }
}
