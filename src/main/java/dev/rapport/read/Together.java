package dev.rapport.read;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who stands side by side in one export, under two addresses or in two rows of its connections: they are two people. */
final class Together {
    private final People people;
    private final Map<Integer, Presence> presence = new HashMap<>();

    /** In which exports somebody has an address, and in which they are a connection; 0 is the newest. */
    private record Presence(BitSet addressed, BitSet listed) {
        Presence() {
            this(new BitSet(), new BitSet());
        }

        int newest() {
            int address = addressed.nextSetBit(0);
            int row = listed.nextSetBit(0);
            return address < 0 ? row : row < 0 ? address : Math.min(address, row);
        }
    }

    Together(List<Export> exports, People people) {
        this.people = people;
        for (int i = 0; i < exports.size(); i++) {
            int export = i;
            Roster roster = exports.get(i).roster;
            roster.addressed().forEach(person -> of(person).addressed().set(export));
            roster.listed().forEach(person -> of(person).listed().set(export));
        }
    }

    private Presence of(int person) {
        return presence.computeIfAbsent(people.one(person), any -> new Presence());
    }

    /** Makes two numbers one person, unless they stand side by side somewhere; whether they are one now. */
    boolean join(int one, int other) {
        int a = people.one(one);
        int b = people.one(other);
        if (a == b) {
            return true;
        }
        Presence of = of(a);
        Presence with = of(b);
        if (of.addressed().intersects(with.addressed()) || of.listed().intersects(with.listed())) {
            return false;
        }
        boolean firstStays = stays(a, of, b, with);
        int stays = firstStays ? a : b;
        int goes = firstStays ? b : a;
        String newestName = newer(of, with) ? people.get(a).name : people.get(b).name;
        people.join(stays, goes);
        if (!newestName.isEmpty()) {
            people.get(stays).name = newestName;
        }
        of.addressed().or(with.addressed());
        of.listed().or(with.listed());
        presence.put(stays, of);
        return true;
    }

    /** Whoever has an address keeps it; of two the newer. */
    private boolean stays(int a, Presence of, int b, Presence with) {
        boolean first = people.get(a).addressed();
        boolean second = people.get(b).addressed();
        return first == second ? newer(of, with) : first;
    }

    private static boolean newer(Presence one, Presence other) {
        int first = one.newest() < 0 ? Integer.MAX_VALUE : one.newest();
        int second = other.newest() < 0 ? Integer.MAX_VALUE : other.newest();
        return first <= second;
    }
}
