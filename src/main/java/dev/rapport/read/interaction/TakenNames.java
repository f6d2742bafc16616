package dev.rapport.read.interaction;

import dev.rapport.read.people.Names;
import dev.rapport.read.people.People;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.HashSet;
import java.util.Set;

/** Names that an alias takes from whoever bears them: it may be meant so, and it may be a slip, so it is said. */
final class TakenNames {
    private static final int MOST = 5;

    private final Set<String> said = new HashSet<>();

    /** Says it beside the log, once for each name, if an alias made a name of a row mean somebody who does not bear it. */
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
