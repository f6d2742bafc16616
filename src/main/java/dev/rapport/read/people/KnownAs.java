package dev.rapport.read.people;

import it.unimi.dsi.fastutil.ints.IntCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By which addresses and names people are known, to be said to the person. */
public final class KnownAs {
    private KnownAs() {}

    /** The addresses of all who bear a name; of those without one the name. */
    public static List<String> bearers(People people, String name) {
        return each(people, people.names().bearing(Names.compared(name)));
    }

    /** The addresses of all connections that show an e-mail address; of those without one the name. */
    public static List<String> bearersOfMail(People people, String mail) {
        return each(people, people.mails().showing(mail));
    }

    private static List<String> each(People people, IntCollection numbers) {
        return numbers.intStream()
                .mapToObj(people::get)
                .map(person -> person.addressed() ? ProfileLinks.url(person.key) : person.name)
                .toList();
    }

    public static List<String> connected(People people) {
        return people.everybody().stream()
                .filter(person -> person.connectedOn.isPresent())
                .map(person -> person.name)
                .toList();
    }

    /** All addresses that each stands under, in order, by number. */
    static Map<Integer, List<String>> addresses(People people) {
        Map<Integer, List<String>> addresses = new HashMap<>();
        for (int number = 0; number < people.size(); number++) {
            Person seen = people.asSeen(number);
            if (seen.addressed()) {
                addresses
                        .computeIfAbsent(seen.now().number, any -> new ArrayList<>(1))
                        .add(ProfileLinks.url(seen.key));
            }
        }
        addresses.values().forEach(urls -> urls.sort(null));
        return addresses;
    }
}
