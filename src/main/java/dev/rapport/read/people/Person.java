package dev.rapport.read.people;

import java.time.LocalDate;
import java.util.Optional;

/** One person while reading, as first seen under a number. */
public final class Person {
    public final int number;
    public final String key;
    public String name = "";
    /** How many exports are newer than the one that gave the name. */
    private int nameAge = Integer.MAX_VALUE;

    public String first = "";
    public String last = "";
    public String company = "";
    public String position = "";
    public Optional<LocalDate> connectedOn = Optional.empty();
    /** Whether the list of connections has a page in their place. */
    public boolean page;
    /** Whether only the list of an older export tells of them, and by name alone. */
    public boolean silent;
    /** The person this one turned out to be; itself until then. */
    private Person same = this;

    Person(int number, String key) {
        this.number = number;
        this.key = key;
    }

    public boolean addressed() {
        return !key.startsWith("name:") && !key.startsWith("mail:");
    }

    /** Whether they are known by a log's name or address alone. */
    public boolean outside() {
        return !addressed() && connectedOn.isEmpty();
    }

    /** Who they are by now. */
    Person now() {
        Person person = this;
        while (person.same != person) {
            person = person.same;
        }
        return person;
    }

    /** Takes a name for want of any. */
    void called(String other) {
        if (name.isEmpty() && !Names.blank(other)) {
            name = Names.shown(other);
        }
    }

    /** Takes an export's name in place of an older export's. */
    void called(String other, int age) {
        if (age < nameAge && !Names.blank(other)) {
            name = Names.shown(other);
            nameAge = age;
        }
    }

    /** Another was this person all along; the name is the newer export's. */
    void takes(Person other) {
        if (name.isEmpty() || other.nameAge < nameAge) {
            name = other.name;
            nameAge = other.nameAge;
        }
        if (connectedOn.isEmpty() && other.connectedOn.isPresent()) {
            first = other.first;
            last = other.last;
            company = other.company;
            position = other.position;
            page = other.page;
            connectedOn = other.connectedOn;
        }
        silent &= other.silent;
        other.same = this;
    }
}
