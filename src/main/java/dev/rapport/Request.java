package dev.rapport;

import dev.rapport.fact.Progress;
import dev.rapport.ledger.Settings;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Path;
import java.util.List;

/**
 * What a person asks for.
 *
 * @param strict whether a single rejected row keeps the report from being published
 */
public record Request(
        List<Path> exports, List<Path> logs, ReadOptions reading, Settings settings, Edition edition, boolean strict) {
    /** Exports and logs with nothing else asked for. */
    public static Request of(List<Path> exports, List<Path> logs, ReadOptions reading, Edition edition) {
        return new Request(exports, logs, reading, Settings.defaults(), edition, false);
    }

    /** The same, with its progress shown. */
    public Request watchedBy(Progress progress) {
        return reading(reading.with(progress));
    }

    /** The same, without what the owner wrote in their log for themselves. */
    public Request withoutNotes() {
        return reading(reading.withoutNotes());
    }

    /** The same, without the wording of first texts, which no list and no check needs. */
    Request withoutWording() {
        return reading(reading.withoutWording());
    }

    /** The same of the people of one tag alone, whose months lie by themselves and are compared with one another. */
    public Request about(String tag) {
        Edition beside = new Edition(
                edition.out().resolve(TagFolder.name(tag)),
                edition.formats(),
                edition.shareSafe(),
                edition.excel(),
                edition.lockWait());
        return new Request(exports, logs, reading.withTag(tag), settings, beside, strict);
    }

    /** A stage of the work begins, of which there is no measure but time. */
    void begins(String stage) {
        reading.progress().begins(stage, -1);
    }

    /** The same, read in another way. */
    public Request reading(ReadOptions other) {
        return new Request(exports, logs, other, settings, edition, strict);
    }

    /** The folder that holds one folder a month. */
    public Path out() {
        return edition.out();
    }

    /** Whether people become "Person 12" everywhere. */
    public boolean shareSafe() {
        return edition.shareSafe();
    }
}
