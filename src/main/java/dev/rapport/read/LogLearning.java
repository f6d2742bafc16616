package dev.rapport.read;

import static java.util.Objects.requireNonNull;

import dev.rapport.fact.Days;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Progress;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.CsvRows;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.Specials;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.interaction.LogHeader;
import dev.rapport.read.learn.Learner;
import dev.rapport.read.learn.Proposal;
import dev.rapport.read.log.Beginning;
import dev.rapport.read.log.LogFormat;
import dev.rapport.read.log.LogFormats;
import dev.rapport.read.log.LogSource;
import dev.rapport.read.setting.LogMapping;
import dev.rapport.read.setting.MappingSettings;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Proposes what the configuration could say of a CSV that no format knows. */
public final class LogLearning {
    private final Days days;

    private LogLearning(Days days) {
        this.days = days;
    }

    /**
     * What was found in a file.
     *
     * @param file which it is
     * @param known what it is recognised as without any description; empty if nothing knows it
     * @param rows how many there are
     */
    public record Learned(Path file, Optional<String> known, long rows, Proposal proposal) {
        /** What to tell the person. */
        public List<String> words() {
            String name = file.getFileName().toString();
            return known.isPresent()
                    ? List.of(name + " needs no description: it is recognised as " + known.get() + ".")
                    : proposal.words(name, rows, name(file));
        }

        public List<String> lines() {
            return known.isPresent() ? List.of() : proposal.lines(name(file));
        }

        /**
         * The description that is proposed, for every file with these columns.
         *
         * @throws CannotRead if a person must decide something first
         */
        public LogMapping mapping() throws CannotRead {
            if (!proposal.whole()) {
                throw new CannotRead(file.getFileName() + " cannot be described yet. " + proposal.open()
                        + "\n  rapport explain logs  says what each line means.");
            }
            return MappingSettings.in(
                            proposal.settings(name(file)),
                            requireNonNull(file.toAbsolutePath().getParent()))
                    .get(0);
        }
    }

    /**
     * Looks at all rows of a file.
     *
     * @throws CannotRead if it is no table
     */
    public static Learned of(Path file, ReadOptions options) throws IOException, CannotRead {
        Specials.refuse(file);
        if (!Files.exists(file)) {
            throw new CannotRead("there is no file " + file + ".");
        }
        if (LogArchive.is(file)) {
            throw new CannotRead(file.getFileName()
                    + " is a zip; --learn looks at one CSV.\n  What a tool wrote is read as it comes:  rapport check --log "
                    + file.getFileName());
        }
        return new LogLearning(Days.in(options.zone())).learned(file);
    }

    /** A name for a file's settings, from the file's own. */
    static String name(Path file) {
        String plain = file.getFileName()
                .toString()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.[a-z0-9]{1,4}$", "")
                .replaceAll("[^a-z]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "mine" : plain;
    }

    private Learned learned(Path file) throws IOException, CannotRead {
        LogSource source = LogSource.of(file, Progress.UNSEEN);
        Beginning beginning = source.beginning();
        Proposal none = new Proposal(Map.of(), Map.of(), List.of(), List.of(), List.of());
        if (LogHeader.inOurWords(beginning.lines())) {
            return new Learned(file, Optional.of(Intake.OWN_LOG), 0, none);
        }
        Optional<LogFormat> format = LogFormats.of(beginning);
        if (format.isPresent()) {
            return new Learned(file, format.map(LogFormat::name), 0, none);
        }
        try (InputStream in = source.open()) {
            CsvRows rows = new CsvRows(Decoding.of(in), new Tally(source.name(), ""));
            Header header =
                    rows.header(LogLearning::header).orElseThrow(() -> new CannotRead(UnknownLog.words(beginning)));
            List<String> names = written(rows.head().get(header.line() - 1), header);
            Learner learner = new Learner(names, days);
            long[] count = {0};
            rows.rows(header, new Row(names.toArray(String[]::new), header), row -> {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < names.size(); i++) {
                    cells.add(row.get(i));
                }
                learner.saw(cells);
                count[0]++;
            });
            return new Learned(file, Optional.empty(), count[0], learner.proposal());
        }
    }

    /** The first line of names: two at least, no two alike, and nothing that only a row could hold. */
    private static Optional<Header> header(List<String> lines) {
        return Header.cuts(lines)
                .filter(header -> names(header) && !Header.mayBeRow(lines.get(header.line() - 1)))
                .reduce((best, next) -> best.line() == next.line()
                                && next.names().size() > best.names().size()
                        ? next
                        : best);
    }

    private static boolean names(Header header) {
        List<String> named =
                header.names().stream().filter(cell -> !cell.isEmpty()).toList();
        return named.size() > 1
                && 2 * named.size() > header.names().size()
                && new HashSet<>(named).size() == named.size();
    }

    /** The names that are not empty, as written. */
    private static List<String> written(String line, Header header) throws IOException {
        try (var parser = Header.format(header.delimiter()).parse(new java.io.StringReader(line))) {
            return Arrays.stream(parser.iterator().next().values())
                    .map(String::strip)
                    .filter(name -> !Header.normalised(name).isEmpty())
                    .toList();
        }
    }
}
