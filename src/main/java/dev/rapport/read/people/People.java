package dev.rapport.read.people;

import dev.rapport.read.identity.Identities;
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
 * {@link Identities} finds that two are one person, both numbers mean that person from then on.
 */
public final class People {
    /** The name belongs to several people: nobody can be meant. */
    public static final int AMBIGUOUS = -2;
    /** Nobody is known by it. */
    public static final int NOBODY = -1;

    private final List<Person> all = new ArrayList<>();
    private final Map<String, Person> byKey = new HashMap<>();
    /** Names in each export. */
    private final List<Bearers> names = new ArrayList<>();
    /** Names that logs alone say. */
    private final Bearers outside = new Bearers();

    private final MailBearers byMail = new MailBearers();
    private final CalledNames called = new CalledNames();
    private final AddressBook book = new AddressBook();
    private Optional<Forgotten> forgotten = Optional.empty();
    /** Names of logs that are said to be of somebody outside LinkedIn, as compared. */
    private Set<String> saidOutside = Set.of();

    private IntCollection self = IntSet.of();
    private int merged;

    public People() {
        names.add(outside);
    }

    /** Names of one more export. */
    public void add(Bearers ofAnExport) {
        names.add(ofAnExport);
    }

    /** The person of a number. */
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

    /** The person of a key, made if new. */
    public Person of(String key, String name) {
        Person person = byKey.get(key);
        if (person == null) {
            person = new Person(all.size(), key);
            all.add(person);
            byKey.put(key, person);
            forgotten.ifPresent(wishes -> wishes.met(key));
        }
        named(person.number, name);
        return person.now();
    }

    public Optional<Person> known(String key) {
        return Optional.ofNullable(byKey.get(key)).map(Person::now);
    }

    /** Gives a name to somebody who has none so far. */
    public void named(int number, String name) {
        get(number).called(name);
    }

    /** An export gives somebody a name, which takes the place of an older export's. */
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

    /** Whether somebody is the owner. */
    public boolean isSelf(int number) {
        return self.contains(number);
    }

    /** The person of an address that a log or the person themselves gives; -1 if it is none. */
    public int byUrl(String url, String name) {
        String key = ProfileLinks.key(url);
        if (key.isEmpty()) {
            return -1;
        }
        boolean fresh = !byKey.containsKey(key);
        Person person = of(key, name);
        if (fresh) {
            bears(Names.compared(name), person.number);
        }
        return person.number;
    }

    private void bears(String compared, int number) {
        outside.add(compared, number);
        forgotten.ifPresent(wishes -> wishes.named(compared));
    }

    /** The only bearer of a name, else a new person outside LinkedIn; {@link #AMBIGUOUS} if several bear it. */
    public int byName(String name) {
        String compared = Names.compared(name);
        if (compared.isEmpty()) {
            return -1;
        }
        int bearer = otherBearer(compared, NOBODY);
        if (bearer == NOBODY) {
            Person person = of("name:" + compared, name);
            bears(compared, person.number);
            return person.number;
        }
        return heard(bearer);
    }

    /** The only bearer of a name in one export; if nobody there bears it, the only one of all. */
    public int byName(String name, Bearers there) {
        int bearer = only(there.of(Names.compared(name)), NOBODY, NOBODY);
        return bearer == NOBODY ? byName(name) : heard(bearer);
    }

    /** The only one besides a person who bears a name in any export or log; less than 0 for nobody or several. */
    public int otherBearer(String compared, int person) {
        int only = NOBODY;
        for (Bearers some : names) {
            only = only(some.of(compared), person, only);
        }
        return only;
    }

    /** The only one of some people and one more who is not a certain one. Of thousands of one name two are looked at. */
    private int only(IntList numbers, int but, int more) {
        int only = more;
        for (int i = 0; i < numbers.size() && only != AMBIGUOUS; i++) {
            int next = one(numbers.getInt(i));
            if (next != but && next != only) {
                only = only == NOBODY ? next : AMBIGUOUS;
            }
        }
        return only;
    }

    private int heard(int number) {
        if (number >= 0) {
            get(number).silent = false;
        }
        return number;
    }

    /** All who bear a name as compared, in any export or log, each once. */
    public IntSet bearing(String compared) {
        IntLinkedOpenHashSet bearers = new IntLinkedOpenHashSet();
        for (Bearers some : names) {
            some.of(compared).forEach(number -> bearers.add(one(number)));
        }
        return bearers;
    }

    /** All who bear a name as compared; if nobody does, all whom reports call so. */
    IntSet bearingOrCalled(String compared) {
        IntSet bearers = bearing(compared);
        return bearers.isEmpty() && !compared.isEmpty()
                ? new IntLinkedOpenHashSet(ones(called.among(all).of(compared)))
                : bearers;
    }

    /** The people of some numbers, each once. */
    public IntList ones(IntList numbers) {
        IntLinkedOpenHashSet each = new IntLinkedOpenHashSet();
        numbers.forEach(number -> each.add(one(number)));
        return new IntArrayList(each);
    }

    /** Lets the wishes decide who is left out from here on, and who is known to be outside LinkedIn. */
    public void forget(Wishes wished) {
        saidOutside = wished.outside();
        forgotten = Optional.of(new Forgotten(wished, this)).filter(wishes -> !wishes.isEmpty());
    }

    /** Whether the person themselves says that a name is of somebody outside LinkedIn. */
    public boolean saidOutside(String name) {
        return saidOutside.contains(Names.compared(name));
    }

    /** Whether the person of a number is to be left out of everything. */
    public boolean forgotten(int number) {
        return number >= 0 && forgotten.isPresent() && forgotten.get().contains(one(number));
    }

    public boolean knowsName(String name) {
        String compared = Names.compared(name);
        return names.stream().anyMatch(some -> !some.of(compared).isEmpty());
    }

    public boolean knowsMail(String mail) {
        return !byMail.of(Names.compared(mail)).isEmpty()
                || !book.comparedNamesOfMail(mail).isEmpty();
    }

    /** The list of an export shows an address of somebody; of several exports the newest that shows it holds. */
    public void mail(Person person, String mail, int newer) {
        byMail.add(Names.compared(mail), person.number, newer);
    }

    /** The only person of an address that a connection shows; less than 0 if there is none, or several. */
    int mailed(String mail) {
        IntList bearers = showing(mail);
        return bearers.size() == 1 ? bearers.getInt(0) : -1;
    }

    /** The name of the only connection that shows an address; empty if there is none, or several. */
    public String nameOfMail(String mail) {
        int bearer = mailed(mail);
        return bearer < 0 ? "" : get(bearer).name;
    }

    /** The connections that show an address, each once. */
    IntList showing(String mail) {
        return ones(byMail.of(Names.compared(mail)));
    }

    /** What address books know. */
    public AddressBook book() {
        return book;
    }

    /**
     * The only person of an e-mail address: of a connection that shows it, else of the one known person whose name the
     * address book has for it. -1 if none, {@link #AMBIGUOUS} if several.
     */
    public int byMail(String mail) {
        IntList bearers = showing(mail);
        if (bearers.isEmpty()) {
            IntLinkedOpenHashSet booked = new IntLinkedOpenHashSet();
            book.comparedNamesOfMail(mail).forEach(name -> booked.addAll(bearing(name)));
            bearers = new IntArrayList(booked);
        }
        return bearers.isEmpty() ? -1 : bearers.size() > 1 ? AMBIGUOUS : heard(bearers.getInt(0));
    }
}
