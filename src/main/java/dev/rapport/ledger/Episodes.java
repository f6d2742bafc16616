package dev.rapport.ledger;

import java.util.List;

/** All episodes, built on the whole history up to C, sorted by (contact, opener); windows select afterwards. */
public final class Episodes {
    private final List<Episode> all;
    private final int[] starts;
    private final long end;
    private final long horizon;

    /**
     * @param end second of C
     * @param horizon seconds within which an answer counts
     */
    Episodes(List<Episode> all, int contacts, long end, long horizon) {
        this.end = end;
        this.horizon = horizon;
        this.all = List.copyOf(all);
        this.starts = new int[contacts + 1];
        for (Episode episode : all) {
            starts[episode.contact() + 1]++;
        }
        for (int c = 0; c < contacts; c++) {
            starts[c + 1] += starts[c];
        }
    }

    /** All episodes, sorted by (contact, opener). */
    public List<Episode> all() {
        return all;
    }

    /** The episodes of one dyad, oldest first. */
    public List<Episode> of(int contact) {
        return all.subList(starts[contact], starts[contact + 1]);
    }

    /** Whether an opener was watched through the reply horizon. */
    public boolean matured(Episode opener) {
        return end - opener.opened() >= horizon;
    }

    /** Whether the answer to an opener came within the reply horizon. */
    public boolean answered(Episode opener) {
        return opener.answered() != Episode.NEVER && opener.answered() - opener.opened() <= horizon;
    }
}
