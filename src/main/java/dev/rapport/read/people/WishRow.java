package dev.rapport.read.people;

import dev.rapport.own.OwnRow;
import dev.rapport.own.OwnTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A wish as a row of {@code people.csv}: which column says what, and how it is read and written.
 *
 * <pre>
 * name,url,tags,every,snoozed_until,forget,outside,note
 * Ada Example,https://www.linkedin.com/in/ada-example,mentor;alumni,6w,,,,likes trains
 * </pre>
 */
final class WishRow {
    /** The columns of a new file. */
    static final List<String> COLUMNS =
            List.of("name", "url", "tags", "every", "snoozed_until", "forget", "outside", "note");

    static final String[] NAME = {"name", "person"};
    static final String[] URL = {"url"};
    private static final String[] TAGS = {"tags"};
    private static final String[] EVERY = {"every"};
    private static final String[] SNOOZED = {"snoozed_until"};
    static final String[] FORGET = {"forgotten", "forget"};
    private static final String[] OUTSIDE = {"outside"};
    private static final String[] NOTE = {"note"};

    static final Set<String> WHO = Set.of("name", "person", "url");

    /** How each column but those of name and address is written. */
    private static final List<Cell> CELLS = List.of(
            new Cell(wish -> String.join(";", wish.tags()), TAGS),
            new Cell(
                    wish -> wish.every().isPresent()
                            ? WishWords.every(wish.every().getAsInt())
                            : "",
                    EVERY),
            new Cell(wish -> wish.snoozedUntil().map(LocalDate::toString).orElse(""), SNOOZED),
            new Cell(wish -> wish.forgotten() ? "yes" : "", FORGET),
            new Cell(wish -> wish.outside() ? "yes" : "", OUTSIDE),
            new Cell(Wish::note, NOTE));

    private record Cell(Function<Wish, String> written, String... column) {}

    private WishRow() {}

    /**
     * The wish of a row.
     *
     * @throws WishWords.Unclear if a cell does not say what it should
     */
    static Wish read(OwnTable table, OwnRow row) throws WishWords.Unclear {
        String url = table.cell(row, URL);
        // What is no address is the person's own, and stays as it stands.
        List<String> urls = Stream.of(url.split("\\s+"))
                .filter(one -> !ProfileLinks.key(one).isEmpty())
                .toList();
        String name = table.cell(row, NAME);
        if (Wish.whom(name).isEmpty()) {
            if (!name.isEmpty() || urls.isEmpty()) {
                throw new WishWords.Unclear("it names nobody");
            }
            name = urls.get(0);
        }
        return new Wish(
                name,
                WishWords.day("snoozed_until", table.cell(row, SNOOZED)),
                WishWords.yes("forget", table.cell(row, FORGET)),
                urls,
                WishWords.tags(table.cell(row, TAGS)),
                WishWords.days("every", table.cell(row, EVERY)),
                WishWords.yes("outside", table.cell(row, OUTSIDE)),
                table.cell(row, NOTE));
    }

    /** Writes a wish in place of another; what did not change stays as it is written. */
    static void write(OwnTable table, OwnRow row, Wish before, Wish wish) {
        if (!before.urls().equals(wish.urls())) {
            table.set(row, addresses(table.cell(row, URL), wish.urls()), URL);
        }
        for (Cell cell : CELLS) {
            String now = cell.written.apply(wish);
            if (!cell.written.apply(before).equals(now)) {
                table.set(row, now, cell.column);
            }
        }
    }

    /** Addresses for a cell; behind what stands there, if that is more than addresses. */
    private static String addresses(String there, List<String> urls) {
        List<String> words = List.of(there.split("\\s+"));
        if (words.stream()
                .noneMatch(word -> !word.isEmpty() && ProfileLinks.key(word).isEmpty())) {
            return String.join(" ", urls);
        }
        return Stream.concat(Stream.of(there), urls.stream().filter(url -> !words.contains(url)))
                .collect(Collectors.joining(" "));
    }
}
