package dev.rapport.read.people;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;

/** The people a wish means, by number. */
final class MeantPeople {
    private MeantPeople() {}

    /**
     * Those of its addresses, else the only bearer of its name. Of a wish to forget both: if name and address are two
     * people's, it cannot be told which of them was meant, and neither may appear by a slip.
     */
    static IntSet of(Wish wish, People people) {
        IntSet meant = addressed(wish, people);
        if (meant.isEmpty() || wish.forgotten()) {
            meant.addAll(named(wish, people));
        }
        return meant;
    }

    static IntSet addressed(Wish wish, People people) {
        IntSet addressed = new IntOpenHashSet(2);
        wish.keys().forEach(key -> people.known(key).ifPresent(person -> addressed.add(person.number)));
        return addressed;
    }

    /** The only bearer of its name; nobody if several bear it. */
    static IntSet named(Wish wish, People people) {
        IntSet bearers = ProfileLinks.key(wish.person()).isEmpty() ? bearers(wish, people) : IntSet.of();
        return bearers.size() == 1 ? bearers : IntSet.of();
    }

    static IntSet bearers(Wish wish, People people) {
        return people.names().bearingOrCalled(Names.compared(wish.person()));
    }
}
