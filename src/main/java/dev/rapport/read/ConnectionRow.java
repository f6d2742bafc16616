package dev.rapport.read;

import java.time.LocalDate;

/** A connection as listed. */
record ConnectionRow(
        String first, String last, String url, String mail, String company, String position, LocalDate on) {
    String full() {
        return Names.full(first, last);
    }
}
