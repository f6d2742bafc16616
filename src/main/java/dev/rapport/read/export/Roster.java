package dev.rapport.read.export;

import dev.rapport.fact.InParts;
import dev.rapport.read.people.Bearers;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.People;
import dev.rapport.read.people.Person;
import dev.rapport.read.people.ProfileLinks;
import it.unimi.dsi.fastutil.Hash;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** The people of one export as it writes them: by address, by name, and as its connections. */
public final class Roster {
    private static final int UNSEEN = -3;

    private final People people;
    /** Sparsely filled: addresses begin alike, so that each one passed in search of another takes long to compare. */
    private final Object2IntOpenHashMap<String> byUrl = new Object2IntOpenHashMap<>(16, Hash.FAST_LOAD_FACTOR);
    /** The address that was asked for last, as those of a conversation come together, and who it is. */
    private String latestUrl = "";

    private int latest = UNSEEN;
    /** People with an address whose name was not said yet. */
    private final IntOpenHashSet unnamed = new IntOpenHashSet();

    private final Bearers names = new Bearers();
    /** Names that stand alone in a cell, as compared, of people without address as well: whole names, and not pieces. */
    private final Set<String> whole = new HashSet<>();
    /** Of each connection, in the order of the list, who it is. */
    private final IntArrayList listed = new IntArrayList();

    /** How many exports are newer. */
    private int age;

    Roster(People people) {
        this.people = people;
        byUrl.defaultReturnValue(UNSEEN);
        people.names().add(names);
    }

    /** The person of a profile address; -1 if it is none. Remembers addresses as written: the hot path. */
    public int byUrl(String url, String name) {
        int seen = seen(url);
        if (seen == UNSEEN) {
            seen = unseen(url, ProfileLinks.key(url), name);
            if (seen >= 0) {
                unnamed.add(seen);
            }
        }
        if (!unnamed.isEmpty() && !name.isEmpty() && unnamed.contains(seen)) {
            named(seen, name);
        }
        return seen;
    }

    /** The key of a profile address, while the files of the export are read; of one that was seen, as it was made then. */
    String key(String url) {
        int seen = seen(url);
        return seen == UNSEEN ? ProfileLinks.key(url) : seen < 0 ? "" : people.asSeen(seen).key;
    }

    private int seen(String url) {
        if (!url.equals(latestUrl)) {
            latestUrl = url;
            latest = byUrl.getInt(url);
        }
        return latest;
    }

    private int unseen(String url, String key, String name) {
        int person = key.isEmpty() ? -1 : people.of(key, name).number;
        byUrl.put(url, person);
        latestUrl = url;
        latest = person;
        return person;
    }

    /** Who a row means: by its address, else by its name; {@link Bearers#AMBIGUOUS} where that means several. */
    public int who(String url, String name) {
        int person = people.one(byUrl(url, name));
        return person >= 0 ? person : people.byName(name, names);
    }

    /** A person bears a name in this export; the first that is said counts. */
    void named(int person, String name) {
        String compared = Names.compared(name);
        if (!compared.isEmpty() && unnamed.contains(person)) {
            people.named(person, name, age);
            names.add(compared, person);
            unnamed.remove(person);
        }
    }

    /** Whether some are several, and all their names were said: no cell with their names says more than that it is a crowd. */
    boolean knowsCrowd(IntList some) {
        for (int i = 0; i < some.size(); i++) {
            if (unnamed.contains(some.getInt(i))) {
                return false;
            }
        }
        return some.size() > 1;
    }

    /** A name stands alone in a cell. */
    public void whole(String compared) {
        whole.add(compared);
    }

    /** Whether a name, as compared, is a person's whole name. */
    boolean knows(String compared) {
        return names.knows(compared) || whole.contains(compared);
    }

    public Bearers names() {
        return names;
    }

    /** Who the connections are, in the order of the list. */
    public IntArrayList listed() {
        return listed;
    }

