package dev.rapport.read;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Messages;
import dev.rapport.fact.Trail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What messages said, in 24 bits each, until it is told which of them are there twice: in one export, or in an older one
 * as well. Beside these bits copies share the person, the second, the side, the length and whether they ask.
 */
final class MessageCopies implements Messages.Copies {
    private short[] low;
    private byte[] high;
    private int size;
    private final List<Part> parts = new ArrayList<>();
    private Optional<Trail> trail = Optional.empty();

    /** The messages of one export. */
    private record Part(int from, Tally tally) {}

    /** Gathers into columns that are there already, from their beginning. */
    MessageCopies(short[] low, byte[] high) {
        this.low = low;
        this.high = high;
    }

    /** Begins with an export, newest first; copies are taken back from its tally, and from the trail. */
    void begin(int messages, Tally tally, Optional<Trail> rows) {
        if (size > 0) {
            low = Arrays.copyOf(low, Math.max(low.length, size + messages));
            high = Arrays.copyOf(high, Math.max(high.length, size + messages));
        }
        parts.add(new Part(size, tally));
        trail = rows;
    }

    /** Adds a message's bits. */
    void add(int sum) {
        low[size] = (short) sum;
        high[size] = (byte) (sum >>> Short.SIZE);
        size++;
    }

    @Override
    public int sum(int i) {
        return (high[i] & 0xFF) << Short.SIZE | low[i] & 0xFFFF;
    }

    @Override
    public void copy(int earlier, int i) {
        int at = parts.size() - 1;
        while (parts.get(at).from() > i) {
            at--;
        }
        Part part = parts.get(at);
        part.tally().usedNoMore(earlier < part.from() ? LeftOutRule.OLDER_EXPORT : LeftOutRule.DUPLICATE);
        trail.ifPresent(rows -> rows.leaveOut(i));
    }
}
