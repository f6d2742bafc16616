package dev.rapport.read;

import dev.rapport.fact.Contact;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everybody seen while reading, each person once: by the profile key where there is an address, else by the full name if
 * exactly one person bears it. Numbers are given in order of first sight and sorted by key at the end.
 */
final class People {
    /** The name belongs to several people: nobody can be meant. */
    static final int AMBIGUOUS = -2;

    private static final int UNSEEN = -3;

    private final List<Person> all = new ArrayList<>();
    private final Map<String, Person> byKey = new HashMap<>();
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Object2IntOpenHashMap<String> byUrl = new Object2IntOpenHashMap<>();
    private Wishes wishes = Wishes.none();
    private int aliases;
    private final Map<String, List<Person>> byMail = new HashMap<>();
    private final AddressBook book = new AddressBook();
    private final Set<Person> doubles = new HashSet<>();

    /** One person while reading. */
    static final class Person {
        final int number;
        final String key;
        String name = "";
        String first = "";
        String last = "";
        String company = "";
        String position = "";
        Optional<LocalDate> connectedOn = Optional.empty();

        private Person(int number, String key) {
            this.number = number;
            this.key = key;
        }
    }

    Person get(int number) {
        return all.get(number);
    }

    int size() {
        return all.size();
    }

    /** The person of a key, made if new. */
    Person of(String key, String name) {
        Person person = byKey.get(key);
        if (person == null) {
            person = new Person(all.size(), key);
            all.add(person);
            byKey.put(key, person);
        }
        if (person.name.isEmpty() && !Names.blank(name)) {
            rename(person, name);
        }
        return person;
    }

