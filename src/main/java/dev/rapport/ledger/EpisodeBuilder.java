package dev.rapport.ledger;

import dev.rapport.fact.Days;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.History;
import dev.rapport.fact.Messages;
import it.unimi.dsi.fastutil.ints.Int2LongOpenHashMap;
import java.util.ArrayList;
import java.util.List;

/**
 * One pass over the sorted messages that cuts each dyad into episodes (measures.md 1.1, 1.4). Plain loops over columns: a
 * million messages take a moment, and only the episodes become objects.
 */
final class EpisodeBuilder {
    private static final long NONE = Long.MIN_VALUE;

    private final Messages messages;
    private final long end;
    private final long gap;
    private final long horizon;
    private final Int2LongOpenHashMap notesOut = new Int2LongOpenHashMap();
    private final Int2LongOpenHashMap notesIn = new Int2LongOpenHashMap();
    private final List<Episode> found = new ArrayList<>();

    EpisodeBuilder(History history, Settings settings) {
        this.messages = history.messages();
        this.end = history.end().getEpochSecond();
        this.gap = (long) settings.episodeGapDays() * Days.SECONDS;
        this.horizon = (long) settings.replyHorizonDays() * Days.SECONDS;
        notesOut.defaultReturnValue(NONE);
        notesIn.defaultReturnValue(NONE);
        for (Fact.Invited invited : history.invitations()) {
            if (invited.noteCopiedAt().isPresent()) {
                Int2LongOpenHashMap notes = invited.direction() == Direction.OUT ? notesOut : notesIn;
                notes.put(invited.contact(), invited.noteCopiedAt().get().getEpochSecond());
            }
        }
    }

    /** All episodes of all dyads, sorted by (contact, opener). */
    Episodes build(int[] starts) {
        for (int c = 0; c + 1 < starts.length; c++) {
            dyad(c, starts[c], starts[c + 1]);
        }
        return new Episodes(found, starts.length - 1, end, horizon);
    }

    private void dyad(int contact, int from, int to) {
        // Backwards first: for each message the next one of the other side, wherever it lies.
        long[] nextOther = new long[to - from];
        long nextMine = Episode.NEVER;
        long nextTheirs = Episode.NEVER;
        for (int i = to - 1; i >= from; i--) {
            nextOther[i - from] = messages.mine(i) ? nextTheirs : nextMine;
            if (messages.mine(i)) {
                nextMine = messages.second(i);
            } else {
                nextTheirs = messages.second(i);
            }
        }
        int opener = from;
        int turns = 1;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || !continues(opener, i, turns)) {
                found.add(episode(contact, opener, i, turns, opener == from, nextOther[opener - from]));
                opener = i;
                turns = 1;
            } else if (messages.mine(i) != messages.mine(i - 1)) {
                turns++;
            }
        }
    }

    /** Within the gap; or a late answer: the other side's first word to an episode of one turn, within the horizon. */
    private boolean continues(int opener, int i, int turns) {
        boolean lateAnswer = turns == 1
                && messages.mine(i) != messages.mine(opener)
                && messages.second(i) - messages.second(opener) <= horizon;
        return messages.second(i) - messages.second(i - 1) <= gap || lateAnswer;
    }

    private Episode episode(int contact, int from, int to, int turns, boolean first, long answered) {
        long opened = messages.second(from);
        long last = messages.second(to - 1);
        boolean mine = messages.mine(from);
        boolean byNote = first && answersNote(contact, mine, opened);
        boolean closed = last <= end - gap && (turns >= 2 || opened <= end - horizon);
        return new Episode(contact, from, to, mine != byNote, byNote, first, turns, opened, last, answered, closed);
    }

    /** Whether the dyad's first message comes from the recipient of an invitation note, within the horizon after it. */
    private boolean answersNote(int contact, boolean mine, long opened) {
        long note = (mine ? notesIn : notesOut).get(contact);
        return note != NONE && opened >= note && opened - note <= horizon;
    }
}
