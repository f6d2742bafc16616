package dev.rapport.read.people;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntLists;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.HashMap;
import java.util.Map;

/** Who bears which name: people's numbers by their names as compared. Most names have one bearer, and take little room. */
public final class Bearers {
    /** Several people bear the name: it means none of them for certain. */
    public static final int AMBIGUOUS = -2;

    /** No person bears it. */
    static final int NOBODY = -1;

    private final Object2IntOpenHashMap<String> first = new Object2IntOpenHashMap<>();
    private final Map<String, Several> more = new HashMap<>();

    /** All of several who bear one name: in order, and to look them up. */
    private record Several(IntArrayList order, IntOpenHashSet known) {
        Several() {
            this(new IntArrayList(2), new IntOpenHashSet(2));
        }

        void add(int person) {
            if (known.add(person)) {
                order.add(person);
            }
        }
    }

    public Bearers() {
        first.defaultReturnValue(NOBODY);
    }

    /** A person bears a name; a name of which nothing can be seen is none. */
    public void add(String compared, int person) {
        if (compared.isEmpty()) {
            return;
        }
        int known = first.putIfAbsent(compared, person);
        if (known != NOBODY && known != person) {
            Several all = more.computeIfAbsent(compared, any -> new Several());
            all.add(known);
            all.add(person);
        }
    }

    public boolean knows(String compared) {
        return first.containsKey(compared);
    }

    /** All who bear a name, in the order in which they were seen. */
    public IntList of(String compared) {
        int known = first.getInt(compared);
        if (known == NOBODY) {
            return IntList.of();
        }
        Several all = more.get(compared);
        return all == null ? IntList.of(known) : IntLists.unmodifiable(all.order());
    }
}
