package dev.rapport.write.people;

import dev.rapport.draw.fluid.DayStrip;
import dev.rapport.fact.SpokenName;
import dev.rapport.report.Cell;
import dev.rapport.report.English;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One person, as a row of {@code contacts.csv} knows them.
 *
 * @param columns positions of the columns
 * @param cells the row
 * @param days days in touch since 1970, in order
 * @param end the day on which observation ends
 * @param month the first day of the month of the report
 * @param back whether they came back in that month, after a silence
 * @param moved whether an export that ends in that month gives them another job than the one before
 */
public record ContactRow(
        Map<String, Integer> columns,
        List<Cell> cells,
        int[] days,
        LocalDate end,
        LocalDate month,
        boolean back,
        boolean moved) {
    private static final int TWO_YEARS = 730;
    private static final int YEAR = 365;
    private static final String PROFILE = "https://www.linkedin.com/in/";

    /** The identity key: what leads to this person's card. */
    public String key() {
        return text("contact");
    }

    /** The name as a sentence says it. */
    public String name() {
        return SpokenName.of(text("name"));
    }

    /** Position and company, as far as they are known. */
    public String role() {
        return English.both(text("position"), text("company"));
    }

    /** The public profile, or nothing. */
    public String profile() {
        return text("url").startsWith(PROFILE) ? text("url") : "";
    }

    /** The text of a cell; empty if there is none, or no such column. */
    public String text(String column) {
        Integer at = columns.get(column);
        return at == null ? "" : cells.get(at).csv();
    }

    /** Whether a cell says yes. */
    public boolean is(String column) {
        return text(column).equals("true");
    }

    /** A whole number; none if the cell is empty. */
    public OptionalLong whole(String column) {
        Integer at = columns.get(column);
        if (at != null && cells.get(at) instanceof Cell.Whole whole) {
            return OptionalLong.of(whole.value());
        }
        String digits = text(column);
        return digits.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Math.round(Double.parseDouble(digits)));
    }

    /** A day; none if the cell is empty. */
    public Optional<LocalDate> day(String column) {
        Integer at = columns.get(column);
        return at != null && cells.get(at) instanceof Cell.Day day ? Optional.of(day.value()) : Optional.empty();
    }

    /** Days in touch in all. */
    public long touched() {
        return whole("contact_days").orElse(0);
    }

    /** Days since the last contact. */
    public OptionalLong quiet() {
        return whole("gap_days");
    }

    /** The usual gap in days. */
    public OptionalDouble usual() {
        String digits = text("usual_gap_days");
        return digits.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(digits));
    }

    /** How close a tie they are; less than any tie's where that is not known. */
    public double closeness() {
        String digits = text("closeness");
        return digits.isEmpty() ? -1 : Double.parseDouble(digits);
    }

    /** Whether a count of people, by its id, counts them. */
    public boolean counted(String finding) {
        String all = text("counted_in");
        int at = all.indexOf(finding);
        while (at >= 0) {
            int end = at + finding.length();
            if ((at == 0 || all.charAt(at - 1) == ';') && (end == all.length() || all.charAt(end) == ';')) {
                return true;
            }
            at = all.indexOf(finding, end);
        }
        return false;
    }

    /** Past their rhythm: a close tie silent for well over its usual gap, or any person beyond the cadence wished. */
    public boolean slipping() {
        return is("slipping");
    }

    /** Whether their last message asks for an answer. */
    public boolean waiting() {
        return columns.containsKey("asks_you") ? is("asks_you") : is("waiting_on_you");
    }

    /** Whether they joined in the month of the report. */
    public boolean fresh() {
        return inMonth("connected_on");
    }

    /** The longest silence that ended in the month of the report; none if there was no contact before it, or in it. */
    public OptionalLong silenceBefore() {
        long longest = -1;
        for (int i = 1; i < days.length; i++) {
            if (days[i] >= month.toEpochDay() && days[i] <= end.toEpochDay()) {
                longest = Math.max(longest, days[i] - days[i - 1]);
            }
        }
        return longest < 0 ? OptionalLong.empty() : OptionalLong.of(longest);
    }

    private boolean inMonth(String column) {
        return day(column)
                .filter(day -> !day.isBefore(month) && !day.isAfter(end))
                .isPresent();
    }

    /** Days in touch within two years before the end. */
    public int lately() {
        int count = 0;
        for (int day : days) {
            count += day >= end.toEpochDay() - TWO_YEARS && day <= end.toEpochDay() ? 1 : 0;
        }
        return count;
    }

    /** Two years of days in touch. */
    public DayStrip strip() {
        return new DayStrip(days, end.toEpochDay() - TWO_YEARS, end.toEpochDay(), usual());
    }

    /** One year of days in touch. */
    public DayStrip year() {
        return new DayStrip(days, end.toEpochDay() - YEAR, end.toEpochDay(), usual());
    }
}
