package dev.rapport.read.identity;

import dev.rapport.read.export.Export;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.People;
import it.unimi.dsi.fastutil.ints.IntList;

/** Follows a name without address to whom it means, once a shared row has said so. */
final class Following {
    private Following() {}

    /**
     * A name in one export means a person: its only bearer there. Of several bearers none is joined,
     * as only the row says which of them is meant.
     *
     * @return whether the row may mean that person
     */
    static boolean name(String name, Export there, int person, Together together) {
        People people = there.people();
        String compared = Names.compared(name);
        IntList bearers = people.ones(there.roster.names().of(compared));
        if (bearers.isEmpty()) {
            there.roster.names().add(compared, person);
            return true;
        }
        return bearers.size() > 1 || together.join(bearers.getInt(0), person);
    }

    /** Two names, in two exports, mean one person. */
    static boolean names(String then, Export before, String now, Export after, Together together) {
        People people = after.people();
        IntList old = people.ones(before.roster.names().of(Names.compared(then)));
        IntList fresh = people.ones(after.roster.names().of(Names.compared(now)));
        if (fresh.size() > 1 || old.size() > 1) {
            return false;
        }
        if (fresh.isEmpty() && old.isEmpty()) {
            int person = people.of("name:" + Names.compared(now), now).number;
            after.roster.names().add(Names.compared(now), person);
            before.roster.names().add(Names.compared(then), person);
            return true;
        }
        return fresh.isEmpty()
                ? name(now, after, old.getInt(0), together)
                : name(then, before, fresh.getInt(0), together);
    }
}
