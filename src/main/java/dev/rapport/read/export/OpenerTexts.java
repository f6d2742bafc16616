package dev.rapport.read.export;

import dev.rapport.fact.InParts;
import dev.rapport.read.cell.Row;
import dev.rapport.read.message.Conversation;
import dev.rapport.read.wording.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of conversations' earliest rows so far, where the owner wrote them. They are turned into hashes only when all rows
 * were seen, or when more is kept than memory should be asked for.
 */
final class OpenerTexts {
    /** Characters that are kept at once. */
    private static final int MOST = 1 << 22;

    private static final int NONE = -1;

    /** The conversation of the latest row: those of one mostly come together, newest first, so that nearly each is the earliest so far. */
    private @Nullable Conversation latest;
    /** Its text, which the next is written over. */
    private char[] text = {};

    private int length = NONE;
    private int kept;

    /** A row is the earliest of its conversation so far. */
    void earliest(Conversation conversation, boolean mine, Row row, int column) {
        if (conversation != latest) {
            keep();
            latest = conversation;
        }
        kept -= conversation.openerText == null ? 0 : conversation.openerText.length();
        conversation.openerText = null;
        conversation.opener = null;
        if (mine) {
            length = row.length(column);
            text = text.length < length ? new char[length] : text;
            System.arraycopy(row.text(), row.from(column), text, 0, length);
        } else {
            length = NONE;
        }
    }

    private void keep() {
        if (latest != null && length != NONE) {
            latest.openerText = new String(text, 0, length);
            kept += length;
        }
        length = NONE;
    }

    /** Whether they should be settled before more come. */
    boolean full() {
        return kept > MOST;
    }

    /** Measures the texts that are kept, and lets them go. */
    void settle(List<Conversation> conversations) {
        keep();
        InParts.of(conversations.size(), (from, to) -> {
            for (Conversation conversation : conversations.subList(from, to)) {
                if (conversation.openerText != null) {
                    conversation.opener = Draft.of(conversation.openerText);
                    conversation.openerText = null;
                }
            }
        });
        kept = 0;
    }
}
