package dev.rapport.theme.measure;

import dev.rapport.report.Cell;
import dev.rapport.report.English;
import dev.rapport.report.Finding;
import dev.rapport.report.Previous;
import dev.rapport.report.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** A number beside its own past, in words: the year before, last month, its usual range. */
public final class PastInWords {
    /** Findings whose value is how far two sides are apart; their sentences say how much one of them wrote. */
    private static final Set<String> SIDES = Set.of("giving.balance", "giving.typical-imbalance");

    private static final int ALMOST_A_YEAR = 360;
    private static final int ALMOST_HALF_A_YEAR = 170;

    private PastInWords() {}

    /** A share against the window before, once it is known whether the difference may be spoken of; empty without one. */
    public static String change(Finding finding) {
        if (finding.previous().isEmpty() || finding.previous().get().claimed().isEmpty()) {
            return "";
        }
        Previous past = finding.previous().get();
        long n = past.n().orElse(0);
        String counted =
                past.k().isPresent() ? English.of(past.k().getAsLong(), n) : English.count(n, "person", "people");
        String then = English.percent(said(finding, past.value())) + " (" + counted + ")";
        String before = period(past.window());
        if (past.claimed().get()) {
            return " " + (past.news() ? English.capital(past.direction()) : "Still " + past.direction()) + " from "
                    + then + " " + before + ".";
        }
        return past.alike(finding.value())
                ? " About the same as " + before + ": " + then + "."
                : " It was " + then + " " + before + "; the difference may be chance.";
    }

    /** "the year before", "in the half-year before". */
    private static String period(Window window) {
        long days = window.from().isPresent() && window.to().isPresent()
                ? ChronoUnit.DAYS.between(window.from().get(), window.to().get())
                : 0;
        if (days >= ALMOST_A_YEAR) {
            return "the year before";
        }
        return days >= ALMOST_HALF_A_YEAR ? "in the half-year before" : "before";
    }

    /** The share that the sentence of a finding says for a value: of two sides, it says how much the larger or the owner's wrote. */
    public static double said(Finding finding, double value) {
        return SIDES.contains(finding.id()) ? side(value) : value;
    }

    /** The share that the side ahead wrote, by how far it is ahead. */
    public static double side(double ahead) {
        return (1 + ahead) / 2;
    }

    /** A monthly count against its usual range and last month; empty without both. */
    public static String usual(Finding finding) {
        String last = finding.previous()
                .map(past -> "last month: " + English.whole(Math.round(past.value())))
                .orElse("");
        String usual = finding.usual()
                .map(range -> "usually " + InWords.between(range.low(), range.high()))
                .orElse("");
        String both = last + (last.isEmpty() || usual.isEmpty() ? "" : "; ") + usual;
        return (both.isEmpty() ? "" : " " + English.capital(both) + ".") + sinceWhen(finding);
    }

    /** That a log begun lately adds to a count; empty if none does. */
    private static String sinceWhen(Finding finding) {
        Cell since = finding.detail().get(NewChannels.DETAIL);
        return since == null
                ? ""
                : " Part of it comes from what you have logged since "
                        + English.monthOfYear(YearMonth.from(LocalDate.parse(since.csv())))
                        + "; the months before hold less of that.";
    }
}
