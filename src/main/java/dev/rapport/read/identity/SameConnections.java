package dev.rapport.read.identity;

import dev.rapport.read.export.ConnectionRow;
import dev.rapport.read.export.Export;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.People;
import dev.rapport.read.people.ProfileLinks;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Connections that two exports list under another address or name: recognised by name and day. */
record SameConnections(Export then, Export now, Together together) {
    /** A name and a day; the rows that bear both. */
    private record Named(String name, LocalDate on) {}

    void compare() {
        if (then.connections.isEmpty() || now.connections.isEmpty()) {
            return;
        }
        compare(ConnectionRow::full, false);
        compare(ConnectionRow::first, true);
    }

    /** Joins rows whose name and day are the only ones in each list. */
    private void compare(Function<ConnectionRow, String> name, boolean oneWithoutAddress) {
        Map<Named, IntArrayList> before = rows(then, name);
        rows(now, name).forEach((named, after) -> {
            IntArrayList old = before.get(named);
            if (old != null && old.size() == 1 && after.size() == 1) {
                ConnectionRow one = then.connections.get(old.getInt(0));
                ConnectionRow other = now.connections.get(after.getInt(0));
                boolean bare = ProfileLinks.key(one.url()).isEmpty()
                        || ProfileLinks.key(other.url()).isEmpty();
                if (bare || !oneWithoutAddress) {
                    together.join(
                            now.roster.listed().getInt(after.getInt(0)),
                            then.roster.listed().getInt(old.getInt(0)));
                }
            }
        });
    }

    private static Map<Named, IntArrayList> rows(Export export, Function<ConnectionRow, String> name) {
        Map<Named, IntArrayList> rows = new HashMap<>();
        IntSet seen = new IntOpenHashSet();
        for (int i = 0; i < export.connections.size(); i++) {
            ConnectionRow connection = export.connections.get(i);
            String compared = Names.compared(name.apply(connection));
            // A row that stands there twice is one connection.
            if (!compared.isEmpty() && seen.add(export.roster.listed().getInt(i))) {
                rows.computeIfAbsent(new Named(compared, connection.on()), any -> new IntArrayList(1))
                        .add(i);
            }
        }
        return rows;
    }

    /** Joins a connection that no export gives an address with the only bearer of its name in all who has one. */
    static void byNameAlone(List<Export> exports, People people, Together together) {
        if (exports.size() < 2) {
            return;
        }
        Map<Integer, Set<LocalDate>> days = new HashMap<>();
        for (Export export : exports) {
            for (int i = 0; i < export.connections.size(); i++) {
                int person = people.one(export.roster.listed().getInt(i));
                days.computeIfAbsent(person, any -> new HashSet<>(2))
                        .add(export.connections.get(i).on());
            }
        }
        for (Export export : exports) {
            for (int i = 0; i < export.connections.size(); i++) {
                int person = people.one(export.roster.listed().getInt(i));
                if (!people.get(person).addressed()) {
                    Set<LocalDate> own = days.getOrDefault(person, Set.of());
                    int other = people.names()
                            .otherBearer(
                                    Names.compared(export.connections.get(i).full()), person);
                    if (other >= 0
                            && people.get(other).addressed()
                            && days.getOrDefault(other, own).equals(own)) {
                        together.join(person, other);
                    }
                }
            }
        }
    }
}
