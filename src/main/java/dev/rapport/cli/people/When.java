package dev.rapport.cli.people;

import java.time.LocalDate;

/** A day as one says it. */
final class When {
    private When() {}

    /** Today. The commands about people ask the clock here alone: what is noted or put off begins now. */
    static LocalDate today() {
        return LocalDate.now();
    }

    static String said(LocalDate day, LocalDate today) {
        return day.equals(today) ? "today" : day.equals(today.minusDays(1)) ? "yesterday" : day.toString();
    }
}
