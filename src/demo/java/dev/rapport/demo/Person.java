package dev.rapport.demo;

import java.time.LocalDate;

/**
 * Somebody the owner knows, or who knows the owner.
 *
 * @param turn the how-manieth of that role, from 0; the story's fixed points hang on it
 * @param card as they appear today
 * @param earlier as they appeared in the older export; the same object if nothing changed
 * @param email filled in for the few who show it, else empty
 * @param connected the day of connecting, or of the invitation for those who are pending
 * @param opening the day of the first word, as far as the role plans it
 * @param language the language they sometimes fall into, as {@code de}
 */
record Person(
        int id,
        Role role,
        int turn,
        Card card,
        Card earlier,
        String email,
        LocalDate connected,
        LocalDate opening,
        String language) {

    /** The address card in an export of that time. */
    Card card(Era era) {
        return era == Era.NOW ? card : earlier;
    }

    /** Whether an export of that time lists this person's name. */
    boolean named(Era era) {
        return role != Role.HIDDEN || (era == Era.EARLIER && turn == 0);
    }

    boolean listed(Era era) {
        boolean member = role.connected() || (role == Role.GONE && era == Era.EARLIER);
        return member && !connected.isAfter(Days.of(era.end()));
    }

    Dice dice(String subject) {
        return Dice.of(subject, id);
    }
}
