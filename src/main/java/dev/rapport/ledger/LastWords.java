package dev.rapport.ledger;

import dev.rapport.fact.Days;
import dev.rapport.fact.History;
import dev.rapport.fact.Messages;

/** Who wrote last in each dyad, and for how long the other has been silent since. */
public final class LastWords {
    private static final long YOUNGEST = 2L * Days.SECONDS;
    private static final long OLDEST = 90L * Days.SECONDS;

    /** Visible characters, of which 400 with white space have about 340 in English. */
    private static final int SHORT = 340;

    private static final int SOME = 125;
    private static final int MUCH = 340;

    private final Messages messages;
    private final Timelines timelines;
    private final Days days;
    private final long end;
    private final long gap;
    /** Where texts are missing it cannot be told who asked: then all who wrote last may have. */
    private final boolean textMissing;

    LastWords(History history, Timelines timelines, Days days, int episodeGapDays) {
        this.messages = history.messages();
        this.timelines = timelines;
        this.days = days;
        this.end = history.end().getEpochSecond();
        this.gap = (long) episodeGapDays * Days.SECONDS;
        this.textMissing = history.coverage().textMissing();
    }

    /**
     * Whether this person, a tie or not, wrote last at C (measures.md, follow-up.waiting-on-you): the last message is
     * theirs, older than 2 and at most 90 days, and the owner logged nothing later.
     */
    public boolean wroteLast(int contact) {
        int from = timelines.starts()[contact];
        int to = timelines.starts()[contact + 1];
        if (from == to || messages.mine(to - 1)) {
            return false;
        }
        long said = messages.second(to - 1);
        if (end - said <= YOUNGEST || end - said > OLDEST) {
            return false;
        }
        for (Interaction row : timelines.logged(contact)) {
            if (row.direction().ownerSide() && laterThan(row, said)) {
                return false;
            }
        }
        return true;
    }

    /** How their last words end; asked only of a contact who wrote last. */
    public LastTurnKind ending(int contact) {
        int from = timelines.starts()[contact];
        int turn = lastTurn(contact);
        return asked(turn, timelines.starts()[contact + 1], from);
    }

    /** The first message of what they said last: since the owner's last, and without a gap that ends a conversation. */
    private int lastTurn(int contact) {
        int from = timelines.starts()[contact];
        int i = timelines.starts()[contact + 1] - 1;
        while (i > from && !messages.mine(i - 1) && messages.second(i) - messages.second(i - 1) <= gap) {
            i--;
        }
        return i;
    }

    private LastTurnKind asked(int turn, int to, int from) {
        int mine = 0;
        boolean asked = false;
        int written = 0;
        for (int i = from; i < turn; i++) {
            if (messages.mine(i)) {
                mine++;
                asked |= messages.questionMark(i);
                written += messages.visibleCharacters(i);
            }
        }
        if (mine == 0) {
            return LastTurnKind.STRANGER;
        }
        boolean readyMade = true;
        boolean question = false;
        boolean link = false;
        int length = 0;
        for (int i = turn; i < to; i++) {
            readyMade &= messages.readyMade(i);
            question |= messages.questionMark(i) && !messages.readyMade(i);
            link |= messages.link(i);
            length += messages.visibleCharacters(i);
        }
        if (readyMade) {
            return LastTurnKind.READY_MADE;
        }
        if (!question && !textMissing) {
            return LastTurnKind.CLOSER;
        }
        if (link || length > SHORT) {
            return LastTurnKind.PITCH;
        }
        boolean invested = (asked && (messages.mine(from) || written >= SOME)) || written >= MUCH;
        return invested || textMissing ? LastTurnKind.ASKS : LastTurnKind.NOT_INVESTED;
    }

    /** A log row without a time of day may have come after a message of the same day: the owner is not reminded then. */
    private boolean laterThan(Interaction row, long second) {
        return row.timed() ? row.second() > second : row.epochDay() >= days.of(second);
    }

    /** Days from that of the last message of the dyad to the last one that counts; -1 if there is none. */
    public long daysSinceLastMessage(int contact) {
        int to = timelines.starts()[contact + 1];
        return to == timelines.starts()[contact] ? -1 : days.of(end) - days.of(messages.second(to - 1));
    }

    /** Days with messages of the owner since the other's last one, or ever if they never wrote. */
    public int unansweredInARow(int contact) {
        int count = 0;
        int previous = Integer.MAX_VALUE;
        for (int i = timelines.starts()[contact + 1] - 1; i >= timelines.starts()[contact] && messages.mine(i); i--) {
            int day = days.of(messages.second(i));
            if (day != previous) {
                count++;
                previous = day;
            }
        }
        return count;
    }
}