    /**
     * Introduces the connections. Those without address who share their name with another are told apart by the date, and
     * by their order if need be.
     *
     * @param present whether it is the newest export, which says who is connected now
     * @param newer how many exports are newer
     */
    public void introduce(List<ConnectionRow> connections, boolean present, int newer) {
        age = newer;
        String[] slugs = new String[connections.size()];
        String[] compared = new String[slugs.length];
        InParts.of(slugs.length, (from, to) -> {
            for (int i = from; i < to; i++) {
                slugs[i] = ProfileLinks.key(connections.get(i).url());
                compared[i] = Names.compared(connections.get(i).full());
            }
        });
        Map<ConnectionRow, String> keys = keysOfNamesakes(connections, slugs, compared);
        byUrl.ensureCapacity(slugs.length);
        for (int i = 0; i < slugs.length; i++) {
            ConnectionRow connection = connections.get(i);
            String full = connection.full();
            int seen = byUrl.getInt(connection.url());
            int known = seen == UNSEEN ? unseen(connection.url(), slugs[i], full) : seen;
            boolean addressed = known >= 0;
            Person person = addressed
                    ? people.get(known)
                    : people.of(keys.containsKey(connection) ? keys.get(connection) : freeKey(connection), full);
            people.named(person.number, full, age);
            listed.add(person.number);
            names.add(compared[i], person.number);
            if (!compared[i].isEmpty()) {
                unnamed.remove(person.number);
            } else if (addressed && seen == UNSEEN) {
                unnamed.add(person.number);
            }
            if (!connection.mail().isEmpty()) {
                people.mails().add(connection.mail(), person.number, age);
            }
            if (present) {
                person.first = connection.first();
                person.last = connection.last();
                person.company = connection.company();
                person.position = connection.position();
                person.page = connection.page();
                person.connectedOn = Optional.of(connection.on());
            } else if (!addressed) {
                person.silent = true;
            }
        }
    }

    /** Keys of connections without address whose name others bear as well; rows that are equal in all cells are one. */
    private Map<ConnectionRow, String> keysOfNamesakes(
            List<ConnectionRow> connections, String[] slugs, String[] compared) {
        List<ConnectionRow> namesakes = new ArrayList<>();
        for (int i = 0; i < slugs.length; i++) {
            if (slugs[i].isEmpty()) {
                namesakes.add(connections.get(i));
            }
        }
        if (!namesakes.isEmpty()) {
            Map<String, Integer> bearers = new HashMap<>();
            List.of(compared).forEach(name -> bearers.merge(name, 1, Integer::sum));
            namesakes.removeIf(connection -> bearers.getOrDefault(Names.compared(connection.full()), 0) == 1);
        }
        namesakes.sort(Comparator.comparing(ConnectionRow::on)
                .thenComparing(ConnectionRow::company)
                .thenComparing(ConnectionRow::position)
                .thenComparing(ConnectionRow::mail));
        Map<ConnectionRow, String> keys = new HashMap<>();
        Set<String> taken = new HashSet<>();
        // Of thousands of one name and day each goes on where the one before has stopped.
        Map<String, Integer> numbers = new HashMap<>();
        for (ConnectionRow namesake : namesakes) {
            if (!keys.containsKey(namesake)) {
                String dated = "name:" + Names.compared(namesake.full()) + "#" + namesake.on();
                int number = numbers.getOrDefault(dated, 0) + 1;
                String key = numbered(dated, number);
                while (people.known(key).isPresent() || !taken.add(key)) {
                    key = numbered(dated, ++number);
                }
                numbers.put(dated, number);
                keys.put(namesake, key);
            }
        }
        return keys;
    }

    private static String numbered(String key, int number) {
        return number == 1 ? key : key + "#" + number;
    }

    /** A key that no person of another export has. */
    private String freeKey(ConnectionRow connection) {
        String free = "name:" + Names.compared(connection.full());
        String dated = free + "#" + connection.on();
        for (int i = 1; people.known(free).isPresent(); i++) {
            free = numbered(dated, i);
        }
        return free;
    }

    /** Takes connections off the list, of whom something holds; how many. */
    public int strike(List<ConnectionRow> connections, IntPredicate which) {
        int kept = 0;
        int before = connections.size();
        for (int i = 0; i < before; i++) {
            if (!which.test(listed.getInt(i))) {
                connections.set(kept, connections.get(i));
                listed.set(kept++, listed.getInt(i));
            }
        }
        connections.subList(kept, before).clear();
        listed.size(kept);
        return before - kept;
    }
}
