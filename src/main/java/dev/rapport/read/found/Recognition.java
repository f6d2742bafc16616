package dev.rapport.read.found;

import dev.rapport.read.csv.ClosestWord;
import dev.rapport.read.csv.CsvRows;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.export.ExportFile;
import dev.rapport.read.export.ExportFiles;
import dev.rapport.read.export.ExportSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a file is: what its beginning says decides, and its name only where that leaves a doubt. */
public final class Recognition {
    private static final List<String> ASSISTANTS = List.of("guide", "coach", "learning", "roleplay", "assistant");

    private Recognition() {}

    /**
     * A file, what it is, and how much it can say beside another of its kind.
     *
     * @param columns known columns it has; none if its header was not found, and only its name says what it should be
     */
    public record Recognised(ExportFile kind, ExportSource.Part part, long columns) {}

    /**
     * What a file is.
     *
     * @param doubts where it is told if its kind stays open
     */
    static Optional<Recognised> of(ExportSource.Part part, Tally doubts) throws IOException {
        String plain = ExportSource.normalised(part.name());
        Optional<ExportFile> named = byName(plain);
        if (assistants(plain)) {
            return Optional.empty();
        }
        List<String> lines;
        try (InputStream in = part.open()) {
            lines = new CsvRows(Decoding.of(in), doubts).head();
        }
        if (named.isPresent()) {
            Optional<Recognised> asNamed =
                    named.get().header(lines).map(header -> recognised(named.get(), part, header));
            if (asNamed.isPresent()) {
                return asNamed;
            }
        }
        List<Recognised> possible = possible(part, plain, lines, named.isPresent());
        if (possible.size() > 1) {
            String kinds = possible.stream().map(one -> one.kind().kind()).collect(Collectors.joining(" or "));
            doubts.remark("by its header " + kinds + ", and only its name could say which: not read");
            return Optional.empty();
        }
        return possible.isEmpty() ? named.map(kind -> new Recognised(kind, part, 0)) : Optional.of(possible.get(0));
    }

    /** The kinds whose header a file has: where one header is part of another, the fuller one. */
    private static List<Recognised> possible(
            ExportSource.Part part, String plain, List<String> lines, boolean ofAnExport) {
        List<Recognised> all = new ArrayList<>();
        List<String> words = lines.stream().map(Header::normalised).toList();
        for (ExportFile kind : ExportFiles.ALL) {
            Optional<Header> header = kind.header(lines, words);
            // A file in the place of an export's file is taken for one; elsewhere its header must be plain.
            if (header.isPresent()
                    && (ofAnExport || kind.unmistakable(header.get().names()) || resembles(plain, kind))) {
                all.add(recognised(kind, part, header.get()));
            }
        }
        List<Recognised> fuller = all.stream()
                .filter(one -> all.stream().noneMatch(other -> fuller(other.kind(), one.kind())))
                .toList();
        List<Recognised> named =
                fuller.stream().filter(one -> resembles(plain, one.kind())).toList();
        return fuller.size() > 1 && named.size() == 1 ? named : fuller;
    }

    private static boolean fuller(ExportFile one, ExportFile other) {
        return one.required().size() > other.required().size() && one.required().containsAll(other.required());
    }

    private static Recognised recognised(ExportFile kind, ExportSource.Part part, Header header) {
        long columns = Arrays.stream(header.positions(kind.columns()))
                .filter(position -> position >= 0)
                .count();
        return new Recognised(kind, part, columns);
    }

    /** Whether a name is one that a file of an export bears. */
    public static boolean named(String name) {
        return byName(ExportSource.normalised(name)).isPresent();
    }

    private static Optional<ExportFile> byName(String plain) {
        return ExportFiles.ALL.stream()
                .filter(kind -> kind.names().contains(plain))
                .findFirst();
    }

    /** Whether a name says that LinkedIn's own assistants are spoken with: their files look like messages. */
    private static boolean assistants(String plain) {
        return plain.contains("messages") && ASSISTANTS.stream().anyMatch(plain::contains);
    }

    /** Whether a name is like one of a kind's: part of a longer one, or misspelt by a letter or two. */
    private static boolean resembles(String plain, ExportFile kind) {
        return kind.names().stream().anyMatch(name -> plain.contains(name) || ClosestWord.distance(plain, name) <= 2);
    }
}
