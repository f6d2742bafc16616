package dev.rapport.read.export;

import dev.rapport.fact.InParts;
import dev.rapport.read.cell.Row;
import dev.rapport.read.message.Conversation;
import dev.rapport.read.wording.Draft;
import dev.rapport.read.wording.HeldText;
import java.util.List;

/**
 * The texts of conversations' earliest rows so far, where the owner wrote them. They are turned into hashes only when all rows
 * were seen, or when more is held than memory should be asked for.
 */
final class OpenerTexts {
    /** Characters for which there is room at once. */
    private static final int MOST = 1 << 22;

    private int held;

    /** A row is the earliest of its conversation so far. */
    void earliest(Conversation conversation, boolean mine, Row row, int column) {
        HeldText text = conversation.openerText;
        int before = text.room();
        conversation.opener = null;
        if (mine) {
            row.hold(column, text);
        } else {
            text.none();
        }
        held += text.room() - before;
    }

    /** Whether they should be settled before more come. */
    boolean full() {
        return held > MOST;
    }

    /** Measures the texts that are held, and lets them go. */
    void settle(List<Conversation> conversations) {
        InParts.of(conversations.size(), (from, to) -> {
            for (Conversation conversation : conversations.subList(from, to)) {
                if (conversation.openerText.isHeld()) {
                    conversation.opener = Draft.of(conversation.openerText.text());
                }
                conversation.openerText.letGo();
            }
        });
        held = 0;
    }
}
