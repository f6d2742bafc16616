package dev.rapport.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the inputs can speak of at all.
 *
 * @param sources inputs that were there (a file with a header and no rows is there, but falls short)
 * @param invitationWindows when invitations are listed: for each export [its end - 180 d, its end], merged where they
 *     touch, earliest first
 * @param logColumns columns the log has, by their names in export-format.md 8 (e.g. {@code ease})
 * @param profileUrls whether connections carry profile addresses
 * @param ownerRecognisedBy how the owner was found, in plain words; empty if not found
 * @param unclear names in the log that several people or none bear
 * @param snoozed until when the person wants a contact hidden from suggestions, by contact
 * @param merged people who stood under two addresses, or under a name and an address, and are each one
 * @param cadence days the person wishes between two contacts with each other, by contact
 * @param ownAddresses how many e-mail addresses are known to be the owner's
 * @param shortfalls inputs that are there and cannot be counted on
 * @param textMissing whether messages are there and their file lacks the column with what they say
 * @param tags the person's own words for people, by contact
 * @param notes the person's own note of a contact, by contact
 * @param birthdays as address books tell them, by contact; none unless asked for
 */
public record Coverage(
        Set<Source> sources,
        List<Window> invitationWindows,
        Set<String> logColumns,
        boolean profileUrls,
        Optional<String> ownerRecognisedBy,
        List<UnclearName> unclear,
        int merged,
        Map<Integer, LocalDate> snoozed,
        Map<Integer, Integer> cadence,
        int ownAddresses,
        Map<Source, Shortfall> shortfalls,
        boolean textMissing,
        Map<Integer, List<String>> tags,
        Map<Integer, String> notes,
        Map<Integer, MonthDay> birthdays) {

    /** A closed stretch of time. */
    public record Window(Instant from, Instant to) {}

    /** Whether an export was there, and not only a log. */
    public boolean exports() {
        return sources.stream().anyMatch(source -> source != Source.LOG);
    }

    /** Whether this input was there and can be counted on. */
    public boolean has(Source source) {
        return sources.contains(source) && !shortfalls.containsKey(source);
    }

    /** Why an input that is there cannot be counted on; empty if it can, or is not there. */
    public Optional<Shortfall> shortfall(Source source) {
        return Optional.ofNullable(shortfalls.get(source));
    }
}
