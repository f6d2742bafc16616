package dev.rapport.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * What happens between the owner and each person, told from the role they play.
 *
 * <p>A tie is told from the person's own dice, so that it comes out the same whenever it is asked for: nothing needs to
 * be kept in memory while a million messages are written.
 */
final class Ties {
    private Ties() {}

    /** Whether the number of talks follows the pace of the world. */
    static boolean elastic(Role role) {
        return role.isOneOf(Role.CLOSE, Role.CLOSE_GONE_QUIET, Role.STEADY);
    }

    static Tie of(World world, Person person) {
        Story story = new Story(person);
        story.note(Invitation.of(person));
        LocalDate from = latest(world.talkBegins(), person.connected().plusDays(2));
        switch (person.role()) {
            case CLOSE -> Companions.close(world, person, story, from, Days.LAST);
            case CLOSE_GONE_QUIET -> Companions.goneQuiet(world, person, story, from);
            case STEADY -> Companions.steady(world, person, story, from);
            case CAME_BACK -> cameBack(person, story, from);
            case DORMANT -> dormant(story, from, Days.back(395 + 40 * (person.turn() % 9)));
            case LONG_DORMANT -> dormant(story, world.talkBegins(), Days.back(1100));
            case WAITING -> waiting(person, story, from);
            case PROMISED -> promised(person, story, from);
            case WRITTEN_TO_OFTEN -> writtenToOften(person, story, from);
            case NEWLY_WRITTEN_TO, WRITTEN_TO_BEFORE -> FirstWords.fromOwner(person, story);
            case ACQUAINTANCE -> FirstWords.acquaintance(person, story);
            case VISITOR -> FirstWords.visitor(person, story);
            case STRANGER -> FirstWords.stranger(person, story);
            case HIDDEN, GONE, SILENT, PENDING -> {}
        }
        return story.told();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Some talks, one after the other, in that time. */
    private static void talks(Story story, LocalDate from, LocalDate to, int number) {
        for (int i = 0; i < number; i++) {
            long span = Math.max(1, (to.toEpochDay() - from.toEpochDay()) / number);
            LocalDate start = from.plusDays(span * i);
            LocalDate day = Days.between(story.dice(), start, start.plusDays(Math.max(0, span - 12)));
            story.talk(day, story.dice().chance(.5), story.dice().between(2, 6));
        }
    }

    private static void cameBack(Person person, Story story, LocalDate from) {
        talks(story, from, Days.back(150 + 30 * (person.turn() % 5)), 4);
        LocalDate day = Days.back(4 + 6 * (person.turn() % 4));
        story.talk(day, person.turn() % 2 == 1, person.turn() % 4 == 3 ? 1 : 4);
    }

    private static void dormant(Story story, LocalDate from, LocalDate to) {
        talks(story, from, to, story.dice().between(3, 5));
        if (story.dice().chance(.3)) {
            story.meet(to.plusDays(5), "coffee", "");
        }
    }

    private static void waiting(Person person, Story story, LocalDate from) {
        talks(story, from, Days.back(200), 3);
        LocalDate day = Days.back(3 + 11 * (person.turn() % 8));
        if (person.turn() % 2 == 0) {
            story.talk(day.minusDays(3), true, 1);
        }
        story.waits(day, person.turn() % 4 != 3);
    }

    private static void promised(Person person, Story story, LocalDate from) {
        talks(story, from, Days.back(190), 2);
        List<Integer> metBefore = List.of(45, 24, 20, 9, 61);
        LocalDate met = Days.back(metBefore.get(person.turn() % 5));
        String due = switch (person.turn() % 5) {
            case 2 -> "yes";
            case 3 -> Days.LAST.plusDays(12).toString();
            default -> met.plusDays(20).toString();
        };
        story.log(met, person.turn() % 2 == 0 ? "coffee" : "call", "both", "", "", due);
    }

    private static void writtenToOften(Person person, Story story, LocalDate from) {
        talks(story, from, Days.back(320), 2);
        for (int i = 0; i < 3 + person.turn() % 2; i++) {
            story.talk(Days.back(150 - 45 * i), true, 1);
        }
    }
}
