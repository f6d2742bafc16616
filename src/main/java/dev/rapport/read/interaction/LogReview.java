package dev.rapport.read.interaction;

import dev.rapport.fact.Days;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Rejected;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.people.People;
import dev.rapport.read.setting.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether what is about to be added to a log will be read: nothing is written that a later run would reject. */
public final class LogReview {
    private LogReview() {}

    /**
     * Reads the log as it would be.
     *
     * @param before the log as it is
     * @param addition a line, or a header and a line
     * @throws CannotRead if the line would not be read as one row, mostly because of what stands before it
     */
    public static void of(String name, byte[] before, String addition) throws CannotRead, IOException {
        if (addition.chars().anyMatch(c -> c > 0x7F) && isWestern(before)) {
            throw new CannotRead(
                    name + " is windows-1252, as spreadsheets save it, and one line in UTF-8 would change how"
                            + " its others are read; nothing was added.\n  Save it as CSV in UTF-8 and add the line again.");
        }
        byte[] added = addition.getBytes(StandardCharsets.UTF_8);
        byte[] after = Arrays.copyOf(before, before.length + added.length);
        System.arraycopy(added, 0, after, before.length, added.length);
        Optional<Intake> then = before.length == 0 ? Optional.empty() : Optional.of(read(name, before));
        Intake now = read(name, after);
        boolean one = now.read() == then.map(Intake::read).orElse(0L) + 1
                && now.rejectedRows() == then.map(Intake::rejectedRows).orElse(0L);
        if (!one) {
            String where = now.rejected().isEmpty()
                    ? ""
                    : said(now.rejected().get(now.rejected().size() - 1));
            throw new CannotRead("a line added to " + name + " could not be read again" + where
                    + "; nothing was added.\n  Is it a CSV in UTF-8?   rapport check --log " + name);
        }
    }

    private static boolean isWestern(byte[] log) throws IOException {
        Decoding text = Decoding.of(new ByteArrayInputStream(log), () -> new ByteArrayInputStream(log));
        text.transferTo(Writer.nullWriter());
        return text.remark().isPresent();
    }

    private static String said(Rejected row) {
        return " (line " + row.origin().line() + ": " + row.reason().words() + ")";
    }

    private static Intake read(String name, byte[] log) throws CannotRead, IOException {
        ReadOptions options = ReadOptions.defaults();
        InteractionLog rows = new InteractionLog(Days.in(options.zone()), Map.of(), new OwnNames(List.of(), options));
        Tally tally = new InteractionLogCsv(rows, new People(), options)
                .read(name, Decoding.of(new ByteArrayInputStream(log), () -> new ByteArrayInputStream(log)));
        rows.entries().forEach(LogEntry::used);
        return tally.intake();
    }
}
