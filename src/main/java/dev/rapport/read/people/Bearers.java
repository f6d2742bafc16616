package dev.rapport.read.people;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.HashMap;
import java.util.Map;

/** Who bears which name: people's numbers by their names as compared. Most names have one bearer, and take little room. */
public final class Bearers {
    private static final int NOBODY = -1;

    private final Object2IntOpenHashMap<String> first = new Object2IntOpenHashMap<>();
    private final Map<String, IntArrayList> more = new HashMap<>();

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
            IntArrayList others = more.computeIfAbsent(compared, any -> new IntArrayList(2));
            if (!others.contains(person)) {
                others.add(person);
            }
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
        if (!more.containsKey(compared)) {
            return IntList.of(known);
        }
        IntArrayList all = new IntArrayList();
        all.add(known);
        all.addAll(more.get(compared));
        return all;
    }
}
