package dev.rapport.fact;

import java.time.Instant;
import java.util.List;

/**
 * The connections as one older export listed them, for comparison with the newest.
 *
 * @param end latest timestamp of that export
 * @param connections people as of that export; {@code id} is an index into the newest history's contacts, or -1 if the
 *     person is not among them
 * @param nameless rows without identity, by date of connecting
 */
public record Snapshot(Instant end, List<Contact> connections, List<java.time.LocalDate> nameless) {}
