package dev.rapport.read.message;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.MessagesBuilder;
import dev.rapport.fact.Trail;
import dev.rapport.read.csv.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Accounts for messages that are there twice: in one export, or in an older one as well. */
public final class MessageCopies implements MessagesBuilder.Copies {
    private final List<Part> parts = new ArrayList<>();
    private final Optional<Trail> trail;

    /** The messages of one export. */
    private record Part(int from, Tally tally) {}

    /**
     * No copies yet.
     *
     * @param trail where messages' rows are noted, if they are asked for
     */
    public MessageCopies(Optional<Trail> trail) {
        this.trail = trail;
    }

    /** Begins with an export, newest first, when so many messages were added; copies are taken back from its tally. */
    public void begin(int added, Tally tally) {
        parts.add(new Part(added, tally));
    }

    @Override
    public boolean named() {
        return parts.size() > 1 || trail.isPresent();
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
