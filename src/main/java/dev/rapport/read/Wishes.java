package dev.rapport.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What the person wishes about people, in {@code people.csv}: who is hidden from the suggestions for a while, and who is
 * left out of everything. Columns {@code person,snoozed_until,forgotten}; a person by profile address or full name.
 * Example: {@code https://www.linkedin.com/in/ada-example,2027-02-01,}.
 *
 * @param rows in the order of the file
 */
public record Wishes(List<Wish> rows) {
    /** The columns of the file. */
    public static final List<String> COLUMNS = List.of("person", "snoozed_until", "forgotten");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** One row. */
    public record Wish(String person, Optional<LocalDate> snoozedUntil, boolean forgotten) {
        /** Whether it is about the same person as another way of writing them. */
        public boolean means(String other) {
            return identity(person).equals(identity(other));
        }
    }

    /** No wishes. */
    public static Wishes none() {
        return new Wishes(List.of());
    }

    /**
     * Reads the file; a missing one holds no wishes.
     *
     * @throws CannotRead if it cannot be understood: somebody who is to be forgotten must not appear by a slip
     */
    public static Wishes read(Path file) throws CannotRead, IOException {
        if (!Files.exists(file)) {
            return none();
        }
        List<Wish> rows = new ArrayList<>();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = FORMAT.parse(in)) {
            for (CSVRecord row : parser) {
                String until = row.get("snoozed_until").strip();
                rows.add(new Wish(
                        row.get("person").strip(),
                        until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
                        row.get("forgotten").strip().equals("yes")));
            }
        } catch (IllegalArgumentException | DateTimeException | UncheckedIOException notOurs) {
            throw new CannotRead(
                    file + " cannot be understood.\n  Expected columns:  " + String.join(",", COLUMNS), notOurs);
        }
        return new Wishes(List.copyOf(rows));
    }

    private static String identity(String person) {
        String key = ProfileLinks.key(person);
        return key.isEmpty() ? "name:" + Names.compared(person) : key;
    }

    /** Whether somebody is to be left out: by address, or by a name that only they bear. */
    boolean forgets(String key, String name, boolean onlyBearer) {
        String byName = "name:" + Names.compared(name);
        return rows.stream()
                .filter(Wish::forgotten)
                .map(wish -> identity(wish.person()))
                .anyMatch(wished -> wished.equals(key) || (onlyBearer && wished.equals(byName)));
    }

    /** Until when people are hidden from the suggestions, by their number among the contacts. */
    Map<Integer, LocalDate> snoozed(People people, int[] to) {
        Map<Integer, LocalDate> until = new HashMap<>();
        for (Wish wish : rows) {
            wish.snoozedUntil()
                    .flatMap(day -> people.only(identity(wish.person())))
                    .ifPresent(person -> {
                        if (to[person.number] >= 0) {
                            until.put(to[person.number], wish.snoozedUntil().get());
                        }
                    });
        }
        return Map.copyOf(until);
    }
}
