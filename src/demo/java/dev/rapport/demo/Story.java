package dev.rapport.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The story of one tie while it is being told: talks, meetings and favours, in the order of time. */
final class Story {
    private static final int HOUR = 3600;
    private static final int DAY = 24 * HOUR;

    private final Person person;
    private final Dice dice;
    private final List<Message> messages = new ArrayList<>();
    private final List<Logged> log = new ArrayList<>();
    private Instant last = Instant.EPOCH;
    private int thread;

    Story(Person person) {
        this.person = person;
        this.dice = person.dice("story");
    }

    Dice dice() {
        return dice;
    }

    /** The day of the latest message, or long ago. */
    LocalDate lastDay() {
        return Days.of(last);
    }

    Tie told() {
        return new Tie(person, List.copyOf(messages), List.copyOf(log));
    }

    /** The invitation's note, which LinkedIn copies into the conversation when it is accepted. */
    void note(Invitation invitation) {
        if (!invitation.note().isEmpty() && person.role().connected() && person.role() != Role.HIDDEN) {
            messages.add(new Message(invitation.accepted(), invitation.mine(), invitation.note(), "", "", thread));
            last = invitation.accepted();
        }
    }

    /** A talk of that many turns that begins on that day; a turn is one or more messages of one side. The last word is
     * mostly the owner's. */
    void talk(LocalDate day, boolean mine, int turns) {
        talk(day, mine, turns, Chat.again(person, mine, dice), "");
    }

    void talk(LocalDate day, boolean mine, int turns, String opener, String subject) {
        Instant at = Days.daytime(dice, day);
        at = at.isAfter(last) ? at : last.plusSeconds(HOUR + dice.below(HOUR));
        boolean speaker = mine;
        int rounds = turns + (turns > 1 && mine == (turns % 2 == 0) && dice.chance(.7) ? 1 : 0);
        for (int turn = 0; turn < rounds; turn++) {
            if (turn > 0) {
                at = Days.awake(dice, at.plusSeconds(pause(turn)));
            }
            String text = turn == 0 ? opener : Chat.said(person, speaker, dice.chance(.38), dice);
            add(at, speaker, text, turn == 0 ? subject : "");
            while (turn > 0 && dice.chance(.18)) {
                at = at.plusSeconds(15 + dice.below(240));
                add(at, speaker, Chat.said(person, speaker, dice.chance(.2), dice), "");
            }
            speaker = !speaker;
        }
    }

    private long pause(int turn) {
        if (turn == 1 && dice.chance(.09)) {
            return (long) DAY * dice.between(8, 24);
        }
        return (long) StrictMath.min(6.2 * DAY, 60 + dice.around(1.6 * HOUR, 1.5));
    }

    /** A last message of theirs, with a question or without, that waits for the owner's answer. */
    void waits(LocalDate day, boolean asks) {
        Instant at = Days.daytime(dice, day);
        add(at.isAfter(last) ? at : last.plusSeconds(HOUR), false, Chat.said(person, false, asks, dice), "");
    }

    /** The next messages go into another conversation of the same two people. */
    void anotherThread() {
        thread++;
    }

    void exactly(Instant at, boolean mine, String text) {
        add(at, mine, text, "");
    }

    private void add(Instant at, boolean mine, String text, String subject) {
        if (at.isAfter(Days.END)) {
            return;
        }
        boolean pictured = dice.chance(.014);
        String said = pictured && dice.chance(.6) && subject.isEmpty() && messages.size() > 1 ? "" : text;
        String picture = pictured ? "https://www.linkedin.com/dms/prv/image/invented-" + dice.below(1_000_000) : "";
        messages.add(new Message(at, mine, said, subject, picture, thread));
        last = at;
    }

    /** A meeting, call or event in the owner's log, if the log had begun. */
    void meet(LocalDate day, String channel, String event) {
        log(day, channel, "both", "", event, "");
    }

    void log(LocalDate day, String channel, String direction, String kind, String event, String followUp) {
        if (day.isBefore(Days.LOG_BEGINS) || day.isAfter(Days.LAST)) {
            return;
        }
        log.add(LogLine.typed(person, day, channel, direction, kind, event, followUp, dice));
    }
}
