package dev.rapport.read;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code messages.csv}: every message the owner sent or got. Here the text is measured and goes out of scope.
 *
 * <p>2018 {@code From,To,Date,Subject,Content,Direction,Folder}; 2020 the same in capitals; 2020 to March 2023 nine
 * columns with {@code CONVERSATION ID,CONVERSATION TITLE,…,SENDER PROFILE URL}; from April 2023 {@code RECIPIENT PROFILE
 * URLS}, from 2025 {@code ATTACHMENTS}; from December 2024 {@code IS MESSAGE DRAFT} and {@code IS CONVERSATION DRAFT} where
 * there are drafts. Newest first within a conversation. Example: {@code 2-abc=,,Ada
 * Example,https://www.linkedin.com/in/ada-example,Sam Owner,https://www.linkedin.com/in/sam-owner,2025-03-04 09:12:33
 * UTC,,"Hi Sam, how did it go?",INBOX,}.
 */
final class MessagesCsv implements ExportFile {
    static final int ID = 0;
    static final int TITLE = 1;
    static final int FROM = 2;
    static final int SENDER_URL = 3;
    static final int TO = 4;
    static final int RECIPIENT_URLS = 5;
    private static final int DATE = 6;
    private static final int CONTENT = 7;
    private static final int ATTACHMENTS = 8;
    private static final int MESSAGE_DRAFT = 9;
    private static final int CONVERSATION_DRAFT = 10;
    static final int DIRECTION = 11;
    private static final int FOLDER = 12;
    private static final String[] COLUMNS = {
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
    /** Where cells of several names are cut, unless {@link Addressees} knows better. */
    static final Pattern NAMES = Pattern.compile(",(?! )|;");

    static final Pattern ADDRESSES = Pattern.compile("[,;]");
    private static final String SPAM = "SPAM";
    private static final String SPONSORED_MARKUP = "<p class=\"spinmail-quill-editor";

    /** What cells say of who writes to whom. */
    static SameCells<Sides> sides() {
        return new SameCells<>(4096, ID, TITLE, FROM, SENDER_URL, TO, RECIPIENT_URLS, DIRECTION);
    }

    /** What cells say behind the text. */
    static SameCells<Ending> endings() {
        return new SameCells<>(256, FOLDER, ATTACHMENTS, DIRECTION, MESSAGE_DRAFT, CONVERSATION_DRAFT);
    }

    @Override
    public String kind() {
        return "messages";
    }

    @Override
    public List<String> names() {
        return List.of("messages");
    }

    @Override
    public Optional<Source> source() {
        return Optional.of(Source.MESSAGES);
    }

    @Override
    public String[] columns() {
        return COLUMNS;
    }

    @Override
    public int measured() {
        return CONTENT;
    }

    @Override
    public List<String> required() {
        return List.of("from", "date");
    }

    @Override
    public boolean recognises(List<String> header) {
        boolean whom = header.contains("to") || header.contains("recipientprofileurls");
        // A sender and a date alone are in many a file.
        return whom && (header.contains("content") || header.contains("conversationid"));
    }

    @Override
    public boolean unmistakable(List<String> header) {
        return header.contains("conversationid") || header.contains("folder");
    }

    @Override
    public void read(Row row, Export export, Tally tally) throws RowException {
        long second = moment(row);
        Sides sides = Correspondents.known(row, export);
        if (sides == null) {
            row.url(SENDER_URL);
            row.url(RECIPIENT_URLS);
        }
        Ending ending = ending(row, export);
        if (ending.draft()) {
            tally.leftOut(LeftOutRule.DRAFT);
            return;
        }
        export.saw(second, COLUMNS[DATE]);
        sides = sides == null ? Correspondents.of(row, export) : sides;
        Conversation conversation = sides.conversation();
        if (conversation == null) {
            tally.leftOut(LeftOutRule.SYSTEM);
            return;
        }
        conversation.advertisement |= advertises(row);
        conversation.answered |= sides.mine();
        conversation.welcome |= !sides.mine() && !ending.spam();
        row.measure(CONTENT, export.meter);
        boolean hasText = !export.meter.blank();
        if (!row.has(CONTENT)) {
            export.textMissing = true;
            tally.remark("the column CONTENT is missing: nothing is said about wording and questions");
        }
        boolean note = export.talk.isNote(export.meter);
        if (hasText || ending.attached()) {
            earliest(row, export, sides, second, note);
        }
        export.talk.add(conversation, second, sides.sender(), export.meter, note, hasText, ending.attached());
    }

    /**
     * Holds the text of what may be the first message. A row that says what a note says need not be its copy, and the wording
     * of the note is known; a sender who is nobody may be left out, and hides no opener.
     */
    private static void earliest(Row row, Export export, Sides sides, long second, boolean note) {
        Conversation conversation = sides.conversation();
        if (second < conversation.earliest) {
            conversation.earliest = second;
            conversation.earliestMine = sides.mine();
        }
        if (second < conversation.opening && !note && (sides.mine() || sides.sender() >= 0) && row.has(CONTENT)) {
            conversation.opening = second;
            export.candidate(conversation, sides.mine(), row, CONTENT);
        }
    }

    /** Whether a text is written as LinkedIn writes advertisements. */
    static boolean advertises(Row row) {
        return row.starts(CONTENT, SPONSORED_MARKUP);
    }

    /** Takes notice of a row's moment, unless it is a draft, and of nothing else. */
    static void date(Row row, Export export) throws RowException {
        if (!yes(row, MESSAGE_DRAFT) && !yes(row, CONVERSATION_DRAFT)) {
            row.url(SENDER_URL);
            row.url(RECIPIENT_URLS);
            notShifted(row);
            export.saw(moment(row), COLUMNS[DATE]);
        }
    }

    /** When it was sent, seconds since 1970. */
    private static long moment(Row row) throws RowException {
        long plain = row.moment(DATE);
        return plain == PlainDates.NONE ? ExportDates.message(row.need(DATE), COLUMNS[DATE]) : plain;
    }

    /** Cells behind the date hold what their columns hold: no date or address tells that these have moved. */
    private static void notShifted(Row row) throws RowException {
        row.word(FOLDER);
        String attachments = row.text(ATTACHMENTS);
        if (!attachments.isEmpty()
                && (CellKind.FOLDERS.contains(attachments) || yesOrNo(attachments) || attachments.indexOf('\n') >= 0)) {
            throw new RowException(RejectReason.OUT_OF_PLACE, COLUMNS[ATTACHMENTS]);
        }
        String direction = row.text(DIRECTION);
        if (!direction.isEmpty() && !direction.equals("OUTGOING") && !direction.equals("INCOMING")) {
            throw new RowException(RejectReason.UNKNOWN_DIRECTION, COLUMNS[DIRECTION]);
        }
        flag(row, MESSAGE_DRAFT);
        flag(row, CONVERSATION_DRAFT);
    }

    private static void flag(Row row, int column) throws RowException {
        String cell = row.text(column);
        if (!cell.isEmpty() && !yesOrNo(cell)) {
            throw new RowException(RejectReason.OUT_OF_PLACE, COLUMNS[column]);
        }
    }

    private static boolean yesOrNo(String cell) {
        return cell.equalsIgnoreCase("yes") || cell.equalsIgnoreCase("no");
    }

    private static boolean yes(Row row, int column) {
        return row.has(column) && row.get(column).equalsIgnoreCase("yes");
    }

    /** What the cells behind the text say; they are few different ones. */
    private static Ending ending(Row row, Export export) throws RowException {
        Ending known = export.endings.of(row);
        if (known != null) {
            return known;
        }
        notShifted(row);
        boolean draft = yes(row, MESSAGE_DRAFT) || yes(row, CONVERSATION_DRAFT);
        // Before LinkedIn told of attachments, a row without text may be one.
        boolean attached = !row.has(ATTACHMENTS)
                || !row.has(CONTENT)
                || !row.text(ATTACHMENTS).isEmpty();
        Ending ending = new Ending(draft, attached, row.get(FOLDER).equalsIgnoreCase(SPAM));
        // Emptied cells are counted row by row.
        if (!row.anyEmptied()) {
            export.endings.put(row, ending);
        }
        return ending;
    }

    /** The parts of a cell, each without blanks around it; of most it is one. */
    static String[] parts(Pattern between, String cell) {
        if (cell.indexOf(',') < 0 && cell.indexOf(';') < 0) {
            return cell.isEmpty() ? new String[0] : new String[] {cell.strip()};
        }
        return between.splitAsStream(cell).map(String::strip).toArray(String[]::new);
    }
}
