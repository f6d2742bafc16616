package dev.rapport.theme.measure;

import dev.rapport.fact.Messages;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import java.util.stream.IntStream;

/** Messages by the owner and by each contact inside a span; of whom the owner had not turned to by its end, none. */
public record Sides(long[] mine, long[] theirs) {
    public static Sides of(Ledger ledger, Span span) {
        Messages messages = ledger.history().messages();
        int people = ledger.history().contacts().size();
        Sides sides = new Sides(new long[people], new long[people]);
        for (int c = 0; c < people; c++) {
            if (!Known.by(ledger, span, c)) {
                continue;
            }
            int to = ledger.timelines().messagesAfter(c, span);
            for (int i = ledger.timelines().messagesSince(c, span); i < to; i++) {
                (messages.mine(i) ? sides.mine : sides.theirs)[c]++;
            }
        }
        return sides;
    }

    /** Contacts with at least so many messages, in order of key. */
    public int[] withAtLeast(long least) {
        return IntStream.range(0, mine.length)
                .filter(c -> mine[c] + theirs[c] >= least)
                .toArray();
    }

    /** Messages by me (0) and by them (1) of these people, in their order. */
    public long[][] of(int[] contacts) {
        return new long[][] {
            IntStream.of(contacts).mapToLong(c -> mine[c]).toArray(),
            IntStream.of(contacts).mapToLong(c -> theirs[c]).toArray()
        };
    }
}
