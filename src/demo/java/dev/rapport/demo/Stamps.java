package dev.rapport.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** LinkedIn's ways of writing a date, one for each file. */
final class Stamps {
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Stamps() {}

    /** {@code 07 Mar 2024}, the day in UTC: Connections. */
    static String connected(LocalDate day) {
        return two(day.getDayOfMonth()) + " " + month(day) + " " + day.getYear();
    }

    /** {@code 2024-03-07 12:34:56 UTC}: messages. */
    static String message(Instant at) {
        LocalDateTime time = at.atZone(ZoneOffset.UTC).toLocalDateTime();
        return time.toLocalDate() + " " + clock(time) + " UTC";
    }

    /** {@code 2023/07/02 12:34:56 UTC}: endorsements. */
    static String endorsement(Instant at) {
        return message(at).replace('-', '/');
    }

    /** {@code 3/7/24, 12:34 PM} in US Pacific time: invitations and recommendations. */
    static String pacific(Instant at) {
        LocalDateTime time = at.atZone(PACIFIC).toLocalDateTime();
        String day = time.getMonthValue() + "/" + time.getDayOfMonth() + "/" + two(time.getYear() % 100);
        return day + ", " + half(time.getHour()) + ":" + two(time.getMinute()) + (time.getHour() < 12 ? " AM" : " PM");
    }

    /** {@code Mar 12, 2026 06:30 PM}: events. */
    static String event(LocalDateTime time) {
        String day = month(time.toLocalDate()) + " " + two(time.getDayOfMonth()) + ", " + time.getYear();
        String clock = two(half(time.getHour())) + ":" + two(time.getMinute());
        return day + " " + clock + (time.getHour() < 12 ? " AM" : " PM");
    }

    private static int half(int hour) {
        return hour % 12 == 0 ? 12 : hour % 12;
    }

    private static String clock(LocalDateTime time) {
        return two(time.getHour()) + ":" + two(time.getMinute()) + ":" + two(time.getSecond());
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
