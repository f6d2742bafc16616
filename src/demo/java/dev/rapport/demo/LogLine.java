package dev.rapport.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How the owner types a line of the log: what was talked about, and how easy it felt. */
final class LogLine {
    private static final List<String> NOTES = Phrases.lines("""
            talked much longer than planned
            likes short mails
            new puppy, called Pixel
            bring the printed map next time
            wants to see the draft before anybody else
            knows people at the library
            was tired, ask again in spring
            laughed a lot
            prefers calls in the morning
            lent me a book, give it back
            worried about the budget
            """);

    private LogLine() {}

    static Logged typed(
            Person person,
            LocalDate day,
            String channel,
            String direction,
            String kind,
            String event,
            String followUp,
            Dice dice) {
        boolean spoken = List.of("call", "video", "meeting", "coffee").contains(channel);
        String clock = spoken && dice.chance(.3) ? "T" + dice.between(10, 17) + (dice.chance(.5) ? ":00" : ":30") : "";
        return new Logged(
                day + clock,
                person.card().name(),
                Cast.doubtful(person) || dice.chance(.12) ? person.card().rawUrl() : "",
                channel,
                direction,
                kind,
                event,
                spoken ? Integer.toString(5 * dice.between(3, 18)) : "",
                dice.chance(.45) ? dice.oneOf(Texts.TOPICS) : "",
                dice.chance(.3) ? dice.oneOf(NOTES) : "",
                followUp,
                ease(day, dice));
    }

    /** Marks from about two and a half to three and a half over fifteen months, with good and bad days. */
    private static String ease(LocalDate day, Dice dice) {
        LocalDate marksBegin = LocalDate.of(2025, 9, 1);
        if (day.isBefore(marksBegin) || dice.chance(.04)) {
            return "";
        }
        double progress = ChronoUnit.DAYS.between(marksBegin, day) / 455.0;
        double mark = 2.4 + 1.2 * progress + 1.6 * (dice.share() + dice.share() - 1);
        return Long.toString(StrictMath.round(StrictMath.min(5, StrictMath.max(1, mark))));
    }
}
