package dev.rapport.read;

import dev.rapport.fact.Trail;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What the person says about reading.
 *
 * @param me the owner's profile address or full name, if the export does not tell
 * @param zone reporting zone, for log rows without an offset
 * @param asOf last day that counts
 * @param logDateFormat pattern of ambiguous dates in the log, e.g. {@code dd/MM/uuuu}
 * @param aliases file of two columns, {@code alias,url}
 * @param trail keeps the line of every row that becomes a fact, if somebody asks for them
 */
public record ReadOptions(
        Optional<String> me,
        ZoneId zone,
        Optional<LocalDate> asOf,
        Optional<String> logDateFormat,
        Optional<Path> aliases,
        Optional<Trail> trail) {
    /** Without a trail: nobody asks for the rows behind a number. */
    public ReadOptions(
            Optional<String> me,
            ZoneId zone,
            Optional<LocalDate> asOf,
            Optional<String> logDateFormat,
            Optional<Path> aliases) {
        this(me, zone, asOf, logDateFormat, aliases, Optional.empty());
    }

    /** Nothing said: UTC, everything up to the latest timestamp. */
    public static ReadOptions defaults() {
        return new ReadOptions(
                Optional.empty(), ZoneId.of("UTC"), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, up to a day. */
    public ReadOptions withAsOf(LocalDate day) {
        return new ReadOptions(me, zone, Optional.of(day), logDateFormat, aliases, trail);
    }

    /** The same, keeping the line of every row that becomes a fact. */
    public ReadOptions with(Trail kept) {
        return new ReadOptions(me, zone, asOf, logDateFormat, aliases, Optional.of(kept));
    }
}
