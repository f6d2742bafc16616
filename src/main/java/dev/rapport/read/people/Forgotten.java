package dev.rapport.read.people;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Who is to be left out of everything, kept up to date while logs bring people in: a wish is looked at again only when
 * a person of its name or address is met, so that the cost grows with the number of wishes and no faster.
 */
final class Forgotten {
    private final List<Wish> wishes;
    private final Function<Wish, IntSet> meaning;
    private final List<IntSet> meant = new ArrayList<>();
    private final Map<String, List<Integer>> byAddress = new HashMap<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Int2IntOpenHashMap times = new Int2IntOpenHashMap();

    /**
     * @param wishes those that ask to forget a person
     * @param meaning the numbers of the people that a wish means by now
     */
    Forgotten(List<Wish> wishes, Function<Wish, IntSet> meaning) {
        this.wishes = wishes;
        this.meaning = meaning;
        for (int i = 0; i < wishes.size(); i++) {
            int wish = i;
            meant.add(IntSet.of());
            wishes.get(i)
                    .keys()
                    .forEach(key -> byAddress
                            .computeIfAbsent(key, any -> new ArrayList<>(1))
                            .add(wish));
            byName.computeIfAbsent(Names.compared(wishes.get(i).person()), any -> new ArrayList<>(1))
                    .add(wish);
            look(i);
        }
    }

    boolean isEmpty() {
        return wishes.isEmpty();
    }

    boolean contains(int person) {
        return times.get(person) > 0;
    }

    void met(String key) {
        byAddress.getOrDefault(key, List.of()).forEach(this::look);
    }

    void named(String compared) {
        byName.getOrDefault(compared, List.of()).forEach(this::look);
    }

    /** Two people turned out to be one. */
    void joined() {
        for (int i = 0; i < wishes.size(); i++) {
            look(i);
        }
    }

    private void look(int wish) {
        meant.get(wish).forEach(person -> times.addTo(person, -1));
        meant.set(wish, meaning.apply(wishes.get(wish)));
        meant.get(wish).forEach(person -> times.addTo(person, 1));
    }
}
