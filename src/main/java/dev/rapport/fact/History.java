package dev.rapport.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that happened up to the observation end, as exports and logs tell it.
 *
 * @param owner the account holder, if recognised; not among {@code contacts}
 * @param contacts all people with an identity, {@code contacts.get(i).id() == i}, sorted by key
 * @param messages 1:1 messages with contacts
 * @param groupMessages messages in group conversations: sent by that contact, or by the owner to that contact (one row a
 *     member); used for contact days only, and only if asked for
 * @param groupConversations number of conversations with three or more people
 * @param anonymousOpeners moments of first messages by the owner to people without identity
 * @param invitations both directions, each (direction, person, moment) once; in order of {@code at}, then contact
 * @param vouches endorsements (one a skill) and recommendations, in order of {@code at}, then contact
 * @param log rows of all interaction logs up to the end, in order of day, then file order
 * @param firstTexts features of the owner's first texts, in order of {@code at}, then contact
 * @param namelessConnectedOn dates of connections without identity
 * @param loggedAfterEnd contacts with an owner-side log row after the end: never suggested
 * @param earlier connections of older exports, oldest first
 * @param end the observation end C: latest timestamp of the data, or the last second of the day asked for
 */
public record History(
        Optional<Contact> owner,
        List<Contact> contacts,
        Messages messages,
        Messages groupMessages,
        int groupConversations,
        List<Instant> anonymousOpeners,
        List<Fact.Invited> invitations,
        List<Fact.Vouched> vouches,
        List<Fact.Logged> log,
        List<FirstText> firstTexts,
        List<LocalDate> namelessConnectedOn,
        Set<Integer> loggedAfterEnd,
        List<Snapshot> earlier,
        Coverage coverage,
        Instant end) {}
