package dev.rapport.cli.people;

import java.time.LocalDate;

/** A day as one says it. */
final class When {
    private When() {}

    static String said(LocalDate day, LocalDate today) {
        return day.equals(today) ? "today" : day.equals(today.minusDays(1)) ? "yesterday" : day.toString();
    }
}
