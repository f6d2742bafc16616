package dev.rapport.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The calendar of the invented years: when they end, and on which days and at which hours people write. */
final class Days {
    /** The last moment of the data, a Monday evening. */
    static final Instant END = Instant.parse("2026-11-30T19:47:31Z");
    /** The last moment of the older export. */
    static final Instant EARLIER_END = Instant.parse("2025-08-20T07:12:45Z");

    static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    /** The day the owner began the log. */
    static final LocalDate LOG_BEGINS = LocalDate.of(2025, 1, 13);

    private static final double[] MONTHS = {1, 1, 1.1, 1, 1, .9, .35, .4, 1.1, 1.1, 1.1, .7};

    private Days() {}

    static LocalDate back(int days) {
        return LAST.minusDays(days);
    }

    static LocalDate of(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** A day between two others, seldom in the holidays or on a weekend. */
    static LocalDate between(Dice dice, LocalDate from, LocalDate to) {
        int span = (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
        LocalDate day = from.plusDays(dice.below(span + 1));
        for (int i = 0; i < 12 && !dice.chance(weight(day)); i++) {
            day = from.plusDays(dice.below(span + 1));
        }
        return day;
    }

    private static double weight(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return season(day) * (weekend ? .12 : .9);
    }

    /** How busy a month is, one being usual: quiet in July and August. */
    static double season(LocalDate day) {
        return MONTHS[day.getMonthValue() - 1];
    }

    /** A moment of that day at which people write. */
    static Instant daytime(Dice dice, LocalDate day) {
        int hour = 7 + hourOf(dice);
        return day.atTime(hour, dice.below(60), dice.below(60)).toInstant(ZoneOffset.UTC);
    }

    private static int hourOf(Dice dice) {
        return dice.chance(.5) ? dice.between(1, 4) : dice.chance(.7) ? dice.between(6, 9) : dice.between(0, 13);
    }

    /** The same moment, or the next morning if it lies in the night. */
    static Instant awake(Dice dice, Instant at) {
        int hour = at.atZone(ZoneOffset.UTC).getHour();
        boolean night = hour < 6 || hour > 21;
        return night && dice.chance(.95) ? at.plusSeconds(8 * 3600L + dice.below(5400)) : at;
    }
}
