package dev.rapport.read.interaction;

import dev.rapport.read.cell.Row;
import dev.rapport.read.cell.Witness;
import dev.rapport.read.csv.CsvRows;
import dev.rapport.read.csv.DecodedBytes;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.people.Mention;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.People;
import dev.rapport.read.wording.WordList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In which letters a log was saved that is not UTF-8, as a spreadsheet saves "CSV" in each land by its own page. The bytes
 * alone do not tell; names do: read in the right page, and in no other, they are those of people whom the exports know.
 */
record KnownLetters(People people) {
    /** What spreadsheets save by, from Central Europe to Korea, and those of an old Macintosh. */
    private static final List<String> PAGES = WordList.inOrder(
            "windows-1250, windows-1251, windows-1253, windows-1254, windows-1257, x-MacRoman, windows-31j, GBK",
            "Big5, x-windows-949");

    private static final char ASCII = 0x80;

    /** Names with letters beyond ASCII that a log has in a page, as compared, and how many are known. */
    private record Said(Set<String> names, long known) {}

    /** A log's text in the letters in which most of its names are known; as it is where that is not sure. */
    Decoding of(Decoding text) throws IOException {
        Optional<Decoding> probe = text.again();
        if (probe.isEmpty() || !isForeign(probe.get())) {
            return text;
        }
        long before = said(text.again().orElseThrow()).known();
        long most = before;
        Map<Charset, Said> best = new LinkedHashMap<>();
        for (String page : PAGES) {
            if (Charset.isSupported(page)) {
                Charset charset = Charset.forName(page);
                Said said = said(text.as(charset));
                if (said.known() > most) {
                    best.clear();
                    most = said.known();
                }
                if (said.known() == most && most > before) {
                    best.put(charset, said);
                }
            }
        }
        boolean sure = best.values().stream().map(Said::names).distinct().count() == 1;
        return sure ? text.as(best.keySet().iterator().next()) : text;
    }

    private static boolean isForeign(Decoding text) throws IOException {
        try (text) {
            char[] piece = new char[1 << 13];
            while (!text.isForeign() && text.read(piece, 0, piece.length) >= 0) {
                // Only what is found on the way is asked for.
            }
            return text.isForeign();
        }
    }

    private Said said(Decoding text) throws IOException {
        Set<String> names = new HashSet<>();
        try (text) {
            CsvRows rows = new CsvRows(text, new Tally("", ""));
            Optional<Header> header = rows.header(LogHeader::find);
            if (header.isPresent()) {
                rows.rows(header.get(), new Row(LogColumns.names(), header.get()).borneOutBy(Witness.ALL), read -> {
                    for (String one : Mention.split(read.get(LogColumns.CONTACT))) {
                        String name = Names.compared(Mention.of(one).name());
                        if (name.indexOf(DecodedBytes.REPLACEMENT) < 0
                                && name.chars().anyMatch(c -> c >= ASCII)) {
                            names.add(name);
                        }
                    }
                });
            }
        }
        return new Said(names, names.stream().filter(people::knowsName).count());
    }
}
