package dev.rapport;

import dev.rapport.fact.Progress;
import dev.rapport.ledger.Settings;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.write.Format;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What a person asks for.
 *
 * @param out the folder that holds one folder a month
 * @param shareSafe whether people become "Person 12" everywhere
 * @param lockWait how long to wait for another run in the same folder
 * @param strict whether a single rejected row keeps the report from being published
 * @param excel whether tables begin with a byte-order mark, for Excel
 */
public record Request(
        List<Path> exports,
        List<Path> logs,
        ReadOptions reading,
        Settings settings,
        Set<Format> formats,
        Path out,
        boolean shareSafe,
        Duration lockWait,
        boolean strict,
        boolean excel) {

    /** With tables as all programs but Excel read them. */
    public Request(
            List<Path> exports,
            List<Path> logs,
            ReadOptions reading,
            Settings settings,
            Set<Format> formats,
            Path out,
            boolean shareSafe,
            Duration lockWait,
            boolean strict) {
        this(exports, logs, reading, settings, formats, out, shareSafe, lockWait, strict, false);
    }

    /** The same, with tables for Excel. */
    public Request forExcel() {
        return new Request(exports, logs, reading, settings, formats, out, shareSafe, lockWait, strict, true);
    }

    /** The same, with its progress shown. */
    public Request watchedBy(Progress progress) {
        return reading(reading.with(progress));
    }

    /** The same, without what the owner wrote in their log for themselves. */
    public Request withoutNotes() {
        return reading(reading.withoutNotes());
    }

    /** The same of the people of one tag alone, whose months lie by themselves and are compared with one another. */
    public Request about(String tag) {
        return new Request(
                exports,
                logs,
                reading.withTag(tag),
                settings,
                formats,
                out.resolve(TagFolder.name(tag)),
                shareSafe,
                lockWait,
                strict,
                excel);
    }

    /** A stage of the work begins, of which there is no measure but time. */
    void begins(String stage) {
        reading.progress().begins(stage, -1);
    }

    /** The same, read in another way. */
    public Request reading(ReadOptions other) {
        return new Request(exports, logs, other, settings, formats, out, shareSafe, lockWait, strict, excel);
    }
}
