package dev.rapport.ledger;

import java.util.List;

/** All episodes, built on the whole history up to C, sorted by (contact, opener); windows select afterwards. */
public final class Episodes {
    private final List<Episode> all;

    Episodes(List<Episode> all) {
        this.all = List.copyOf(all);
    }

    /** All episodes, sorted by (contact, opener). */
    public List<Episode> all() {
        return all;
    }
}
