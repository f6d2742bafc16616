package dev.rapport.read.export;

import dev.rapport.read.date.PlainDates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When an export was made, by what it says itself: the date in the name that LinkedIn gave it, and the times of its files,
 * which are never earlier. Never this machine's clock.
 *
 * @param day the day
 * @param named whether the name says so, which anybody may change
 */
public record MadeOn(LocalDate day, boolean named) {
    private static final Pattern NAME = Pattern.compile("(?i)linkedindataexport_(\\d{2})-(\\d{2})-(\\d{4})");

    /**
     * What is known, the earliest day first; each is a bound of its own, should the one before prove wrong.
     *
     * @param name of the export
     * @param files all that lie in it
     */
    public static List<MadeOn> of(String name, Collection<ExportSource.Part> files) throws IOException {
        Optional<LocalDate> times = Optional.empty();
        for (ExportSource.Part file : files) {
            for (LocalDate day : file.written().stream().toList()) {
                times = Optional.of(times.filter(before -> before.isAfter(day)).orElse(day));
            }
        }
        List<MadeOn> known = new ArrayList<>();
        Optional<LocalDate> latest = times;
        byName(name)
                .filter(day -> latest.isEmpty() || day.isBefore(latest.get()))
                .ifPresent(day -> known.add(new MadeOn(day, true)));
        latest.ifPresent(day -> known.add(new MadeOn(day, false)));
        return known;
    }

    static Optional<LocalDate> byName(String name) {
        Matcher date = NAME.matcher(name);
        return date.find()
                ? PlainDates.date(
                        Integer.parseInt(date.group(3)),
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2)))
                : Optional.empty();
    }

    /** The latest day on which any of some files was written. */
    public static Optional<LocalDate> byFiles(Stream<Path> files) throws IOException {
        Optional<LocalDate> latest = Optional.empty();
        for (Path file : (Iterable<Path>) files::iterator) {
            Instant written =
                    Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
            LocalDate day = written.atZone(ZoneOffset.UTC).toLocalDate();
            latest = Optional.of(latest.filter(before -> before.isAfter(day)).orElse(day));
        }
        return latest;
    }
}
