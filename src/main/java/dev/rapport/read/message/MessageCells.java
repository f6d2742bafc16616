package dev.rapport.read.message;

import dev.rapport.read.cell.Row;
import dev.rapport.read.cell.SameCells;
import dev.rapport.read.export.Addressees;
import java.util.ArrayList;
import java.util.List;

/** The cells of a row of {@code messages.csv}, by the numbers of their columns. */
public final class MessageCells {
    public static final int ID = 0;
    public static final int TITLE = 1;
    public static final int FROM = 2;
    public static final int SENDER_URL = 3;
    public static final int TO = 4;
    public static final int RECIPIENT_URLS = 5;
    public static final int DATE = 6;
    public static final int CONTENT = 7;
    public static final int ATTACHMENTS = 8;
    public static final int MESSAGE_DRAFT = 9;
    public static final int CONVERSATION_DRAFT = 10;
    public static final int DIRECTION = 11;
    public static final int FOLDER = 12;
    public static final String[] COLUMNS = {
        "CONVERSATION ID",
        "CONVERSATION TITLE",
        "FROM",
        "SENDER PROFILE URL",
        "TO",
        "RECIPIENT PROFILE URLS",
        "DATE",
        "CONTENT",
        "ATTACHMENTS",
        "IS MESSAGE DRAFT",
        "IS CONVERSATION DRAFT",
        "DIRECTION",
        "FOLDER"
    };
    private static final String SPONSORED_MARKUP = "<p class=\"spinmail-quill-editor";

    private MessageCells() {}

    /** What cells say of who writes to whom. */
    public static SameCells<Envelope> envelopes() {
        return new SameCells<>(4096, ID, TITLE, FROM, SENDER_URL, TO, RECIPIENT_URLS, DIRECTION);
    }

    /** What cells say behind the text. */
    public static SameCells<MessageState> states() {
        return new SameCells<>(256, FOLDER, ATTACHMENTS, DIRECTION, MESSAGE_DRAFT, CONVERSATION_DRAFT);
    }

    /** Whether a text is written as LinkedIn writes advertisements. */
    public static boolean advertises(Row row) {
        return row.starts(CONTENT, SPONSORED_MARKUP);
    }

    /** The names in a cell: cut at commas without a blank behind and at semicolons, unless {@link Addressees} knows better. */
    public static String[] names(String cell) {
        return parts(cell, true);
    }

    /** The addresses in a cell. */
    public static String[] addresses(String cell) {
        return parts(cell, false);
    }

    /** The parts, each without blanks around it; empty ones at the end are none. */
    private static String[] parts(String cell, boolean blankJoins) {
        if (!cell.isEmpty() && cut(cell, 0, blankJoins) == cell.length()) {
            // Most cells.
            return new String[] {cell.strip()};
        }
        List<String> parts = new ArrayList<>();
        int count = 0;
        for (int from = 0, to; from < cell.length(); from = to + 1) {
            to = cut(cell, from, blankJoins);
            parts.add(cell.substring(from, to).strip());
            count = from < to ? parts.size() : count;
        }
        return parts.subList(0, count).toArray(String[]::new);
    }

    /** Where a part ends. */
    private static int cut(String cell, int from, boolean blankJoins) {
        int comma = cell.indexOf(',', from);
        while (blankJoins && comma >= 0 && cell.startsWith(" ", comma + 1)) {
            comma = cell.indexOf(',', comma + 1);
        }
        int semicolon = cell.indexOf(';', from);
        int first = comma < 0 || semicolon < 0 ? Math.max(comma, semicolon) : Math.min(comma, semicolon);
        return first < 0 ? cell.length() : first;
    }
}
