package dev.rapport.read;

import dev.rapport.fact.Days;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.read.history.ExportReading;
import dev.rapport.read.interaction.InteractionLog;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first day that the data tell of, whether its row counts or not.
 *
 * @param day empty if no row has a day that could be read
 */
record FirstDay(Optional<LocalDate> day) {

    /** That of all exports and logs; to be asked for before the rows of the logs are handed over. */
    static FirstDay of(
            Collection<ExportReading> exports, Collection<ExportReading> passedOver, InteractionLog log, Days days) {
        Stream<LocalDate> exported = Stream.concat(exports.stream(), passedOver.stream())
                .map(reading -> reading.export().reach.firstDay(days))
                .filter(Objects::nonNull);
        return new FirstDay(Stream.concat(exported, log.firstDay().stream()).min(Comparator.naturalOrder()));
    }

    /**
     * Refuses a report as of an earlier day, which would call a month without data a month without contact.
     *
     * @throws NothingDated if the data begin after the last day that was asked for, or tell of no day
     */
    void refuseBefore(LocalDate last, List<Intake> files) throws NothingDated {
        if (day.isPresent() && !day.get().isAfter(last)) {
            return;
        }
        // Of a calendar no meeting after the last day is kept.
        boolean begun = day.isPresent()
                || files.stream().anyMatch(file -> file.leftOut().containsKey(LeftOutRule.AFTER_END));
        throw begun
                ? new NothingDated(
                        "nothing in the input is from " + last + " or before, the last day asked for (--as-of)"
                                + day.map(first -> ": it begins on " + first).orElse("")
                                + ".\n  Choose a later day, or leave --as-of out: the report then ends with the data.",
                        files)
                : new NothingDated(files);
    }
}
