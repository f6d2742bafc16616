package dev.rapport.read.people;

import dev.rapport.own.DamagedTable;
import dev.rapport.own.OwnRow;
import dev.rapport.own.OwnTable;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.ClosestWord;
import dev.rapport.read.csv.Specials;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * {@code people.csv} as it stands: its wishes can be read and changed, and all else in it stays to the byte. What cannot
 * be understood in it stops the run: a person who is to be forgotten must not appear by a slip.
 */
public final class WishFile {
    private final Path file;
    private final OwnTable table;
    private final List<OwnRow> rows = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();

    private WishFile(Path file, OwnTable table) {
        this.file = file;
        this.table = table;
    }

    /**
     * Reads the file; a missing one holds no wishes.
     *
     * @throws CannotRead if it cannot be understood
     */
    public static WishFile read(Path file) throws CannotRead {
        Specials.refuse(file);
        try {
            WishFile read = new WishFile(file, table(file, Files.readAllBytes(file)));
            read.understand();
            return read;
        } catch (NoSuchFileException none) {
            return new WishFile(file, OwnTable.of(WishRow.COLUMNS));
        } catch (IOException failure) {
            // In a folder that may not be looked into, the person has no such file.
            if (file.getParent() == null && !Files.isExecutable(Path.of("").toAbsolutePath())) {
                return new WishFile(file, OwnTable.of(WishRow.COLUMNS));
            }
            throw new CannotRead(file + " cannot be read, so nobody knows who is to be left out.", failure);
        }
    }

    private static OwnTable table(Path file, byte[] bytes) throws CannotRead {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new CannotRead(file + " is not UTF-8.\n  Save it as CSV in UTF-8.", other);
        }
        if (text.replace("\uFEFF", "").isBlank()) {
            throw new CannotRead(file + " is empty: whoever was to be left out would be back without a word.\n"
                    + "  Put it back from a copy. If nobody is to be left out, delete it.");
        }
        try {
            OwnTable table = OwnTable.read(text);
            boolean known = WishRow.COLUMNS.stream().skip(1).anyMatch(table::has) || table.has(WishRow.FORGET);
            if (!table.has(WishRow.NAME) || !known) {
                throw wrong(file, table.headerLine(), "it does not name the columns");
            }
            if (table.hasTwoOf(WishRow.NAME) || table.hasTwoOf(WishRow.FORGET)) {
                throw wrong(
                        file,
                        table.headerLine(),
                        "a column stands twice: "
                                + (table.hasTwoOf(WishRow.NAME)
                                        ? "name is also called person"
                                        : "forget is also called forgotten"));
            }
            for (String column : table.columns()) {
                Optional<String> meant = ClosestWord.to(column, WishRow.COLUMNS).filter(near -> !table.has(near));
                if (meant.isPresent() && !table.has(meant.get(), "forgotten", "person")) {
                    throw wrong(file, table.headerLine(), "a column is called nearly " + meant.get());
                }
            }
            return table;
        } catch (DamagedTable damaged) {
            throw wrong(file, damaged.line(), String.valueOf(damaged.getMessage()));
        }
    }

    private void understand() throws CannotRead {
        for (OwnRow row : table.rows()) {
            try {
                wishes.add(WishRow.read(table, row));
                rows.add(row);
            } catch (WishWords.Unclear unclear) {
                throw wrong(file, row.line(), String.valueOf(unclear.getMessage()));
            }
        }
    }

    public Wishes wishes() {
        return new Wishes(List.copyOf(wishes));
    }

    /**
     * Changes what is wished about a person; a row that is left with nothing but a name is removed.
     *
     * @param whom a name or profile address
     * @param url their address, if it is known; empty otherwise
     * @return what was wished before; empty if nothing was
     */
    public Optional<Wish> change(String whom, String url, UnaryOperator<Wish> changed) {
        Optional<Wish> before = Optional.empty();
        for (int i = rows.size() - 1; i >= 0; i--) {
            Wish wish = wishes.get(i);
            if (wish.isOf(whom, url)) {
                before = before.or(() -> Optional.of(wish));
                Wish after = changed.apply(wish);
                write(i, after);
                if (!after.saysSomething() && !table.saysMore(rows.get(i), WishRow.WHO)) {
                    table.remove(rows.remove(i));
                    wishes.remove(i);
                }
            }
        }
        Wish nothing = new Wish(whom, Optional.empty(), false);
        if (before.isEmpty() && changed.apply(nothing).saysSomething()) {
            OwnRow row = table.add();
            boolean place = !ProfileLinks.key(whom).isEmpty() && table.has(WishRow.URL);
            table.set(row, whom, place ? WishRow.URL : WishRow.NAME);
            rows.add(row);
            wishes.add(nothing);
            write(rows.size() - 1, changed.apply(url.isEmpty() || place ? nothing : nothing.at(List.of(url))));
        }
        return before;
    }

    /** Keeps the addresses that a report has learned of people: of wishes as it read them, and as they still stand. */
    public void learn(List<Wish> read, List<Wish> learned) {
        for (int i = 0; i < Math.min(read.size(), wishes.size()); i++) {
            if (wishes.get(i).equals(read.get(i))) {
                write(i, learned.get(i));
            }
        }
    }

    private void write(int at, Wish wish) {
        WishRow.write(table, rows.get(at), wishes.set(at, wish), wish);
    }

    public String text() {
        return table.text();
    }

    private static CannotRead wrong(Path file, long line, String why) {
        return new CannotRead(file + " cannot be understood: line " + line + ": " + why + ".\n  Expected columns:  "
                + String.join(",", WishRow.COLUMNS) + "  (name and one more are enough)");
    }
}
