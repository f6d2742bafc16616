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
    /** In a dyad, where either side's next message after the last opener looked at is. */
    private int nextMine;

    private int nextTheirs;

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
        nextMine = from;
        nextTheirs = from;
        int opener = from;
        int turns = 1;
        for (int i = from + 1; i < to; i++) {
            boolean otherSide = messages.mine(i) != messages.mine(i - 1);
            // Within the gap; or a late answer: the other side's first word to an episode of one turn.
            if (messages.second(i) - messages.second(i - 1) <= gap
                    || otherSide && turns == 1 && messages.second(i) - messages.second(opener) <= horizon) {
                turns += otherSide ? 1 : 0;
            } else {
                found.add(episode(contact, opener, i, turns, opener == from, to));
                opener = i;
                turns = 1;
            }
        }
        if (from < to) {
            found.add(episode(contact, opener, to, turns, opener == from, to));
        }
    }

    /** Second of the first message of the other side after an opener, wherever it lies. Openers come in order. */
    private long answered(int opener, boolean mine, int end) {
        int next = Math.max(opener, mine ? nextTheirs : nextMine);
        while (next < end && messages.mine(next) == mine) {
            next++;
        }
        if (mine) {
            nextTheirs = next;
        } else {
            nextMine = next;
        }
        return next < end ? messages.second(next) : Episode.NEVER;
    }

    private Episode episode(int contact, int from, int to, int turns, boolean first, int dyadEnd) {
        long opened = messages.second(from);
        long last = messages.second(to - 1);
        boolean mine = messages.mine(from);
        boolean byNote = first && answersNote(contact, mine, opened);
        boolean closed = last <= end - gap && (turns >= 2 || opened <= end - horizon);
        return new Episode(
                contact,
                from,
                to,
                mine != byNote,
                byNote,
                first,
                turns,
                opened,
                last,
                answered(from, mine, dyadEnd),
                closed);
    }

    /** Whether the dyad's first message comes from the recipient of an invitation note, within the horizon after it. */
    private boolean answersNote(int contact, boolean mine, long opened) {
        long note = (mine ? notesIn : notesOut).get(contact);
        return note != NONE && opened >= note && opened - note <= horizon;
    }
}
