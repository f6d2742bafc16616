package dev.rapport.read.history;

import dev.rapport.fact.Direction;
import dev.rapport.read.wording.Draft;
import it.unimi.dsi.fastutil.longs.Long2ObjectMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The notes of accepted invitations, of which LinkedIn puts a copy among the messages. */
final class NoteCopies {
    private final Map<Note, Instant> notes = new HashMap<>();
    /** The wordings of all notes by their sums: a message to another person may say the same. */
    private final Long2ObjectMap<Draft> wordings = new Long2ObjectOpenHashMap<>();

    /** A note by which its copy is found: who wrote to whom, on which UTC day it was accepted, and what it said. */
    record Note(int person, Direction direction, long acceptedOn, long sum) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Note note
                    && person == note.person
                    && direction == note.direction
                    && acceptedOn == note.acceptedOn
                    && sum == note.sum;
        }

        @Override
        public int hashCode() {
            return 31 * person + Long.hashCode(sum);
        }
    }

    /** Learns how an invitation's note is worded; null if wordings are not asked for. */
    void learn(long sum, @Nullable Draft wording) {
        if (wording != null) {
            wordings.put(sum, wording);
        }
    }

    /** The wording of a note; null if it is not known. */
    @Nullable
    Draft wording(long sum) {
        return wordings.get(sum);
    }

    void expect(Note note) {
        notes.put(note, Instant.MIN);
    }

    /** Whether a message is the copy of a note; the first that is says when the invitation was accepted. */
    boolean copies(Note message, long second) {
        return notes.computeIfPresent(
                        message, (note, at) -> at.equals(Instant.MIN) ? Instant.ofEpochSecond(second) : at)
                != null;
    }

    /** When a note's copy says the invitation was accepted; {@link Instant#MIN} if it was not found. */
    Instant copied(Note note) {
        return notes.getOrDefault(note, Instant.MIN);
    }
}
