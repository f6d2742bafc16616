package dev.rapport.read.people;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntCollection;
import it.unimi.dsi.fastutil.ints.IntLinkedOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everybody seen while reading, by number. Numbers are given in order of first sight and sorted by key at the end; where
 * two are found to be one person, both numbers mean that person from then on.
 */
public final class People {
    private final List<Person> all = new ArrayList<>();
    private final Map<String, Person> byKey = new HashMap<>();
    private final NamesBorne names = new NamesBorne(all, this::one);
    private final MailBearers mails = new MailBearers(this::one);
    private final AddressBook book = new AddressBook();
    private Optional<Forgotten> forgotten = Optional.empty();
    /** Names in logs that the person says belong to people outside LinkedIn, as compared. */
    private Set<String> saidOutside = Set.of();

    private IntCollection self = IntSet.of();
    private int merged;

    public NamesBorne names() {
        return names;
    }

    public MailBearers mails() {
        return mails;
    }

    public Person get(int number) {
        return all.get(number).now();
    }

    /** The number that stands for a person, whichever of theirs is given; what is no number stays as it is. */
    public int one(int number) {
        return merged == 0 || number < 0 ? number : get(number).number;
    }

    /** Everybody, each once, in order of first sight. */
    List<Person> everybody() {
        return all.stream().filter(person -> person.now() == person).toList();
    }

    /** The person as first seen under a number, before they turned out to be another. */
    public Person asSeen(int number) {
        return all.get(number);
    }

    public int size() {
        return all.size();
    }

    public Person of(String key, String name) {
        Person person = byKey.get(key);
        if (person == null) {
            person = new Person(all.size(), key);
            all.add(person);
            byKey.put(key, person);
            forgotten.ifPresent(wishes -> wishes.met(key));
        }
        Person now = person.now();
        now.called(name);
        return now;
    }

    public Optional<Person> known(String key) {
        return Optional.ofNullable(byKey.get(key)).map(Person::now);
    }

    /** An export gives a person a name, which takes the place of an older export's. */
    public void named(int number, String name, int age) {
        get(number).called(name, age);
    }

    /** Two are one person, under the key of the first and the name of the newer export. */
    public void join(int stays, int goes) {
        Person one = get(stays);
        Person other = get(goes);
        if (one == other) {
            return;
        }
        one.takes(other);
        merged++;
        forgotten.ifPresent(Forgotten::joined);
    }

    /** How many people stood under two addresses, or under a name and an address. */
    public int merged() {
        return merged;
    }

    /** The owner, under all of their addresses: nobody's contact. */
    public void self(IntCollection numbers) {
        self = numbers;
    }

    public boolean isSelf(int number) {
        return self.contains(number);
    }

    /** The person of an address that a log or the person themselves gives; -1 if it is none. */
    public int byUrl(String url, String name) {
        String key = ProfileLinks.key(url);
        if (key.isEmpty()) {
            return Bearers.NOBODY;
        }
        boolean fresh = !byKey.containsKey(key);
        Person person = of(key, name);
        if (fresh) {
            bears(Names.compared(name), person.number);
        }
        return person.number;
    }

    private void bears(String compared, int number) {
        names.inLogs().add(compared, number);
        forgotten.ifPresent(wishes -> wishes.named(compared));
    }

    /** The only bearer of a name, else a new person outside LinkedIn; {@link Bearers#AMBIGUOUS} if several bear it. */
    public int byName(String name) {
        String compared = Names.compared(name);
        if (compared.isEmpty()) {
            return Bearers.NOBODY;
        }
        int bearer = names.otherBearer(compared, Bearers.NOBODY);
        if (bearer == Bearers.NOBODY) {
            Person person = of("name:" + compared, name);
            bears(compared, person.number);
            return person.number;
        }
        return heard(bearer);
    }

    /** The only bearer of a name in one export; if nobody there bears it, the only one of all. */
    public int byName(String name, Bearers there) {
        int bearer = names.only(there, Names.compared(name));
        return bearer == Bearers.NOBODY ? byName(name) : heard(bearer);
    }

    private int heard(int number) {
        if (number >= 0) {
            get(number).silent = false;
        }
        return number;
    }

    public IntList ones(IntList numbers) {
        IntLinkedOpenHashSet each = new IntLinkedOpenHashSet();
        numbers.forEach(number -> each.add(one(number)));
        return new IntArrayList(each);
    }

    /** Who is left out from here on, and which names, as compared, are said to be of people outside LinkedIn. */
    void wished(Set<String> outside, Forgotten leftOut) {
        saidOutside = outside;
        forgotten = Optional.of(leftOut).filter(wishes -> !wishes.isEmpty());
    }

    /** Whether the person says that a name belongs to someone outside LinkedIn. */
    public boolean saidOutside(String name) {
        return saidOutside.contains(Names.compared(name));
    }

    /** Whether the person of a number is to be left out of everything. */
    public boolean forgotten(int number) {
        return number >= 0 && forgotten.isPresent() && forgotten.get().contains(one(number));
    }

    public boolean knowsName(String name) {
        return names.knows(Names.compared(name));
    }

    public boolean knowsMail(String mail) {
        return !mails.showing(mail).isEmpty() || !book.comparedNamesOfMail(mail).isEmpty();
    }

    /** The name of the only connection that shows an address; empty if there is none, or several. */
    public String nameOfMail(String mail) {
        int bearer = mails.only(mail);
        return bearer < 0 ? "" : get(bearer).name;
    }

    public AddressBook book() {
        return book;
    }

    /**
     * The only person of an e-mail address: of a connection that shows it, else of the one known person whose name the
     * address book has for it. -1 if none, {@link Bearers#AMBIGUOUS} if several.
     */
    public int byMail(String mail) {
        IntSet bearers = mails.showing(mail);
        if (bearers.isEmpty()) {
            book.comparedNamesOfMail(mail).forEach(name -> bearers.addAll(names.bearing(name)));
        }
        return bearers.isEmpty()
                ? Bearers.NOBODY
                : bearers.size() > 1
                        ? Bearers.AMBIGUOUS
                        : heard(bearers.iterator().nextInt());
    }
}
