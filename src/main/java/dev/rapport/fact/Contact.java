package dev.rapport.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One person after identity merging.
 *
 * @param id index into {@link History#contacts()}
 * @param key the identity key: the profile slug, else {@code name:} and the normalised full name, else {@code mail:}
 * @param name full name for display, cleaned of control and bidirectional characters
 * @param firstName first name, or empty
 * @param lastName last name, or empty
 * @param company company at export time, or empty
 * @param position position at export time, or empty
 * @param url {@code https://www.linkedin.com/in/<slug>}, or empty
 * @param connectedOn the UTC date of connecting; present exactly for those who are connections in the newest export
 * @param page whether it is no person: the page of a company or a school, or a department, listed without a first name
 */
public record Contact(
        int id,
        String key,
        String name,
        String firstName,
        String lastName,
        String company,
        String position,
        String url,
        Optional<LocalDate> connectedOn,
        boolean page) {

    /** A person. */
    public Contact(
            int id,
            String key,
            String name,
            String firstName,
            String lastName,
            String company,
            String position,
            String url,
            Optional<LocalDate> connectedOn) {
        this(id, key, name, firstName, lastName, company, position, url, connectedOn, false);
    }

    /** The same under another number. */
    Contact numbered(int other) {
        return new Contact(other, key, name, firstName, lastName, company, position, url, connectedOn, page);
    }

    /** The same as things stood on a day: connected only if that was by then. */
    public Contact asOf(LocalDate day) {
        Optional<LocalDate> by = connectedOn.filter(on -> !on.isAfter(day));
        return new Contact(id, key, name, firstName, lastName, company, position, url, by, page);
    }

    /** Whether this person is a connection in the newest export. */
    public boolean connected() {
        return connectedOn.isPresent();
    }
}
