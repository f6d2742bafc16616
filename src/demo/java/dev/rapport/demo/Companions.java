package dev.rapport.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The ties with a rhythm: people the owner speaks with again and again, writes to, meets, helps and introduces. */
final class Companions {
    private static final List<String> SPOKEN = List.of("call", "video", "coffee", "coffee", "meeting", "lunch walk");

    private Companions() {}

    static void close(World world, Person person, Story story, LocalDate from, LocalDate to) {
        double rhythm = (13 + 3 * (person.turn() % 8)) / world.pace();
        rhythmic(story, from, to, rhythm, 7);
        if (person.role() == Role.CLOSE && person.turn() == 0) {
            story.exactly(Days.END, true, "Safe travels, and tell me everything on Thursday!");
        }
    }

    /** The same until two to five months ago; one of them passes ninety days of silence in the last month. */
    static void goneQuiet(World world, Person person, Story story, LocalDate from) {
        List<Integer> silence = List.of(69, 101, 112, 138, 76);
        LocalDate end = Days.back(silence.get(person.turn() % 5));
        close(world, person, story, from, end.minusDays(12));
        story.talk(end.minusDays(2), person.turn() % 2 == 0, 2);
    }

    /** Every few months; some stopped at one time or other. */
    static void steady(World world, Person person, Story story, LocalDate from) {
        double rhythm = (60 + 8 * (person.turn() % 10)) / world.pace();
        rhythmic(
                story,
                from,
                person.turn() % 4 == 1 ? Days.back(230 + 15 * (person.turn() % 20)) : Days.LAST,
                rhythm,
                6);
        if (person.turn() % 9 == 5) {
            story.anotherThread();
            story.talk(Days.back(33), false, 3);
        }
    }

    private static void rhythmic(Story story, LocalDate from, LocalDate to, double rhythm, int longest) {
        Dice dice = story.dice();
        Instant end = to.atTime(23, 0).toInstant(ZoneOffset.UTC);
        Instant at = from.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds((long) (rhythm * 40_000));
        while (at.isBefore(end)) {
            LocalDate day = Days.of(at);
            story.talk(day, dice.chance(.55), turns(dice, longest));
            if (dice.chance(.55)) {
                meeting(story, day.plusDays(dice.between(1, 4)), to, rhythm);
            }
            favour(story, day.plusDays(dice.between(0, 3)), to);
            favour(story, day.plusDays(dice.between(3, 9)), to);
            double slow = 1 / Math.max(.35, Days.season(day));
            double pause = StrictMath.min(4 * rhythm, dice.around(rhythm * .8, .55)) * slow;
            at = at.plusSeconds((long) (86_400 * pause) + 3600);
        }
    }

    private static int turns(Dice dice, int longest) {
        double luck = dice.share();
        return luck < .14 ? 1 : luck < .40 ? dice.between(2, 3) : dice.between(4, longest);
    }

    /** A call, a coffee or an event; half of the time the owner writes a word of thanks in the days after. */
    private static void meeting(Story story, LocalDate day, LocalDate to, double rhythm) {
        Dice dice = story.dice();
        if (day.isAfter(to)) {
            return;
        }
        List<Occasion> occasions = Occasion.between(day.minusDays(1), day.plusDays((long) Math.min(20, rhythm / 3)));
        if (!occasions.isEmpty() && !occasions.get(0).day().isAfter(to)) {
            story.meet(occasions.get(0).day(), "event", occasions.get(0).name());
            return;
        }
        String promise =
                dice.chance(.14) ? dice.chance(.3) ? "yes" : day.plusDays(14).toString() : "";
        story.log(day, dice.oneOf(SPOKEN), "both", "", "", promise);
        if (dice.chance(.5)) {
            story.talk(day.plusDays(dice.between(1, 6)), true, dice.between(1, 3));
        }
    }

    /** Help, introductions, letters and mails, both ways. */
    private static void favour(Story story, LocalDate day, LocalDate to) {
        Dice dice = story.dice();
        if (day.isAfter(to)) {
            return;
        }
        double luck = dice.share();
        if (luck < .16) {
            story.log(day, dice.chance(.5) ? "email" : "call", dice.chance(.55) ? "out" : "in", "help", "", "");
        } else if (luck < .29) {
            story.log(day, "email", dice.chance(.6) ? "out" : "in", "introduction", "", "");
        } else if (luck < .40) {
            story.log(day, dice.chance(.8) ? "email" : "letter", dice.chance(.7) ? "out" : "in", "", "", "");
        } else if (luck < .44) {
            story.log(day, "letter", "out", "thanks", "", "");
        } else if (luck < .58) {
            story.meet(day, dice.oneOf(SPOKEN), "");
        }
    }
}
