package dev.rapport.theme.measure;

import dev.rapport.report.Cell;
import dev.rapport.report.Counts;
import dev.rapport.report.English;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.report.Status;
import dev.rapport.report.Unit;
import dev.rapport.stat.Estimate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers, shares and dates in plain English: the one place where a reading becomes words. */
public final class InWords {
    private InWords() {}

    /** "nobody", "one person", "nine people". */
    public static String people(long value) {
        return value == 0 ? "nobody" : English.count(value, "person", "people");
    }

    /** "Nobody has left.", "One person has left.", "Nine people have left.", from "have left." or "are …". */
    public static String peopleWho(long value, String plural) {
        String verb = value > 1 ? plural : plural.replaceFirst("^are ", "is ").replaceFirst("^have ", "has ");
        return English.capital(people(value)) + " " + verb;
    }

    /** "likely between 51% and 75%"; empty without limits. */
    public static String range(Estimate estimate) {
        return estimate.hasInterval()
                ? "likely " + English.between(English.percent(estimate.low()), English.percent(estimate.high()))
                : "";
    }

    /** A time in days, in the unit people would use: "three hours", "1.5 days", "two days". */
    public static String time(double days) {
        if (days == 0) {
            return "less than a day";
        }
        if (days < 1.0 / 24) {
            return "less than an hour";
        }
        if (days < 1) {
            return English.count(Math.round(days * 24), "hour", "hours");
        }
        double rounded = days < 10 ? Math.round(days * 10) / 10.0 : Math.round(days);
        return rounded == Math.rint(rounded)
                ? English.count((long) rounded, "day", "days")
                : English.decimal(rounded, 1) + " days";
    }

    /** A median time with its counts and limits: "two days (26 of 41 so far; likely between one day and six days)". */
    public static String median(Finding finding) {
        Estimate estimate = finding.estimate();
        String range = estimate.hasInterval()
                ? "; likely " + English.between(time(estimate.low()), time(estimate.high()))
                : "; the range is open";
        return time(estimate.value()) + " (" + counted(finding.reading().counts()) + " so far" + range + ")";
    }

    /** "14 March", with the year if it is more than ten months from the day it is said on. */
    public static String date(LocalDate day, LocalDate said) {
        return Math.abs(ChronoUnit.MONTHS.between(day, said)) < 10 ? English.day(day) : English.dayOfYear(day);
    }

    /** "July", with the year if that is not the one in which it is said. */
    public static String month(LocalDate day, LocalDate said) {
        return day.getYear() == said.getYear() ? English.month(day.getMonth()) : English.monthOfYear(day);
    }

    /** The share of a measured finding: "63% (26 of 41; likely between 48% and 76%)". */
    public static String share(Finding finding) {
        String range = range(finding.estimate());
        return English.percent(finding.value()) + " ("
                + counted(finding.reading().counts()) + (range.isEmpty() ? "" : "; " + range) + ")";
    }

    /** The counts of a share with what they count: "67 of 100 people you wrote to first". */
    public static String of(Finding finding, String one, String many) {
        return English.of(finding.k(), finding.n(), one, many);
    }

    /** The verb that goes with the counts of a share. */
    public static String pick(Finding finding, String one, String many) {
        return English.pick(finding.k(), finding.n(), one, many);
    }

    /**
     * The share and its limits, after a sentence that has said the counts: " That is 67%, likely between 57% and 75%."; where
     * those still open move it away from the counts, that is said too.
     */
    public static String likely(Finding finding) {
        String percent = English.percent(finding.value());
        boolean plain = percent.equals(English.percent(finding.k() / (double) Math.max(1, finding.n())));
        String range = range(finding.estimate());
        return (plain ? " That is " : " Allowing for those still open, that is ") + percent
                + (range.isEmpty() ? "" : ", " + range) + ".";
    }

    private static String counted(Counts counts) {
        return counts.k().isPresent()
                ? English.of(counts.k().getAsLong(), counts.n().orElse(0))
                : English.whole(counts.n().orElse(0)) + " in all";
    }

    /** What is still open, as a sentence: beside those counted or, in a curve, among them; empty if nothing is. */
    public static String open(Finding finding) {
        long waiting = finding.waiting();
        if (waiting == 0 || finding.lacks(Reason.ALL_WAITING)) {
            return "";
        }
        String all = English.number(finding.n());
        String words = !finding.method().curve()
                ? English.count(waiting, "more is", "more are")
                : waiting == 1 ? "of the " + all + ", one is" : English.number(waiting) + " of the " + all + " are";
        return " " + English.capital(words) + " too recent to tell.";
    }

    /**
     * The name, and either the value or the reason why there is none: for findings without words of their own.
     *
     * @param name the finding's, as a sentence begins with it
     */
    public static String plainly(Finding finding, String name) {
        if (finding.measured()) {
            return name + ": " + bare(finding) + "." + open(finding);
        }
        if (finding.lacks(Reason.ALL_WAITING)) {
            return name + ": " + undecided(finding.waiting()) + ".";
        }
        long n = finding.n();
        String cases = finding.reading().counts().k().isPresent() ? English.of(finding.k(), n) : English.whole(n);
        String soFar = n == 0 ? "" : cases + (finding.lacks(Reason.NEVER_REACHED_HALF) ? "; " : " so far; ");
        Cell needs = finding.detail().get("needs");
        String what = needs == null ? "" : " (" + needs.csv() + ")";
        return name + ": " + soFar + finding.reason().orElseThrow().words() + what + "." + open(finding);
    }

    static String undecided(long waiting) {
        String cases = waiting == 1
                ? "the one case is"
                : (waiting == 2 ? "both" : "all " + English.number(waiting)) + " cases are";
        return cases + " still undecided";
    }

    private static String bare(Finding finding) {
        if (finding.unit() == Unit.SHARE) {
            return share(finding);
        }
        if (finding.unit() == Unit.DAYS) {
            return time(finding.value());
        }
        return finding.unit().decimals() == 0
                ? English.whole(Math.round(finding.value()))
                : English.decimal(finding.value(), 2);
    }

    /** The sentence of a finding without the limits of its share, which stand beside the figure. */
    public static String brief(Finding finding) {
        return finding.estimate().hasInterval()
                ? finding.sentence().replaceFirst("[;,] " + Pattern.quote(range(finding.estimate())), "")
                : finding.sentence();
    }

    /** The sentences of those of some findings that are measured, each after a space. */
    public static String andSo(Finding... more) {
        return Arrays.stream(more)
                .filter(Finding::measured)
                .map(finding -> " " + finding.sentence())
                .collect(Collectors.joining());
    }

    /** What a section begins with: its headline; that a file is missing; or the kind word for few cases. */
    public static String lead(Finding headline, String few) {
        if (headline.measured()) {
            return brief(headline);
        }
        return headline.reading().status() == Status.NOT_IN_EXPORT
                ? "Some of this needs a file that is not here yet; how to get it stands below."
                : few;
    }

    /**
     * "between 28 and 38", or one number if they are the same: the whole numbers inside the limits, so that a count
     * outside the limits is outside the words too.
     */
    public static String between(double low, double high) {
        double inner = Math.ceil(low);
        double outer = Math.floor(high);
        String from = English.whole(inner > outer ? Math.round(low) : (long) inner);
        String to = English.whole(inner > outer ? Math.round(high) : (long) outer);
        return English.between(from, to);
    }
}
