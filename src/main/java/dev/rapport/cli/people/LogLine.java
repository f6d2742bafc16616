package dev.rapport.cli.people;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.settings.Misuse;
import dev.rapport.own.DamagedTable;
import dev.rapport.own.OwnTable;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.interaction.LogHeader;
import dev.rapport.read.interaction.LogReview;
import dev.rapport.write.AlreadyRunning;
import dev.rapport.write.CannotWrite;
import dev.rapport.write.RowAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** One line for the interaction log, added whole or not at all. */
record LogLine(CommandSpec spec, Console console, Path log, Map<String, String> cells) {
    /** The very line stands in the log. */
    private static final class There extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Adds it, and says so.
     *
     * @param dispensable columns that may be missing in a log that is there
     * @param remark what else is to be said of it, or empty
     */
    void add(LocalDate today, Set<String> dispensable, String remark)
            throws CannotRead, CannotWrite, AlreadyRunning, IOException {
        boolean added = added(dispensable);
        console.say(
                added
                        ? "Noted: " + shown(today) + ". Kept in " + Terminal.safe(log) + "." + remark
                        : "That stands in " + Terminal.safe(log) + " already: " + shown(today)
                                + ". Nothing was added.");
        sayJson("added", added);
    }

    /** Takes back the last line, if it is of that day about that person, and says whether it was. */
    void takeBack(LocalDate today) throws CannotRead, CannotWrite, AlreadyRunning, IOException {
        boolean gone = takenBack();
        console.say(
                gone
                        ? "Taken back: " + shown(today) + "."
                        : "The last line of " + Terminal.safe(log)
                                + " is not about that person and day; nothing was changed.");
        sayJson("undone", gone);
    }

    /** "Ada Example, coffee, today". */
    private String shown(LocalDate today) {
        String channel = cell("channel");
        return Terminal.safe(cell("contact")) + (channel.isEmpty() ? "" : ", " + Terminal.safe(channel)) + ", "
                + DayWords.said(LocalDate.parse(cell("date")), today);
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    private void sayJson(String what, boolean done) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("file", log.toString());
        said.put(what, String.valueOf(done));
        said.putAll(cells);
        console.sayJson(said);
    }

    /** Adds it, unless it stands there word for word. */
    private boolean added(Set<String> dispensable) throws CannotRead, CannotWrite, AlreadyRunning, IOException {
        if (Files.isDirectory(log)) {
            throw new Misuse(spec, log + " is a folder; name the file for the new line with --log FILE");
        }
        Optional<LogHeader> there = LogHeader.of(log);
        List<String> columns = there.map(LogHeader::columns).orElse(LogHeader.ALL);
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            if (!cell.getValue().isEmpty()
                    && !columns.contains(cell.getKey())
                    && !dispensable.contains(cell.getKey())) {
                throw new Misuse(
                        spec,
                        log.getFileName() + " has no column " + cell.getKey() + "; add it to the line that names them");
            }
        }
        String shown = String.valueOf(log.getFileName());
        try {
            new RowAppender(log)
                    .<Exception>append(there.map(LogHeader::delimiter).orElse(','), columns, cells, (before, line) -> {
                        if (stands(before, line)) {
                            throw new There();
                        }
                        LogReview.of(shown, before, line);
                    });
            return true;
        } catch (There already) {
            return false;
        } catch (CannotRead | CannotWrite | AlreadyRunning | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }

    private boolean takenBack() throws CannotRead, CannotWrite, AlreadyRunning, IOException {
        Optional<LogHeader> there = LogHeader.of(log);
        if (there.isEmpty()) {
            return false;
        }
        return new RowAppender(log).<CannotRead>cut(bytes -> {
            int begin = lastLine(bytes);
            String line = new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8);
            return isThis(line, there.get()) ? begin : bytes.length;
        });
    }

    /** Where the last line begins. */
    private static int lastLine(byte[] bytes) {
        int begin = Math.max(0, bytes.length - 1);
        while (begin > 0 && bytes[begin - 1] != '\n') {
            begin--;
        }
        return begin;
    }

    /** Whether a line is of that day about that person, whatever may be damaged above it. */
    private boolean isThis(String line, LogHeader header) {
        String columns = String.join(String.valueOf(header.delimiter()), header.columns());
        try {
            OwnTable alone = OwnTable.read("sep=" + header.delimiter() + "\n" + columns + "\n" + line);
            return alone.rows().stream()
                    .anyMatch(row -> alone.cell(row, "date").startsWith(cell("date"))
                            && alone.cell(row, "contact").equals(cell("contact")));
        } catch (DamagedTable unclear) {
            return false;
        }
    }

    private static boolean stands(byte[] before, String line) {
        String added = line.strip();
        return new String(before, StandardCharsets.UTF_8)
                .lines()
                .anyMatch(one -> one.strip().equals(added));
    }
}
