package dev.rapport.read.export;

import dev.rapport.read.people.Names;
import dev.rapport.read.people.ProfileLinks;
import java.time.LocalDate;

/** A connection as listed. */
public record ConnectionRow(
        String first, String last, String url, String mail, String company, String position, LocalDate on) {
    public String full() {
        return Names.full(first, last);
    }

    /** Whether it is no person: LinkedIn lists pages and departments without a first name, or with a page's address. */
    public boolean page() {
        return first.isEmpty() || ProfileLinks.isPage(url);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConnectionRow row
                && first.equals(row.first)
                && last.equals(row.last)
                && url.equals(row.url)
                && mail.equals(row.mail)
                && company.equals(row.company)
                && position.equals(row.position)
                && on.equals(row.on);
    }

    /** Of what tells connections apart, namesakes too; equal rows have it in common. */
    @Override
    public int hashCode() {
        int named = (url.hashCode() * 31 + last.hashCode()) * 31 + first.hashCode();
        return (named * 31 + company.hashCode()) * 31 + on.hashCode();
    }
}
