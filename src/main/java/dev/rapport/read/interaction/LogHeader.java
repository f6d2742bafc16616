package dev.rapport.read.interaction;

import dev.rapport.read.cell.LogWords;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.CsvRows;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.Specials;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.wording.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an interaction log names its columns.
 *
 * @param columns our name of each column in the file's order; empty for one that means nothing to rapport
 */
public record LogHeader(char delimiter, List<String> columns) {
    /** The columns of a new log, all of export-format.md 8. */
    public static final List<String> ALL = WordList.inOrder(
            "date, contact, url, email, channel, direction, kind, event, minutes, topic, note, follow_up_by",
            "promise, ease");

    private static final List<String> WHO = List.of("contact", "url", "email", "phone");

    /** Whether a file is an interaction log of rapport's own kind, to which a line can be added. */
    public static boolean isLog(Path file) {
        try {
            return of(file).isPresent();
        } catch (CannotRead | IOException another) {
            return false;
        }
    }

    /**
     * Reads the header of a log; empty if the file is not there or holds nothing.
     *
     * @throws CannotRead if it is no log
     */
    public static Optional<LogHeader> of(Path file) throws CannotRead, IOException {
        Specials.refuse(file);
        if (!Files.exists(file) || Files.size(file) == 0) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            CsvRows rows = new CsvRows(Decoding.of(in), new Tally("", ""));
            if (rows.empty()) {
                return Optional.empty();
            }
            Header header = rows.header(LogHeader::find)
                    .orElseThrow(() -> new CannotRead(file.getFileName()
                            + " is no interaction log: no line of its beginning names the columns date and contact."));
            List<String> columns = new ArrayList<>();
            for (String name : header.names()) {
                // Of two columns for one thing the first counts, as in reading.
                columns.add(ALL.stream()
                        .filter(ours -> Header.normalised(ours).equals(name) && !columns.contains(ours))
                        .findFirst()
                        .orElse(""));
            }
            return Optional.of(new LogHeader(header.delimiter(), columns));
        }
    }

    /** The first line that names the columns: a title may stand above it, or what a spreadsheet writes for itself. */
    public static Optional<Header> find(List<String> lines) {
        return Header.cuts(lines)
                .map(LogHeader::named)
                .filter(header ->
                        header.names().contains("date") && WHO.stream().anyMatch(header.names()::contains))
                .findFirst();
    }

    /** Whether a file names date and contact just so: then it is the person's own. */
    public static boolean inOurWords(List<String> lines) {
        return Header.cuts(lines.subList(0, Math.min(1, lines.size())))
                .map(Header::names)
                .anyMatch(names -> names.containsAll(List.of("date", "contact")) && !names.contains("duration"));
    }

    /** The same, with synonyms replaced. */
    private static Header named(Header header) {
        List<String> names = header.names().stream().map(LogWords::column).toList();
        return new Header(header.line(), header.delimiter(), names);
    }
}
