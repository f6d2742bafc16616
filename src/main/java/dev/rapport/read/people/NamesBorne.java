package dev.rapport.read.people;

import dev.rapport.fact.SpokenName;
import it.unimi.dsi.fastutil.ints.IntLinkedOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Who bears which name in any export or log. All names are as compared. */
public final class NamesBorne {
    private final List<Person> people;
    private final IntUnaryOperator one;
    /** Those of the logs first, then those of each export. */
    private final List<Bearers> all = new ArrayList<>(List.of(new Bearers()));

    /** Whom reports call by a shorter name, without degrees, pronouns and signs: made when first asked for. */
    private Bearers called = new Bearers();

    private int looked;

    /**
     * @param people everybody, of whom there will be more
     * @param one the number that stands for a person, whichever of theirs is given
     */
    NamesBorne(List<Person> people, IntUnaryOperator one) {
        this.people = people;
        this.one = one;
    }

    /** Names that logs alone say. */
    Bearers inLogs() {
        return all.get(0);
    }

    public void add(Bearers ofAnExport) {
        all.add(ofAnExport);
    }

    boolean knows(String name) {
        for (Bearers some : all) {
            if (some.knows(name)) {
                return true;
            }
        }
        return false;
    }

    /** The only bearer of a name among some; less than 0 for nobody or several. */
    int only(Bearers some, String name) {
        return only(some.of(name), Bearers.NOBODY, Bearers.NOBODY);
    }

    /** The only one besides a person who bears a name; less than 0 for nobody or several. */
    public int otherBearer(String name, int person) {
        int only = Bearers.NOBODY;
        for (Bearers some : all) {
            only = only(some.of(name), person, only);
        }
        return only;
    }

    /** The only one of some people and one more who is not a certain one. Of thousands of one name two are looked at. */
    private int only(IntList numbers, int but, int more) {
        int only = more;
        for (int i = 0; i < numbers.size() && only != Bearers.AMBIGUOUS; i++) {
            int next = one.applyAsInt(numbers.getInt(i));
            if (next != but && next != only) {
                only = only == Bearers.NOBODY ? next : Bearers.AMBIGUOUS;
            }
        }
        return only;
    }

    public IntSet bearing(String name) {
        IntLinkedOpenHashSet bearers = new IntLinkedOpenHashSet();
        for (Bearers some : all) {
            some.of(name).forEach(number -> bearers.add(one.applyAsInt(number)));
        }
        return bearers;
    }

    /** All who bear a name; if nobody does, all whom reports call so. */
    IntSet bearingOrCalled(String name) {
        IntSet bearers = bearing(name);
        if (bearers.isEmpty() && !name.isEmpty()) {
            called().of(name).forEach(number -> bearers.add(one.applyAsInt(number)));
        }
        return bearers;
    }

    /** The bearers of shorter names among the people, of whom there are only ever more. */
    private Bearers called() {
        if (people.size() != looked) {
            called = new Bearers();
            for (Person person : people) {
                String shorter = SpokenName.of(person.name);
                if (!shorter.equals(person.name)) {
                    called.add(Names.compared(shorter), person.number);
                }
            }
            looked = people.size();
        }
        return called;
    }
}
