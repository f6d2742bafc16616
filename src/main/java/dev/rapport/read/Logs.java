package dev.rapport.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads all logs that were given: the person's own, calendars, and what other tools have written. */
final class Logs {
    private Logs() {}

    /** Reads them after the exports, which say who the owner is and where the data end. */
    static List<Tally> read(
            InteractionLog log, List<Path> files, ReadOptions options, List<Export> exports, Optional<Instant> end)
            throws IOException, CannotRead {
        InteractionLogCsv csv = new InteractionLogCsv(log, options);
        CalendarLog calendar = new CalendarLog(log, options, own(exports), end);
        List<Tally> tallies = new ArrayList<>();
        for (Path path : files) {
            String name = path.getFileName().toString();
            try (InputStream in = Files.newInputStream(path)) {
                tallies.add(isCalendar(path) ? calendar.read(name, in) : csv.read(name, in));
            }
        }
        for (LogMapping mapping : options.mappings()) {
            try (InputStream in = Files.newInputStream(mapping.file())) {
                tallies.add(csv.read(mapping, in));
            } catch (NoSuchFileException missing) {
                throw new CannotRead(
                        "there is no file " + mapping.file() + ", which log." + mapping.name() + ".file names.",
                        missing);
            }
        }
        return tallies;
    }

    static boolean isCalendar(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".ics");
    }

    private static Set<String> own(List<Export> exports) {
        Set<String> own = new HashSet<>();
        for (Export export : exports) {
            export.ownMails.forEach(mail -> own.add(Names.compared(mail)));
            if (!export.owner.name().isEmpty()) {
                own.add(export.owner.name());
            }
        }
        return own;
    }
}
