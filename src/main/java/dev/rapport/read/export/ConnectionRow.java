package dev.rapport.read.export;

import dev.rapport.read.people.Names;
import java.time.LocalDate;

/** A connection as listed. */
public record ConnectionRow(
        String first, String last, String url, String mail, String company, String position, LocalDate on) {
    public String full() {
        return Names.full(first, last);
    }
}
