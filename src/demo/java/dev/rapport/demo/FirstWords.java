package dev.rapport.demo;

import java.time.LocalDate;
import java.util.List;

/** The many small ties: a first message, and what came of it. */
final class FirstWords {
    private static final List<String> OFFERS = Phrases.lines("""
            Hi {first}, we help teams like yours to save eleven hours a week. Would Tuesday at ten suit you?
            Dear {first}, my client is looking for a {topic} specialist, fully remote. May I send the description?
            Hello {first}, I noticed you work with data. Our platform now speaks forty languages.
            Hi {first}, just floating this to the top of your inbox. Any thoughts on my last message?
            Good day {first}, we are inviting a select circle to a breakfast about {topic}.
            """);

    private FirstWords() {}

    /**
     * The owner writes first. About two in three of the letters written for one person are answered, of the others one
     * in three; it may be an event that brought them together, and it may lead to a call.
     */
    static void fromOwner(Person person, Story story) {
        Dice dice = story.dice();
        LocalDate day = person.opening();
        List<Occasion> met = Occasion.between(day.minusDays(6), day.minusDays(1));
        if (!met.isEmpty() && dice.chance(.5) && !met.get(0).day().isBefore(person.connected())) {
            story.meet(met.get(0).day(), "event", met.get(0).name());
        }
        boolean before = person.role() == Role.WRITTEN_TO_BEFORE;
        boolean answered = dice.chance(Texts.tailored(person) ? before ? .62 : .80 : .30);
        int turns = answered ? dice.chance(.42) ? dice.between(2, 3) : dice.between(4, 9) : 1;
        story.talk(day, true, turns, Texts.opener(person), "");
        LocalDate after = story.lastDay();
        if (turns >= 4 && dice.chance(.55)) {
            LocalDate called = Days.between(dice, after.plusDays(3), after.plusDays(40));
            story.meet(called, dice.chance(.6) ? "call" : "coffee", "");
            if (dice.chance(.5)) {
                story.talk(called.plusDays(dice.between(1, 6)), true, 2);
            }
        }
        if (turns >= 3 && dice.chance(.3)) {
            story.talk(
                    Days.between(dice, after.plusDays(20), after.plusDays(150)), dice.chance(.6), dice.between(1, 4));
        }
        if (turns == 1 && dice.chance(.2)) {
            story.talk(day.plusDays(dice.between(40, 80)), true, 1);
        }
    }

    /** A few words in earlier years, begun by either. */
    static void acquaintance(Person person, Story story) {
        Dice dice = story.dice();
        boolean mine = dice.chance(.5);
        int turns = dice.chance(.4) ? 1 : dice.between(2, 4);
        String words = mine ? Texts.opener(person) : Chat.again(person, false, dice);
        story.talk(person.opening(), mine, turns, words, "");
        if (person.turn() % 6 == 0 && person.opening().isBefore(Days.back(900))) {
            story.talk(Days.between(dice, Days.back(900), Days.back(420)), !mine, 3);
        }
    }

    /** They write first; three in five get an answer, some of them late. */
    static void visitor(Person person, Story story) {
        Dice dice = story.dice();
        int turns = dice.chance(.4) ? 1 : dice.between(2, 5);
        story.talk(person.opening(), false, turns);
    }

    /** Recruiters and sellers who are no connections; few are answered. */
    static void stranger(Person person, Story story) {
        Dice dice = story.dice();
        String offer = Phrases.filled(dice.oneOf(OFFERS), World.OWNER, dice.oneOf(Texts.TOPICS));
        String subject = dice.chance(.6) ? "A quick question, " + World.OWNER.first() : "";
        story.talk(person.opening(), false, dice.chance(.15) ? 2 : 1, offer, subject);
    }
}
