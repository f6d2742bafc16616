package dev.rapport.read;

import java.util.HashMap;
import java.util.Map;

/** What two exports say alike of the owner: how many messages and invitations both hold, and on which side. */
final class SharedRows {
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
            return contradictions == 0 && messages + invitations > 0;
        }

        /** Whether two owners of different names and addresses are one person: others' letters can be in two mailboxes. */
        boolean anyName() {
            return contradictions == 0 && (mine > 0 || invitations > 1);
        }
    }

    Count of(Export then, Export now) {
        return counts.computeIfAbsent(then, any -> new HashMap<>()).computeIfAbsent(now, any -> new Count());
    }
}
