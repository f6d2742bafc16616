package dev.rapport.read.people;

import dev.rapport.fact.SpokenName;
import java.util.List;

/** People whom reports call by a shorter name, without degrees, pronouns and signs; looked up only when first asked for. */
final class CalledNames {
    private Bearers bearers = new Bearers();
    private int looked;

    /** The bearers among some people, of whom there are only ever more. */
    Bearers among(List<Person> people) {
        if (people.size() != looked) {
            bearers = new Bearers();
            for (Person person : people) {
                String called = SpokenName.of(person.name);
                if (!called.equals(person.name)) {
                    bearers.add(Names.compared(called), person.number);
                }
            }
            looked = people.size();
        }
        return bearers;
    }
}
