package dev.rapport.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The owner, everybody in the network, and how talkative they are.
 *
 * @param people all persons, by id
 * @param talkBegins the day of the first message
 * @param pace how much more, or less, the close ties speak than in the sample
 */
record World(DemoSize size, List<Person> people, LocalDate talkBegins, double pace) {
    static final Card OWNER =
            new Card("Robin", "Ellerby-Sample", "robin-ellerby-sample-0001", "Quillhaven", "Data storyteller");

    static World of(DemoSize size) {
        LocalDate begins = Days.back(365 * size.years() + 165);
        World draft = new World(size, Cast.of(size, begins), begins, 1);
        return new World(size, draft.people, begins, pace(draft));
    }

    /** The pace at which the messages come to the number wanted: only the ties with a rhythm can be hurried. */
    private static double pace(World draft) {
        long fixed = Strangers.ROWS;
        long elastic = 0;
        for (Person person : draft.people) {
            int rows = Ties.of(draft, person).messages().size();
            if (Ties.elastic(person.role())) {
                elastic += rows;
            } else {
                fixed += rows;
            }
        }
        return Math.max(.25, (double) (draft.size.messages() - fixed) / Math.max(1, elastic));
    }

    List<Person> playing(Role role) {
        List<Person> found = new ArrayList<>();
        for (Person person : people) {
            if (person.role() == role) {
                found.add(person);
            }
        }
        return found;
    }
}
