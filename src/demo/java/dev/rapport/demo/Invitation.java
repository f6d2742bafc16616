package dev.rapport.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The invitation behind a connection, or one that is still open.
 *
 * @param mine whether the owner sent it
 * @param accepted for open ones, the moment of sending
 * @param note the personal note, or empty
 */
record Invitation(Person person, boolean mine, Instant sent, Instant accepted, String note) {

    static Invitation of(Person person) {
        Dice dice = person.dice("invitation");
        boolean mine = sender(person, dice);
        boolean open = person.role() == Role.PENDING;
        int hour = open ? dice.between(8, 19) : dice.between(5, 6);
        Instant accepted =
                person.connected().atTime(hour, dice.below(60), dice.below(60)).toInstant(ZoneOffset.UTC);
        Instant sent = open ? accepted : accepted.minusSeconds(delay(dice));
        boolean noted = dice.chance(mine ? .16 : .08) && !ownFirstWord(person, mine);
        String note = noted ? Texts.note(person, mine, dice) : "";
        return new Invitation(person, mine, sent, accepted, note);
    }

    private static boolean sender(Person person, Dice dice) {
        if (person.role() == Role.PENDING) {
            return person.turn() % 8 != 6;
        }
        boolean written = person.role().isOneOf(Role.NEWLY_WRITTEN_TO, Role.WRITTEN_TO_BEFORE);
        return dice.chance(written ? .8 : person.role() == Role.VISITOR ? .2 : .6);
    }

    /** Half of those the owner writes to later got no note, so that their first message is the first text. */
    private static boolean ownFirstWord(Person person, boolean mine) {
        return mine && person.role() == Role.NEWLY_WRITTEN_TO && person.turn() % 2 == 0;
    }

    /** Most say yes on the same or the next day, some after weeks. */
    private static long delay(Dice dice) {
        double days = dice.chance(.4) ? .15 * dice.share() + .01 : StrictMath.min(150, dice.around(1.2, 1.6));
        return 120 + (long) (86_400 * days);
    }

    boolean isListed(Era era) {
        if (!era.holds(sent)) {
            return false;
        }
        boolean open = person.role() == Role.PENDING || !era.holds(accepted);
        boolean known = open || person.listed(era);
        return known && era.listsInvitation(open ? sent : accepted);
    }

    static List<String> header() {
        return List.of("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl");
    }

    List<String> row(Era era) {
        Card from = mine ? World.OWNER : person.card(era);
        Card to = mine ? person.card(era) : World.OWNER;
        String direction = mine ? "OUTGOING" : "INCOMING";
        return List.of(from.name(), to.name(), Stamps.pacific(sent), note, direction, from.rawUrl(), to.rawUrl());
    }
}
