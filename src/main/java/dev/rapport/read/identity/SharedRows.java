package dev.rapport.read.identity;

import dev.rapport.read.export.Export;
import java.util.HashMap;
import java.util.Map;

/** What two exports say alike of the owner: how many messages and invitations both hold, and on which side. */
final class SharedRows {
    /** Two owners wrote no message in both their exports: so many of them outweigh one that went the other way. */
    private static final int OUTWEIGHED_BY = 4;

    private final Map<Export, Map<Export, Count>> counts = new HashMap<>();

    /** Of two exports. */
    static final class Count {
        /** Messages that both hold, and of these how many the owner wrote in both. */
        int messages;

        int mine;
        /** Messages that the owner wrote in one and got in the other: two owners. */
        int contradictions;

        int invitations;

        /** Whether two owners who bear the same name are one person. */
        boolean sameName() {
            return !contradicted() && messages + invitations > 0;
        }

        /** Whether two owners of different names and addresses are one person: others' letters can be in two mailboxes. */
        boolean anyName() {
            return !contradicted() && (mine > 0 || invitations > 1);
        }

        /** Whether they are two owners; a damaged cell may put one message of many on the other side. */
        boolean contradicted() {
            return contradictions * OUTWEIGHED_BY > mine;
        }
    }

    Count of(Export then, Export now) {
        return counts.computeIfAbsent(then, any -> new HashMap<>()).computeIfAbsent(now, any -> new Count());
    }
}
