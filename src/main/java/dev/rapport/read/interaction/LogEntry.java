package dev.rapport.read.interaction;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Origin;
import dev.rapport.fact.OwnWords;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.When;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.people.Mention;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of a log before people are known.
 *
 * @param names all people it names, one interaction each
 * @param when its moment or its day; {@link dev.rapport.fact.Days} makes it of either
 * @param stated whether the row says its direction itself
 * @param rows how many rows of the file it is made of, such as the messages of a day
 * @param words what the owner wrote in their own log for themselves
 * @param seconds how long a call was; 0 if that is not known
 */
public record LogEntry(
        Tally tally,
        List<String> names,
        String url,
        String mail,
        When when,
        Direction direction,
        boolean stated,
        String channel,
        Logged.Kind kind,
        String event,
        Optional<Logged.Promise> promise,
        OptionalInt ease,
        Origin origin,
        int rows,
        OwnWords words,
        int seconds) {
    public Logged fact(int person) {
        return new Logged(
                person,
                when.moment(),
                when.day(),
                direction,
                stated,
                channel,
                kind,
                event,
                promise,
                ease,
                origin,
                words,
                seconds);
    }

    List<Mention> mentions() {
        if (names.size() > 1 || mail.isEmpty()) {
            return names.stream().map(Mention::of).toList();
        }
        return List.of(
                new Mention(names.isEmpty() ? "" : Mention.of(names.get(0)).name(), mail));
    }

    void used() {
        tally.covers(when.day());
        for (int i = 0; i < rows; i++) {
            tally.used();
        }
    }

    public void leftOut(LeftOutRule rule) {
        tally.leftOut(rule, rows);
    }

    public void rejected(RejectReason reason, String column) {
        for (int i = 0; i < rows; i++) {
            tally.rejected(origin.line(), reason, column);
        }
    }
}