    Optional<Person> known(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Another address of the same person, from an older export. */
    void alias(String key, Person person) {
        aliases += byKey.putIfAbsent(key, person) == null ? 1 : 0;
    }

    /** How many people stood under two addresses, or under a name and an address. */
    int merged() {
        return aliases + doubles.size();
    }

    private void rename(Person person, String name) {
        person.name = Names.shown(name);
        List<Person> bearers = byName.computeIfAbsent(Names.compared(name), any -> new ArrayList<>());
        if (!bearers.contains(person)) {
            bearers.add(person);
        }
    }

    /** The person of a profile address; -1 if it is none. Remembers addresses as written: the hot path. */
    int byUrl(String url, String name) {
        int seen = byUrl.getOrDefault(url, UNSEEN);
        if (seen != UNSEEN) {
            return seen;
        }
        String key = ProfileLinks.key(url);
        int number = key.isEmpty() ? -1 : of(key, name).number;
        byUrl.put(url, number);
        return number;
    }

    /** The only bearer of a name, else a new person outside LinkedIn; {@link #AMBIGUOUS} if several bear it. */
    int byName(String name) {
        String compared = Names.compared(name);
        if (compared.isEmpty()) {
            return -1;
        }
        List<Person> bearers = byName.getOrDefault(compared, List.of());
        if (bearers.size() > 1) {
            return AMBIGUOUS;
        }
        return bearers.isEmpty() ? of("name:" + compared, name).number : bearers.get(0).number;
    }

    /** Lets the wishes decide who is left out from here on. */
    void forget(Wishes wished) {
        wishes = wished;
    }

    /** Whether the person of a number is to be left out of everything. */
    boolean forgotten(int number) {
        if (number < 0 || wishes.rows().isEmpty()) {
            return false;
        }
        Person person = all.get(number);
        boolean only =
                byName.getOrDefault(Names.compared(person.name), List.of()).size() == 1;
        return wishes.forgets(person.key, person.name, only);
    }

    /** The person of a key, or of a name ({@code name:…}) that only one bears. */
    Optional<Person> only(String identity) {
        Person known = byKey.get(identity);
        if (known != null || !identity.startsWith("name:")) {
            return Optional.ofNullable(known);
        }
        List<Person> bearers = byName.getOrDefault(identity.substring("name:".length()), List.of());
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    /** Whether somebody is known by a log's name or address alone. */
    boolean outside(int number) {
        Person person = all.get(number);
        return (person.key.startsWith("name:") || person.key.startsWith("mail:")) && person.connectedOn.isEmpty();
    }

    /** The addresses of all who bear a name; of those without one the key. */
    List<String> bearers(String name) {
        return byName.getOrDefault(Names.compared(name), List.of()).stream()
                .map(person -> person.key.startsWith("name:") ? person.name : ProfileLinks.url(person.key))
                .toList();
    }

    /** The names of all connections. */
    List<String> connected() {
        return all.stream()
                .filter(person -> person.connectedOn.isPresent())
                .map(person -> person.name)
                .toList();
    }

    boolean knowsName(String name) {
        return byName.containsKey(Names.compared(name));
    }

    void mail(Person person, String mail) {
        byMail.computeIfAbsent(Names.compared(mail), any -> new ArrayList<>()).add(person);
    }

    /** What address books know. */
    AddressBook book() {
        return book;
    }

    /**
     * The only person of an e-mail address: of a connection that shows it, else of the one known person whose name the
     * address book has for it. -1 if none, {@link #AMBIGUOUS} if several.
     */
    int byMail(String mail) {
        List<Person> bearers = byMail.getOrDefault(Names.compared(mail), List.of());
        if (bearers.isEmpty()) {
            bearers = book.comparedNamesOfMail(mail).stream()
                    .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                    .toList();
        }
        return bearers.isEmpty() ? -1 : bearers.size() > 1 ? AMBIGUOUS : bearers.get(0).number;
    }

    /**
     * Makes one person of a connection known by name alone and the only other bearer of that name, who has an address:
     * until 2023 the connections carried none, the messages did. To be done when all addresses were seen, and before a
     * name is asked for.
     */
    void unite() {
        for (List<Person> bearers : byName.values()) {
            Optional<Person> named =
                    bearers.stream().filter(one -> one.key.startsWith("name:")).findFirst();
            if (bearers.size() == 2 && named.isPresent()) {
                bearers.remove(named.get());
                become(named.get(), bearers.get(0));
            }
        }
    }

    private void become(Person named, Person addressed) {
        addressed.first = named.first;
        addressed.last = named.last;
        addressed.company = named.company;
        addressed.position = named.position;
        addressed.connectedOn = named.connectedOn;
        byKey.put(named.key, addressed);
        byMail.values().forEach(bearers -> bearers.replaceAll(one -> one == named ? addressed : one));
        doubles.add(named);
    }

    /** New number of each person when sorted by key; {@code without} (the owner) gets -1. */
    int[] sorted(Optional<Person> without) {
        List<Person> order = new ArrayList<>(all);
        order.removeAll(doubles);
        without.ifPresent(order::remove);
        order.removeIf(person -> forgotten(person.number));
        order.sort(Comparator.comparing(person -> person.key));
        int[] to = new int[all.size()];
        java.util.Arrays.fill(to, -1);
        for (int i = 0; i < order.size(); i++) {
            to[order.get(i).number] = i;
        }
        return to;
    }

    /** All people as contacts, in their new order. */
    List<Contact> contacts(int[] to) {
        Contact[] contacts = new Contact
                [(int) java.util.Arrays.stream(to).filter(i -> i >= 0).count()];
        for (Person person : all) {
            int id = to[person.number];
            if (id >= 0) {
                contacts[id] = contact(person, id);
            }
        }
        return List.of(contacts);
    }

    static Contact contact(Person person, int id) {
        boolean profile = !person.key.startsWith("name:") && !person.key.startsWith("mail:");
        return new Contact(
                id,
                person.key,
                person.name.isEmpty() ? person.key : person.name,
                person.first,
                person.last,
                person.company,
                person.position,
                profile ? ProfileLinks.url(person.key) : "",
                person.connectedOn);
    }
}
