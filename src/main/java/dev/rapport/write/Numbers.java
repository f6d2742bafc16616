package dev.rapport.write;

import dev.rapport.report.Cell;
import dev.rapport.report.English;
import dev.rapport.report.Finding;
import dev.rapport.report.Unit;
import java.time.Instant;
import java.time.ZoneId;

/** Numbers as a reader of the page wants them: few digits, thousands apart, shares in percent. */
public final class Numbers {
    private static final String NOTHING = "–";

    private Numbers() {}

    /** A moment's day, e.g. "29 November 2026". */
    static String day(Instant moment, ZoneId zone) {
        return English.dayOfYear(moment.atZone(zone).toLocalDate());
    }

    /** A finding's value in its unit; a dash where there is none. */
    public static String value(Finding finding) {
        double value = finding.value();
        if (Double.isNaN(value)) {
            return NOTHING;
        }
        return finding.unit() == Unit.SHARE
                ? English.percent(value)
                : English.decimal(value, finding.unit() == Unit.DAYS ? 1 : 2);
    }

    /** A finding's interval in its unit, "51% to 75%"; empty where there is none. */
    public static String range(Finding finding) {
        if (!finding.estimate().hasInterval()) {
            return "";
        }
        double low = finding.estimate().low();
        double high = finding.estimate().high();
        return finding.unit() == Unit.SHARE
                ? English.percent(low) + " to " + English.percent(high)
                : English.decimal(low, 2) + " to " + English.decimal(high, 2);
    }

    /** The cases behind a finding: "26 of 41, 8 waiting". */
    public static String cases(Finding finding) {
        var counts = finding.reading().counts();
        if (counts.n().isEmpty()) {
            return "";
        }
        String n = English.whole(counts.n().getAsLong());
        String cases = counts.k().isPresent() ? English.whole(counts.k().getAsLong()) + " of " + n : n;
        return finding.waiting() == 0 ? cases : cases + ", " + English.whole(finding.waiting()) + " waiting";
    }

    /** A cell of a chart's table: shares in percent, other numbers short, flags as words. */
    static String cell(Cell cell, boolean share) {
        if (cell instanceof Cell.Decimal decimal) {
            return share ? English.percent(decimal.value()) : English.decimal(decimal.value(), 2);
        }
        if (cell instanceof Cell.Whole whole) {
            return share ? English.percent(whole.value()) : English.whole(whole.value());
        }
        if (cell instanceof Cell.Flag flag) {
            return flag.value() ? "yes" : "no";
        }
        return cell instanceof Cell.None ? "" : cell.csv();
    }
}
