package dev.rapport.theme.measure;

import dev.rapport.fact.Messages;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import java.util.stream.IntStream;

/**
 * What the owner and each contact did inside a span; contacts the owner had not turned to by its end count nothing. Not to
 * be changed.
 */
public record SideCounts(int[] mine, int[] theirs) {
    public static SideCounts of(Ledger ledger, Span span) {
        return ledger.once(SideCounts.class, span, SideCounts::counted);
    }

    private static SideCounts counted(Ledger ledger, Span span) {
        Messages messages = ledger.history().messages();
        int people = ledger.history().contacts().size();
        SideCounts sides = new SideCounts(new int[people], new int[people]);
        ledger.people().filter(Known.by(ledger, span)).forEach(c -> {
            int to = ledger.timelines().messagesAfter(c, span);
            for (int i = ledger.timelines().messagesSince(c, span); i < to; i++) {
                (messages.mine(i) ? sides.mine : sides.theirs)[c]++;
            }
        });
        return sides;
    }

    /** Their messages and rows of the log. */
    public static SideCounts withLog(Ledger ledger, Span span) {
        SideCounts messages = of(ledger, span);
        SideCounts sides = new SideCounts(messages.mine.clone(), messages.theirs.clone());
        ledger.people().filter(Known.by(ledger, span)).forEach(c -> {
            for (Interaction row : ledger.timelines().logged(c)) {
                if (span.holds(row.second())) {
                    sides.mine[c] += row.direction().ownerSide() ? 1 : 0;
                    sides.theirs[c] += row.direction().theirSide() ? 1 : 0;
                }
            }
        });
        return sides;
    }

    /** Whether either side did something. */
    public boolean any(int contact) {
        return mine[contact] + theirs[contact] > 0;
    }

    /** Whether both sides did. */
    public boolean both(int contact) {
        return mine[contact] > 0 && theirs[contact] > 0;
    }

    /** Contacts with at least so many of both sides together, in order of key. */
    public int[] withAtLeast(int least) {
        return IntStream.range(0, mine.length)
                .filter(c -> mine[c] + theirs[c] >= least)
                .toArray();
    }

    /** Messages by me (0) and by them (1) of these people, in their order. */
    public int[][] of(int[] contacts) {
        return new int[][] {
            IntStream.of(contacts).map(c -> mine[c]).toArray(),
            IntStream.of(contacts).map(c -> theirs[c]).toArray()
        };
    }
}
