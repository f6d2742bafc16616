package dev.rapport.read.lookup;

import dev.rapport.own.DamagedTable;
import dev.rapport.own.MonthFolders;
import dev.rapport.own.OnDisk;
import dev.rapport.own.OwnTable;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.ClosestWord;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.ProfileLinks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The latest month in a folder of reports, as far as commands about people need it.
 *
 * @param months it and those before it, the latest first
 * @param people the warmest first
 */
public record LastReport(List<Path> months, List<PublishedRow> people) {
    private static final int MOST_NEAR = 3;

    /**
     * The people a typed name may mean.
     *
     * @param people all whom it fits: none, one or several
     * @param whole whether the whole name or address was given, and not its beginning
     * @param nearest names that are nearly so, if none fits
     */
    public record Found(List<PublishedRow> people, boolean whole, List<String> nearest) {}

    /**
     * The latest month whose tables are there and name people; empty if there is none.
     *
     * @throws CannotRead if its list of people cannot be read
     */
    public static Optional<LastReport> in(Path reports) throws CannotRead {
        List<Path> months = new ArrayList<>();
        if (!Files.isDirectory(reports)) {
            return Optional.empty();
        }
        try {
            for (Path month : OnDisk.list(reports, MonthFolders.NAME)) {
                if (MonthFolders.is(month)
                        && MonthFolders.holdsItsOwn(month, month.getFileName().toString())) {
                    months.add(month);
                }
            }
        } catch (IOException unreadable) {
            throw new CannotRead(
                    "the reports in " + reports + " cannot be read."
                            + "\n  If they come from a run as another user, let that user give them to you (chown -R), or name"
                            + " another folder with --out DIR.",
                    unreadable);
        }
        months.sort(Collections.reverseOrder());
        for (int i = 0; i < months.size(); i++) {
            Optional<OwnTable> table = table(months.get(i), "contacts.csv");
            if (table.isPresent()) {
                List<PublishedRow> people = rows(table.get());
                boolean nameless = !people.isEmpty()
                        && people.stream().allMatch(one -> one.get("contact").matches("person-\\d+"));
                if (!nameless) {
                    return Optional.of(new LastReport(months.subList(i, months.size()), people));
                }
            }
        }
        return Optional.empty();
    }

    private static List<PublishedRow> rows(OwnTable table) {
        return table.rows().stream().map(row -> new PublishedRow(table, row)).toList();
    }

    private static Optional<OwnTable> table(Path month, String name) throws CannotRead {
        Path file = month.resolve("data").resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(OwnTable.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        } catch (IOException | DamagedTable unreadable) {
            throw new CannotRead(
                    file + " cannot be read.\n  Make the month again:  rapport report",
                    unreadable instanceof IOException ? unreadable : null);
        }
    }

    /** Its name, e.g. 2026-11. */
    public String month() {
        return months.get(0).getFileName().toString();
    }

    /** Whom the report suggests, by rank. */
    public List<PublishedRow> suggestions() throws CannotRead {
        return table(months.get(0), "suggestions.csv").map(LastReport::rows).orElse(List.of());
    }

    /** When and why a person was suggested, the latest month first. */
    public List<PublishedRow> suggested(String contact) throws CannotRead {
        List<PublishedRow> all = new ArrayList<>();
        for (Path month : months) {
            table(month, "suggestions.csv").map(LastReport::rows).orElse(List.of()).stream()
                    .filter(row -> row.get("contact").equals(contact))
                    .forEach(all::add);
        }
        return all;
    }

    /** What happened with each person lately, by identity key. */
    public Map<String, List<PublishedRow>> touch() throws CannotRead {
        return table(months.get(0), "touch.csv").map(LastReport::rows).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(row -> row.get("contact")));
    }

    public Optional<PublishedRow> of(String contact) {
        return people.stream().filter(one -> one.get("contact").equals(contact)).findFirst();
    }

    /**
     * Whom a profile address, a name or the beginning of one means. Accents and case do not matter where only one fits; who
     * bears the very name wins over who nearly does.
     */
    public Found find(String typed) {
        String key = ProfileLinks.key(typed);
        if (!key.isEmpty()) {
            return new Found(fitting(one -> key.equals(ProfileLinks.key(one.get("url")))), true, List.of());
        }
        String compared = Names.compared(typed);
        List<PublishedRow> same = fitting(one -> Names.compared(one.get("name")).equals(compared));
        if (!same.isEmpty()) {
            return new Found(same, true, List.of());
        }
        String folded = FoldedName.of(typed);
        if (folded.isEmpty()) {
            return new Found(List.of(), true, List.of());
        }
        List<PublishedRow> plain = fitting(one -> FoldedName.of(one.get("name")).equals(folded));
        if (!plain.isEmpty()) {
            return new Found(plain, true, List.of());
        }
        List<PublishedRow> begun = fitting(one -> FoldedName.begins(folded, FoldedName.of(one.get("name"))));
        return new Found(begun, false, begun.isEmpty() ? nearest(folded) : List.of());
    }

    private List<PublishedRow> fitting(Predicate<PublishedRow> meant) {
        return people.stream()
                .filter(one -> !one.get("name").isEmpty())
                .filter(meant)
                .toList();
    }

    private List<String> nearest(String folded) {
        Map<String, String> names = people.stream()
                .map(one -> one.get("name"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toMap(FoldedName::of, name -> name, (one, other) -> one));
        List<String> near = new ArrayList<>();
        for (int i = 0; i < MOST_NEAR; i++) {
            Optional<String> next = ClosestWord.to(folded, names.keySet());
            next.ifPresent(name -> near.add(names.remove(name)));
        }
        return near;
    }
}
