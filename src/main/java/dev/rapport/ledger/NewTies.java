package dev.rapport.ledger;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Coverage;
import dev.rapport.fact.Days;
import dev.rapport.fact.Fact;
import dev.rapport.fact.History;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** What is known about the making of connections: crowded days, listed invitations, and the first word afterwards. */
public final class NewTies {
    private static final int MANY = 50;

    private final History history;
    private final Timelines timelines;
    private final Long2IntOpenHashMap perDay = new Long2IntOpenHashMap();

    NewTies(History history, Timelines timelines) {
        this.history = history;
        this.timelines = timelines;
        for (Contact contact : history.contacts()) {
            contact.connectedOn().ifPresent(date -> perDay.addTo(date.toEpochDay(), 1));
        }
        for (LocalDate date : history.namelessConnectedOn()) {
            perDay.addTo(date.toEpochDay(), 1);
        }
    }

    /** Whether more than 50 connections were made on that (UTC) day. */
    public boolean bulkDay(long day) {
        return perDay.get(day) > MANY;
    }

    /** Whether any stretch of time in which invitations are listed reaches into this one. */
    static boolean listed(History history, Instant from, Instant to) {
        return history.coverage().invitationWindows().stream()
                .anyMatch(window -> !window.from().isAfter(to) && !window.to().isBefore(from));
    }

    /** Whether invitations of a day of connecting are listed, so that notes among the messages were recognised. */
    public boolean notesToldApart(LocalDate connectedOn) {
        for (Coverage.Window window : history.coverage().invitationWindows()) {
            long day = connectedOn.toEpochDay();
            if (Days.utc(window.from().getEpochSecond()) <= day
                    && day <= Days.utc(window.to().getEpochSecond())) {
                return true;
            }
        }
        return false;
    }

    /** Whether there was a message before the UTC date of connecting. */
    public boolean alreadyTalking(int contact) {
        int from = timelines.starts()[contact];
        return from < timelines.starts()[contact + 1]
                && history.contacts()
                        .get(contact)
                        .connectedOn()
                        .filter(date -> Days.utc(history.messages().second(from)) < date.toEpochDay())
                        .isPresent();
    }

    /**
     * First interaction of a side on or after the UTC date of connecting. A first message on the very day does not count where
     * it cannot be told from an invitation note.
     */
    private Optional<Interaction> firstWord(int contact, List<Interaction> timeline, Predicate<Interaction> side) {
        LocalDate connectedOn = history.contacts().get(contact).connectedOn().orElse(null);
        if (connectedOn == null) {
            return Optional.empty();
        }
        boolean firstMessage = true;
        for (Interaction one : timeline) {
            boolean perhapsNote = one.message()
                    && firstMessage
                    && one.utcDay() == connectedOn.toEpochDay()
                    && !notesToldApart(connectedOn);
            firstMessage &= !one.message();
            if (side.test(one) && one.utcDay() >= connectedOn.toEpochDay() && !perhapsNote) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The first word of the owner (measures.md 1.4, 2.4). */
    Optional<Interaction> firstWord(int contact, List<Interaction> timeline) {
        return firstWord(contact, timeline, one -> one.direction().ownerSide());
    }

    /** Whole days from connecting to the first word of a side; empty if there is none or no connection. */
    public OptionalLong daysToFirstWord(int contact, Predicate<Interaction> side) {
        return days(contact, firstWord(contact, timelines.of(contact), side));
    }

    /** Whole days from connecting to the first word of the owner. */
    OptionalLong daysToFirstWord(int contact, List<Interaction> timeline) {
        return days(contact, firstWord(contact, timeline));
    }

    private OptionalLong days(int contact, Optional<Interaction> word) {
        if (word.isEmpty()) {
            return OptionalLong.empty();
        }
        LocalDate connectedOn = history.contacts().get(contact).connectedOn().orElseThrow();
        return OptionalLong.of(word.get().utcDay() - connectedOn.toEpochDay());
    }

    /** Whether an invitation's person is in Connections (the time of accepting is Connected On). */
    public boolean accepted(Fact.Invited invitation) {
        return history.contacts().get(invitation.contact()).connected();
    }
}
