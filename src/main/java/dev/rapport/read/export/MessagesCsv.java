package dev.rapport.read.export;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.Source;
import dev.rapport.read.cell.CellKind;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.date.ExportDates;
import dev.rapport.read.date.PlainDates;
import dev.rapport.read.message.Conversation;
import dev.rapport.read.message.Envelope;
import dev.rapport.read.message.MessageCells;
import dev.rapport.read.message.MessageState;
import java.util.List;
import java.util.Optional;

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
public final class MessagesCsv implements ExportFile {
    private static final ExportKind ABOUT = new ExportKind(
            "messages",
            List.of("messages"),
            Optional.of(Source.MESSAGES),
            List.of("from", "date"),
            MessageCells.COLUMNS);

    private static final String SPAM = "SPAM";

    @Override
    public ExportKind about() {
        return ABOUT;
    }

    @Override
    public int measured() {
        return MessageCells.CONTENT;
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
        Envelope envelope = Correspondents.known(row, export);
        String sender = envelope == null ? row.url(MessageCells.SENDER_URL) : "";
        String recipients = envelope == null ? row.url(MessageCells.RECIPIENT_URLS) : "";
        MessageState state = state(row, export);
        if (state.draft()) {
            tally.leftOut(LeftOutRule.DRAFT);
            return;
        }
        export.saw(second, MessageCells.COLUMNS[MessageCells.DATE]);
        envelope = envelope == null ? Correspondents.of(row, export, sender, recipients) : envelope;
        Conversation conversation = envelope.conversation();
        if (conversation == null) {
            tally.leftOut(LeftOutRule.SYSTEM);
            return;
        }
        conversation.advertisement |= MessageCells.advertises(row);
        conversation.answered |= envelope.mine();
        conversation.welcome |= !envelope.mine() && !state.spam();
        row.measure(MessageCells.CONTENT, export.meter);
        boolean hasText = !export.meter.blank();
        if (!row.has(MessageCells.CONTENT)) {
            export.textMissing = true;
            tally.remark("the column CONTENT is missing: nothing is said about wording and questions");
        }
        boolean note = export.talk.isNote(export.meter);
        if (hasText || state.attached()) {
            earliest(row, export, conversation, envelope, second, note);
        }
        export.talk.add(conversation, second, envelope.sender(), export.meter, note, hasText, state.attached());
    }

    /**
     * Holds the text of what may be the first message. A row that says what a note says need not be its copy, and the wording
     * of the note is known; a sender who is nobody may be left out, and hides no opener.
     */
    private static void earliest(
            Row row, Export export, Conversation conversation, Envelope envelope, long second, boolean note) {
        if (second < conversation.earliest) {
            conversation.earliest = second;
            conversation.earliestMine = envelope.mine();
        }
        if (second < conversation.opening
                && !note
                && (envelope.mine() || envelope.sender() >= 0)
                && row.has(MessageCells.CONTENT)) {
            conversation.opening = second;
            if (export.wording) {
                export.openers.earliest(conversation, envelope.mine(), row, MessageCells.CONTENT);
                if (export.openers.full()) {
                    export.openers.settle(export.talk.conversations);
                }
            }
        }
    }

    /** Takes notice of a row's moment, unless it is a draft, and of nothing else. */
    public static void date(Row row, Export export) throws RowException {
        if (!yes(row, MessageCells.MESSAGE_DRAFT) && !yes(row, MessageCells.CONVERSATION_DRAFT)) {
            row.url(MessageCells.SENDER_URL);
            row.url(MessageCells.RECIPIENT_URLS);
            notShifted(row);
            export.saw(moment(row), MessageCells.COLUMNS[MessageCells.DATE]);
        }
    }

    /** When it was sent, seconds since 1970. */
    private static long moment(Row row) throws RowException {
        long plain = row.moment(MessageCells.DATE);
        return plain == PlainDates.NONE
                ? ExportDates.message(row.need(MessageCells.DATE), MessageCells.COLUMNS[MessageCells.DATE])
                : plain;
    }

    /** Cells behind the date hold what their columns hold: no date or address tells that these have moved. */
    private static void notShifted(Row row) throws RowException {
        row.word(MessageCells.FOLDER);
        String attachments = row.text(MessageCells.ATTACHMENTS);
        if (!attachments.isEmpty()
                && (CellKind.FOLDERS.contains(attachments) || yesOrNo(attachments) || attachments.indexOf('\n') >= 0)) {
            throw new RowException(RejectReason.OUT_OF_PLACE, MessageCells.COLUMNS[MessageCells.ATTACHMENTS]);
        }
        String direction = row.text(MessageCells.DIRECTION);
        if (!direction.isEmpty() && !direction.equals("OUTGOING") && !direction.equals("INCOMING")) {
            throw new RowException(RejectReason.UNKNOWN_DIRECTION, MessageCells.COLUMNS[MessageCells.DIRECTION]);
        }
        flag(row, MessageCells.MESSAGE_DRAFT);
        flag(row, MessageCells.CONVERSATION_DRAFT);
    }

    private static void flag(Row row, int column) throws RowException {
        String cell = row.text(column);
        if (!cell.isEmpty() && !yesOrNo(cell)) {
            throw new RowException(RejectReason.OUT_OF_PLACE, MessageCells.COLUMNS[column]);
        }
    }

    private static boolean yesOrNo(String cell) {
        return cell.equalsIgnoreCase("yes") || cell.equalsIgnoreCase("no");
    }

    private static boolean yes(Row row, int column) {
        return row.has(column) && row.get(column).equalsIgnoreCase("yes");
    }

    /** What the cells behind the text say; they are few different ones. */
    private static MessageState state(Row row, Export export) throws RowException {
        MessageState known = export.states.of(row);
        if (known != null) {
            return known;
        }
        notShifted(row);
        boolean draft = yes(row, MessageCells.MESSAGE_DRAFT) || yes(row, MessageCells.CONVERSATION_DRAFT);
        // Before LinkedIn told of attachments, a row without text may be one.
        boolean attached = !row.has(MessageCells.ATTACHMENTS)
                || !row.has(MessageCells.CONTENT)
                || !row.text(MessageCells.ATTACHMENTS).isEmpty();
        MessageState state =
                new MessageState(draft, attached, row.get(MessageCells.FOLDER).equalsIgnoreCase(SPAM));
        // Emptied cells are counted row by row.
        if (!row.anyEmptied()) {
            export.states.put(row, state);
        }
        return state;
    }
}
