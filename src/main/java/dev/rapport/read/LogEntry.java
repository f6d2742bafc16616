package dev.rapport.read;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.Origin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of a log before people are known.
 *
 * @param names everybody it names, one interaction each
 * @param stated whether the row says its direction itself
 */
record LogEntry(
        Tally tally,
        List<String> names,
        String url,
        String mail,
        LogDates.Moment moment,
        Direction direction,
        boolean stated,
        String channel,
        Logged.Kind kind,
        String event,
        Optional<Logged.Promise> promise,
        OptionalInt ease,
        Origin origin) {}
