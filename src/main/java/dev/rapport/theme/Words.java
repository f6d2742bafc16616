package dev.rapport.theme;

import dev.rapport.report.Cell;
import dev.rapport.report.Counts;
import dev.rapport.report.English;
import dev.rapport.report.Finding;
import dev.rapport.report.Previous;
import dev.rapport.report.Reading;
import dev.rapport.report.Reason;
import dev.rapport.report.Status;
import dev.rapport.report.Unit;
import dev.rapport.stat.Estimate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Numbers, shares and dates in plain English: the one place where a reading becomes words. */
final class Words {
    private static final List<String> SMALL = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Words() {}

    /** One to twelve in words ("no" for 0), else digits with thousands separated. */
    static String number(long value) {
        return value >= 0 && value <= 12 ? SMALL.get((int) value) : digits(value);
    }

    /** Digits with thousands separated. */
    static String digits(long value) {
        // Without a formatter, whose patterns and symbols take longer to load than all numbers to write.
        StringBuilder text = new StringBuilder(Long.toString(value));
        int first = value < 0 ? 1 : 0;
        for (int at = text.length() - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** A number and its noun: "one person", "nine people". */
    static String count(long value, String one, String many) {
        return number(value) + " " + (value == 1 ? one : many);
    }

    /** "nobody", "one person", "nine people". */
    static String people(long value) {
        return value == 0 ? "nobody" : count(value, "person", "people");
    }

    /** With a capital at the beginning. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** "26 of 41". */
    static String of(long k, long n) {
        return digits(k) + " of " + digits(n);
    }

    /** A share in whole per cent. */
    static String percent(double share) {
        return decimal(share * 100, 0) + "%";
    }

    /** "likely between 51% and 75%"; empty without limits. */
    static String range(Estimate estimate) {
        return estimate.hasInterval()
                ? "likely between " + percent(estimate.low()) + " and " + percent(estimate.high())
                : "";
    }

    /** A number with at most so many decimals. */
    static String decimal(double value, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A time in days, in the unit people would use: "three hours", "1.5 days", "two days". */
    static String time(double days) {
        if (days == 0) {
            return "less than a day";
        }
        if (days < 1.0 / 24) {
            return "less than an hour";
        }
        if (days < 1) {
            return count(Math.round(days * 24), "hour", "hours");
        }
        double rounded = days < 10 ? Math.round(days * 10) / 10.0 : Math.round(days);
        return rounded == Math.rint(rounded) ? count((long) rounded, "day", "days") : decimal(rounded, 1) + " days";
    }

    /** A median time with its counts and limits: "two days (26 of 41 so far; likely between one day and six days)". */
    static String median(Finding finding) {
        Estimate estimate = ((Reading.Measured) finding.reading()).estimate();
        String range = estimate.hasInterval()
                ? "; likely between " + time(estimate.low()) + " and " + time(estimate.high())
                : "; the range is open";
        return time(estimate.value()) + " (" + counted(finding.reading().counts()) + " so far" + range + ")";
    }

    /** "14 March", with the year if it is more than ten months from the day it is said on. */
    static String date(LocalDate day, LocalDate said) {
        return Math.abs(ChronoUnit.MONTHS.between(day, said)) < 10 ? English.day(day) : English.dayOfYear(day);
    }

    /** "November 2026". */
    static String month(YearMonth month) {
        return English.monthOfYear(month);
    }

    /** "November". */
    static String monthName(YearMonth month) {
        return English.month(month.getMonth());
    }

    /** The share of a measured finding: "63% (26 of 41; likely between 48% and 76%)". */
    static String share(Finding finding) {
        Estimate estimate = ((Reading.Measured) finding.reading()).estimate();
        Counts counts = finding.reading().counts();
        String range = range(estimate);
        return percent(estimate.value()) + " (" + counted(counts) + (range.isEmpty() ? "" : "; " + range) + ")";
    }

    private static String counted(Counts counts) {
        return counts.k().isPresent()
                ? of(counts.k().getAsLong(), counts.n().orElse(0))
                : digits(counts.n().orElse(0)) + " in all";
    }

    /** What is still open, as a sentence; empty if nothing is. */
    static String open(Finding finding) {
        long waiting = finding.reading().counts().waiting().orElse(0);
        return waiting == 0
                        || finding.reading() instanceof Reading.Missing missing
                                && missing.reason() == Reason.ALL_WAITING
                ? ""
                : " " + capital(number(waiting)) + " more " + (waiting == 1 ? "is" : "are") + " not decided yet.";
    }

    /** The name, and either the value or the reason why there is none: for findings without words of their own. */
    static String plainly(Finding finding) {
        if (finding.measured()) {
            return finding.name() + ": " + bare(finding) + "." + open(finding);
        }
        Reading.Missing missing = (Reading.Missing) finding.reading();
        Counts counts = missing.counts();
        long n = counts.n().orElse(0);
        long waiting = counts.waiting().orElse(0);
        if (missing.reason() == Reason.ALL_WAITING) {
            return finding.name() + ": " + (waiting == 1 ? "the one case is" : "all " + number(waiting) + " cases are")
                    + " still undecided.";
        }
        String soFar = n == 0
                ? ""
                : counts.k().isPresent() ? of(counts.k().getAsLong(), n) + " so far; " : digits(n) + " so far; ";
        Cell needs = finding.detail().get("needs");
        String what = needs == null ? "" : " (" + needs.csv() + ")";
        return finding.name() + ": " + soFar + missing.reason().words() + what + "." + open(finding);
    }

    private static String bare(Finding finding) {
        if (finding.unit() == Unit.SHARE) {
            return share(finding);
        }
        if (finding.unit() == Unit.DAYS) {
            return time(finding.value());
        }
        return finding.unit().decimals() == 0 ? digits(Math.round(finding.value())) : decimal(finding.value(), 2);
    }

    /** The sentence of a finding without the limits of its share, which stand beside the figure. */
    static String brief(Finding finding) {
        return finding.reading() instanceof Reading.Measured measured
                        && measured.estimate().hasInterval()
                ? finding.sentence().replace("; " + range(measured.estimate()), "")
                : finding.sentence();
    }

    /** What a section begins with: its headline; that a file is missing; or the kind word for few cases. */
    static String lead(Finding headline, String few) {
        if (headline.measured()) {
            return brief(headline);
        }
        return headline.reading() instanceof Reading.Missing missing
                        && missing.reason().status() == Status.NOT_IN_EXPORT
                ? "Some of this needs a file that is not here yet; how to get it stands below."
                : few;
    }

    /** How much a reading can be trusted, said once for every figure. */
    static String howSure(Finding finding) {
        if (!finding.measured()) {
            return capital(((Reading.Missing) finding.reading()).reason().words()) + "." + open(finding);
        }
        Estimate estimate = ((Reading.Measured) finding.reading()).estimate();
        long n = finding.reading().counts().n().orElse(0);
        String base = estimate.hasInterval()
                ? "Based on " + digits(n) + (n == 1 ? " case" : " cases")
                        + "; the range says where the true share likely lies."
                : "A plain count: what the data hold, no estimate.";
        String small = estimate.hasInterval() && n < 20
                ? " Fewer than twenty cases: read it as a first impression."
                : estimate.hasInterval() && n < 40
                        ? " With so few cases the range is wide, about a fifth either way."
                        : "";
        return base + small;
    }

    /** A share against the window before, once it is known whether the difference may be spoken of; empty without one. */
    static String change(Finding finding) {
        if (finding.previous().isEmpty() || finding.previous().get().claimed().isEmpty()) {
            return "";
        }
        Previous past = finding.previous().get();
        long n = past.n().orElse(0);
        String counted = past.k().isPresent() ? of(past.k().getAsLong(), n) : count(n, "person", "people");
        String value = finding.unit() == Unit.BALANCE ? decimal(past.value(), 2) : percent(past.value());
        String then = value + " (" + counted + ")";
        if (!past.claimed().get()) {
            return " The period before: " + then + "; no clear change.";
        }
        return " " + (past.difference().orElse(0) > 0 ? "Up" : "Down") + " from " + then + " in the period before.";
    }

    /** A monthly count against its usual range and last month; empty without both. */
    static String usual(Finding finding) {
        String last = finding.previous()
                .map(past -> "last month: " + digits(Math.round(past.value())))
                .orElse("");
        String usual = finding.usual()
                .map(range -> "usually " + between(range.low(), range.high()))
                .orElse("");
        String both = last + (last.isEmpty() || usual.isEmpty() ? "" : "; ") + usual;
        return both.isEmpty() ? "" : " " + capital(both) + ".";
    }

    /**
     * "between 28 and 38", or one number if they are the same: the whole numbers inside the limits, so that a count
     * outside the limits is outside the words too.
     */
    static String between(double low, double high) {
        double inner = Math.ceil(low);
        double outer = Math.floor(high);
        String from = digits(inner > outer ? Math.round(low) : (long) inner);
        String to = digits(inner > outer ? Math.round(high) : (long) outer);
        return from.equals(to) ? from : "between " + from + " and " + to;
    }
}
