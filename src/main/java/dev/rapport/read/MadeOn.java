package dev.rapport.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * When an export was made, by what it says itself: the date in the name that LinkedIn gave it, and the times of its files,
 * which are never earlier. Never this machine's clock.
 *
 * @param day the day
 * @param named whether the name says so, which anybody may change
 */
record MadeOn(LocalDate day, boolean named) {
    private static final Pattern NAME = Pattern.compile("(?i)linkedindataexport_(\\d{2})-(\\d{2})-(\\d{4})");

    /** What is known, the earliest day first; each is a bound of its own, should the one before prove wrong. */
    static List<MadeOn> of(Path export) throws IOException {
        List<MadeOn> known = new ArrayList<>();
        Optional<LocalDate> name = byName(export.getFileName().toString());
        Optional<LocalDate> times = Files.isDirectory(export) ? byFiles(export) : byEntries(export);
        name.filter(day -> times.isEmpty() || day.isBefore(times.get()))
                .ifPresent(day -> known.add(new MadeOn(day, true)));
        times.ifPresent(day -> known.add(new MadeOn(day, false)));
        return known;
    }

    static Optional<LocalDate> byName(String name) {
        Matcher date = NAME.matcher(name);
        try {
            return date.find()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(date.group(3)),
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> byFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, ExportSource.DEPTH)) {
            return byFiles(files.filter(file -> isCsv(file.toString())));
        } catch (UncheckedIOException unreadable) {
            // Whoever reads it says so.
            return Optional.empty();
        }
    }

    /** The latest day on which any of some files was written. */
    static Optional<LocalDate> byFiles(Stream<Path> files) throws IOException {
        Optional<LocalDate> latest = Optional.empty();
        for (Path file : (Iterable<Path>) files::iterator) {
            Instant written =
                    Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
            LocalDate day = written.atZone(ZoneOffset.UTC).toLocalDate();
            latest = Optional.of(latest.filter(before -> before.isAfter(day)).orElse(day));
        }
        return latest;
    }

    private static Optional<LocalDate> byEntries(Path zip) {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream()
                    .filter(entry -> isCsv(entry.getName()) || entry.getName().endsWith(".zip"))
                    .map(ZipEntry::getTimeLocal)
                    .filter(Objects::nonNull)
                    .map(LocalDateTime::toLocalDate)
                    .max(Comparator.naturalOrder());
        } catch (IOException | RuntimeException damaged) {
            // Whoever reads it says so.
            return Optional.empty();
        }
    }

    private static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
