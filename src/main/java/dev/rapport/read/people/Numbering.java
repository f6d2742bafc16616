package dev.rapport.read.people;

import dev.rapport.fact.Contact;
import dev.rapport.fact.InParts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The people as contacts, numbered in the order of their keys. */
public final class Numbering {
    private Numbering() {}

    /** New number of each person when sorted by key; the owner and who is left out get -1. */
    public static int[] of(People people) {
        Person[] order = people.everybody().stream()
                .filter(person -> !person.silent && !people.isSelf(person.number) && !people.forgotten(person.number))
                .toArray(Person[]::new);
        Arrays.parallelSort(order, Comparator.comparing(person -> person.key));
        int[] to = new int[people.size()];
        Arrays.fill(to, -1);
        for (int i = 0; i < order.length; i++) {
            to[order[i].number] = i;
        }
        for (int number = 0; number < to.length; number++) {
            to[number] = to[people.one(number)];
        }
        return to;
    }

    public static List<Contact> contacts(People people, int[] to) {
        Contact[] contacts = new Contact[Arrays.stream(to).max().orElse(-1) + 1];
        InParts.of(to.length, (from, end) -> {
            for (int number = from; number < end; number++) {
                // Of a person of several numbers the one that stands for them.
                if (to[number] >= 0 && people.one(number) == number) {
                    contacts[to[number]] = contact(people.get(number), to[number]);
                }
            }
        });
        return List.of(contacts);
    }

    private static Contact contact(Person person, int id) {
        return new Contact(
                id,
                person.key,
                person.name.isEmpty() ? person.key : person.name,
                person.first,
                person.last,
                person.company,
                person.position,
                person.addressed() ? ProfileLinks.url(person.key) : "",
                person.connectedOn,
                person.page);
    }
}
