package dev.rapport.torture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A file being mutated, and what may become of each of its rows. */
final class Document {
    /** Of recommendations only who and when counts. */
    private static final Set<String> UNUSED = Set.of("Company", "Job Title", "Text");

    final Table truth;
    /** How many newer exports there are beside its own. */
    final int age;
    /** People of whom a row was taken away. */
    final Set<String> missing = new HashSet<>();

    String name;
    /** Under whose name it lies, if two files bear each other's. */
    String lies;

    List<Column> columns;
    List<String> header = new ArrayList<>();
    List<String> preamble;
    List<Entry> entries = new ArrayList<>();
    char delimiter = ',';
    boolean quoted;
    String headerEnd = "\n";
    String headerText = "";
    Charset charset = StandardCharsets.UTF_8;
    boolean mark;
    /** Whether two columns bear each other's name, so that each is told only by the other. */
    boolean confused;
    /** Whether columns are missing, so that facts may lack something, though no row is damaged. */
    boolean loose;
    /** Whether the file may not be recognised at all. */
    boolean doomed;
    /** Whether line numbers are still those of the text. */
    boolean linesKnown = true;
    /** Head, then one piece for each entry; made when the text is done. */
    List<byte[]> pieces = new ArrayList<>();
    /** Lines on which damaged records may be reported. */
    List<int[]> damagedLines = new ArrayList<>();

    Document(Table truth, int age) {
        this.truth = truth;
        this.age = age;
        name = truth.file();
        lies = name;
        columns = new ArrayList<>(truth.columns());
        columns.forEach(column -> header.add(column.name()));
        preamble = new ArrayList<>(truth.preamble());
        quoted = truth.quoted();
        truth.rows().forEach(row -> entries.add(new Entry(row)));
    }

    /** A record that nothing happened to so far; null if there is none. */
    Entry victim(Dice dice) {
        List<Entry> whole = entries.stream().filter(Entry::intact).toList();
        return whole.isEmpty() ? null : dice.one(whole);
    }

    /** Positions of columns with a property. */
    List<Integer> positions(java.util.function.Predicate<Column> which) {
        return IntStream.range(0, columns.size())
                .filter(i -> which.test(columns.get(i)))
                .boxed()
                .toList();
    }

    /** Whether a column of a log holds the person's own words alone. */
    boolean note(int column) {
        return truth.isLog()
                && column < columns.size()
                && columns.get(column).name().equals("note");
    }

    /** Whether a column means nothing: it was added, bears another's or a new name, or no fact is made of its like. */
    boolean unknown(int column) {
        String name = columns.get(column).name();
        boolean unused = truth.kind().startsWith("recomm") && UNUSED.contains(name);
        boolean second = columns.subList(0, column).stream()
                .anyMatch(before -> before.name().equals(name));
        return unused
                || second
                || truth.columns().stream().noneMatch(own -> own.name().equals(name));
    }

    /**
     * Whether a line that ends with a column ends in a word or date; columns that mean nothing make no difference. In a log
     * a person who is known, in the place of one, tells that the cells stand in place.
     */
    boolean endsInWord(int column) {
        if (truth.isLog()
                && columns.subList(0, column + 1).stream()
                        .anyMatch(one -> one.name().equals("contact"))) {
            return true;
        }
        int last = column;
        while (last > 0 && unknown(last)) {
            last--;
        }
        return columns.get(last).typed();
    }

    boolean plausible(Entry entry) {
        return IntStream.range(0, columns.size()).allMatch(i -> columns.get(i).plausible(entry.cells.get(i)));
    }

    /** Whether each cell that is no longer what it was before could be what its column says. */
    boolean plausible(Entry entry, List<String> before) {
        return IntStream.range(0, columns.size())
                .filter(i -> !entry.cells.get(i).equals(before.get(i)))
                .allMatch(i -> columns.get(i).plausible(entry.cells.get(i)));
    }

    /** Whether the row can do without those of its cells that cannot be what their columns say. */
    boolean expendable(Entry entry) {
        return IntStream.range(0, columns.size())
                .allMatch(i -> columns.get(i).plausible(entry.cells.get(i))
                        || columns.get(i).emptied(entry.cells.get(i), truth.isLog()));
    }

    void writeCells() {
        headerText = String.join("" + delimiter, header.stream().map(this::cell).toList());
        for (Entry entry : entries) {
            entry.written = new ArrayList<>(entry.cells.stream().map(this::cell).toList());
        }
    }

    private String cell(String cell) {
        boolean must = cell.indexOf(delimiter) >= 0
                || cell.indexOf('"') >= 0
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0;
        return quoted || must ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    void joinCells() {
        for (Entry entry : entries) {
            if (entry.text.isEmpty()) {
                entry.text = String.join("" + delimiter, entry.written);
            }
        }
    }

    void encode() {
        StringBuilder head = new StringBuilder(mark ? "\uFEFF" : "");
        preamble.forEach(line -> head.append(line).append(headerEnd));
        head.append(headerText).append(headerEnd);
        pieces.add(head.toString().getBytes(charset));
        String before = head.toString();
        int line = 1 + ends(before);
        for (Entry entry : entries) {
            String text = entry.text + entry.end;
            pieces.add(text.getBytes(charset));
            int from = line;
            int ends = ends(text);
            // A line feed after a carriage return ends no line of its own.
            line += before.endsWith("\r") && text.startsWith("\n") ? ends - 1 : ends;
            if (entry.status != Entry.Status.INTACT) {
                // Delimiters alone are no row: what was in it is gone.
                entry.least = text.matches("[\\s\"" + delimiter + "]*") ? 0 : entry.least;
                if (entry.row != null) {
                    entry.most = Math.max(entry.most, 1 + ends);
                }
                damagedLines.add(new int[] {from, line});
            }
            before = text.isEmpty() ? before : text;
        }
    }

    /** Line ends in a text, as an editor counts. */
    static int ends(String text) {
        int ends = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ends += c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) ? 1 : 0;
        }
        return ends;
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** Marks the entry to which a piece belongs, and the next, if only the line end between them was hit. */
    void hit(int piece, boolean atEnd) {
        linesKnown = false;
        if (piece == 0) {
            loose = true;
            doomed = true;
            return;
        }
        blurred(piece - 1);
        if (atEnd && piece < entries.size()) {
            blurred(piece);
        }
        if (piece > 1 && entries.get(piece - 2).end.isEmpty()) {
            // They ran together: what is gone of the second no longer damages the first.
            blurred(piece - 2);
        }
    }

    private void blurred(int entry) {
        Entry hit = entries.get(entry);
        // What was wrong with it may be gone now, as a NUL in the part that was cut off.
        hit.altered();
        hit.least = 0;
        hit.most += 1 + ends(hit.text);
    }

    /** Where an older export lies. */
    static String folder(int age) {
        return "before" + age;
    }

    @Override
    public String toString() {
        return age == 0 ? name : folder(age) + "/" + name;
    }
}
