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
    /** The day of connecting of those with none. */
    public static final int NEVER = Integer.MIN_VALUE;

    private static final int MANY = 50;

    private final History history;
    private final Timelines timelines;
    /** Of each contact, by number: gone through again and again. */
    private final int[] connectedOn;

    private final Long2IntOpenHashMap perDay = new Long2IntOpenHashMap();

    NewTies(History history, Timelines timelines) {
        this.history = history;
        this.timelines = timelines;
        connectedOn = new int[history.contacts().size()];
        for (Contact contact : history.contacts()) {
            int day = contact.connectedOn().map(date -> (int) date.toEpochDay()).orElse(NEVER);
            connectedOn[contact.id()] = day;
            if (day != NEVER) {
                perDay.addTo(day, 1);
            }
        }
        for (LocalDate date : history.namelessConnectedOn()) {
            perDay.addTo(date.toEpochDay(), 1);
        }
    }

    /** UTC day of connecting, days since 1970; {@link #NEVER} without one. */
    public int connectedOn(int contact) {
        return connectedOn[contact];
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
    public boolean notesToldApart(long day) {
        for (Coverage.Window window : history.coverage().invitationWindows()) {
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
                && Days.utc(history.messages().second(from)) < connectedOn[contact];
    }

    /**
     * First interaction of a side on or after the UTC date of connecting. A first message on the very day does not count where
     * it cannot be told from an invitation note.
     */
    private Optional<Interaction> firstWord(int contact, List<Interaction> timeline, Predicate<Interaction> side) {
        int connected = connectedOn[contact];
        if (connected == NEVER) {
            return Optional.empty();
        }
        boolean firstMessage = true;
        for (Interaction one : timeline) {
            boolean perhapsNote =
                    one.message() && firstMessage && one.utcDay() == connected && !notesToldApart(connected);
            firstMessage &= !one.message();
            if (side.test(one) && one.utcDay() >= connected && !perhapsNote) {
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
        return word.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(word.get().utcDay() - connectedOn[contact]);
    }

    /** Whether an invitation's person is in Connections (the time of accepting is Connected On). */
    public boolean accepted(Fact.Invited invitation) {
        return history.contacts().get(invitation.contact()).connected();
    }
}
