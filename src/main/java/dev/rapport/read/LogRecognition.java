package dev.rapport.read;

import dev.rapport.fact.Intake;
import dev.rapport.read.calendar.CalendarLog;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.interaction.InteractionLog;
import dev.rapport.read.interaction.InteractionLogCsv;
import dev.rapport.read.interaction.LogHeader;
import dev.rapport.read.log.Beginning;
import dev.rapport.read.log.LogFormat;
import dev.rapport.read.log.LogFormats;
import dev.rapport.read.log.LogSource;
import dev.rapport.read.people.People;
import dev.rapport.read.setting.LogMapping;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/** Tells what a file that is given as a log is, and how it is read. What it is, its content says; its name only supports that. */
final class LogRecognition {
    private final InteractionLog log;
    private final ReadOptions options;
    private final People people;
    private final InteractionLogCsv csv;
    private final CalendarLog calendar;
    private final List<LogSource> calendars = new ArrayList<>();
    /** How many files bear a name: chats are all called alike within their zips. */
    private final Map<String, Integer> named = new HashMap<>();

    /** @param end where the data end, if an export or the person says so */
    LogRecognition(InteractionLog log, ReadOptions options, Optional<Instant> end, People people) {
        this.log = log;
        this.options = options;
        this.people = people;
        csv = new InteractionLogCsv(log, people, options);
        calendar = new CalendarLog(log, options, people, end);
    }

    /** Reads a file once all were recognised. */
    interface Reading {
        Tally read() throws IOException, CannotRead;
    }

    /**
     * A file that is known.
     *
     * @param addressBook whether it says whose a number is, and must be read before calls
     */
    record Recognised(boolean addressBook, Reading reading) {}

    /** What a file is by its beginning; empty if nothing knows it. */
    Optional<Recognised> of(LogSource source, Beginning beginning) {
        Optional<Recognised> known = known(source, beginning);
        known.ifPresent(one -> named.merge(source.name(), 1, Integer::sum));
        return known;
    }

    private Optional<Recognised> known(LogSource source, Beginning beginning) {
        if (beginning.text().isBlank() && beginning.text().length() < Beginning.BYTES / 2) {
            return Optional.of(new Recognised(false, () -> empty(called(source))));
        }
        if (LogFolder.isCalendar(beginning)) {
            calendars.add(source);
            return Optional.of(new Recognised(false, () -> {
                try (InputStream in = source.open()) {
                    return calendar.read(called(source), in);
                }
            }));
        }
        Reading own = () -> {
            try (Decoding text = source.text()) {
                return csv.read(called(source), text);
            }
        };
        // Most people have this one alone: nothing else is looked at then.
        if (LogHeader.inOurWords(beginning.lines())) {
            return Optional.of(new Recognised(false, own));
        }
        for (LogMapping mapping : options.mappings()) {
            // The person's own description comes before what rapport would make of the file.
            if (mapping.recognises(beginning.lines())) {
                return Optional.of(new Recognised(false, () -> {
                    try (Decoding text = source.text()) {
                        return csv.read(mapping, called(source), text);
                    }
                }));
            }
        }
        Optional<LogFormat> format = LogFormats.of(beginning);
        if (format.isPresent()) {
            return Optional.of(new Recognised(
                    format.get().addressBook(), () -> format.get().read(source, called(source), log, people, options)));
        }
        return LogHeader.find(beginning.lines()).isPresent()
                ? Optional.of(new Recognised(false, own))
                : Optional.empty();
    }

    /** Of several calendars the newest version of a meeting holds: all are looked through before the first is read. */
    void compareCalendars() throws IOException {
        for (LogSource source : calendars.size() > 1 ? calendars : List.<LogSource>of()) {
            try (InputStream in = source.open()) {
                calendar.look(called(source), in);
            } catch (CannotRead | ZipException unreadable) {
                // It is told when its turn comes.
            }
        }
    }

    Tally described(LogMapping mapping, String name, Decoding text) throws IOException, CannotRead {
        return csv.read(mapping, name, text);
    }

    /** Its name, and that of its zip or folder if others bear it too. */
    private String called(LogSource source) {
        String home = source.archive().isEmpty() ? source.folder() : source.archive();
        boolean alone = home.isEmpty() || named.getOrDefault(source.name(), 0) < 2;
        return alone ? source.name() : home + "/" + source.name();
    }

    private static Tally empty(String name) {
        Tally tally = new Tally(name, Intake.OWN_LOG);
        tally.remark("has no rows");
        return tally;
    }
}
