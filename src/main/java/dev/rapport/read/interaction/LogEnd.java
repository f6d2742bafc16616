package dev.rapport.read.interaction;

import dev.rapport.read.export.BelievedDates;
import dev.rapport.read.export.MadeOn;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where the observation ends if there is no export: with the latest row of a log that is no plan and no slip of the pen. */
public final class LogEnd {
    private LogEnd() {}

    /** The latest moment no later than the logs themselves were written; {@link Instant#MIN} if there are no rows. */
    public static Instant of(InteractionLog log, List<Path> logs, ReadOptions options) throws IOException {
        List<Path> files = new ArrayList<>(logs);
        options.mappings().forEach(mapping -> mapping.file().ifPresent(files::add));
        Optional<LocalDate> written = MadeOn.byFiles(files.stream());
        Optional<Instant> happened = latest(
                log,
                entry -> written.isPresent()
                        && !entry.when().day().isAfter(written.get().plusDays(BelievedDates.MARGIN_DAYS)));
        return happened.or(() -> latest(log, any -> true)).orElse(Instant.MIN);
    }

    private static Optional<Instant> latest(InteractionLog log, Predicate<LogEntry> which) {
        Stream<LogEntry> entries = log.entries().stream().filter(which);
        return entries.map(entry -> entry.when()
                        .moment()
                        .orElseGet(() -> log.days().begin(entry.when().day())))
                .max(Comparator.naturalOrder());
    }
}
