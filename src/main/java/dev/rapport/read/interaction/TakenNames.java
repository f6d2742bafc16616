package dev.rapport.read.interaction;

import dev.rapport.read.people.Names;
import dev.rapport.read.people.People;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.HashSet;
import java.util.Set;

/** Names that an alias takes from their bearers: this may be meant or a slip, so it is mentioned. */
final class TakenNames {
    private static final int MOST = 5;

    private final Set<String> said = new HashSet<>();

    /** Mentions beside the log, once for each name, that an alias gives a name to a person who does not bear it. */
    void remark(LogEntry entry, String name, int meant, People people) {
        String compared = Names.compared(name);
        IntSet bearers = people.names().bearing(compared);
        if (meant >= 0 && !bearers.isEmpty() && !bearers.contains(meant) && said.size() < MOST && said.add(compared)) {
            entry.tally()
                    .remark("line " + entry.origin().line() + ": the list of aliases (--aliases) gives this name to"
                            + " another person than the one who bears it in your network");
        }
    }
}
