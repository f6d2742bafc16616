package dev.rapport.read;

import dev.rapport.fact.Progress;
import dev.rapport.fact.Trail;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What the person says about reading.
 *
 * @param me the owner's profile address or full name, if the export does not tell
 * @param zone reporting zone, for log rows without an offset
 * @param asOf last day that counts
 * @param logDateFormat pattern of ambiguous dates in the log, e.g. {@code dd/MM/uuuu}
 * @param aliases file of two columns, {@code alias,url}
 * @param mappings logs that other tools have written, and what their columns mean
 * @param wishes who is snoozed and who is forgotten
 * @param trail keeps the line of every row that becomes a fact, if somebody asks for them
 * @param wording whether the owner's first texts are looked at: what they name and how alike they are
 * @param groups whether messages in groups are kept, for whoever counts them as contact; they are accounted for anyway
 * @param meetings what counts as a meeting in a calendar, and the owner's addresses
 * @param publishedEnd until when the data reached from which the month was published that is made again
 * @param progress is told which file is being read and how far
 */
public record ReadOptions(
        Optional<String> me,
        ZoneId zone,
        Optional<LocalDate> asOf,
        Optional<String> logDateFormat,
        Optional<Path> aliases,
        List<LogMapping> mappings,
        Wishes wishes,
        Optional<Trail> trail,
        boolean wording,
        boolean groups,
        MeetingRules meetings,
        Optional<Instant> publishedEnd,
        Progress progress) {
    /** Without a trail: nobody asks for the rows behind a number. */
    public ReadOptions(
            Optional<String> me,
            ZoneId zone,
            Optional<LocalDate> asOf,
            Optional<String> logDateFormat,
            Optional<Path> aliases) {
        this(
                me,
                zone,
                asOf,
                logDateFormat,
                aliases,
                List.of(),
                Wishes.none(),
                Optional.empty(),
                true,
                true,
                MeetingRules.USUAL,
                Optional.empty(),
                Progress.UNSEEN);
    }

    /** Nothing said: UTC, everything up to the latest timestamp. */
    public static ReadOptions defaults() {
        return new ReadOptions(
                Optional.empty(), ZoneId.of("UTC"), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, up to a day. */
    public ReadOptions withAsOf(LocalDate day) {
        return new ReadOptions(
                me,
                zone,
                Optional.of(day),
                logDateFormat,
                aliases,
                mappings,
                wishes,
                trail,
                wording,
                groups,
                meetings,
                publishedEnd,
                progress);
    }

    /** The same, keeping the line of every row that becomes a fact. */
    public ReadOptions with(Trail kept) {
        return new ReadOptions(
                me,
                zone,
                asOf,
                logDateFormat,
                aliases,
                mappings,
                wishes,
                Optional.of(kept),
                wording,
                groups,
                meetings,
                publishedEnd,
                progress);
    }

    /** The same, with logs that other tools have written. */
    public ReadOptions with(List<LogMapping> logs) {
        return new ReadOptions(
                me,
                zone,
                asOf,
                logDateFormat,
                aliases,
                List.copyOf(logs),
                wishes,
                trail,
                wording,
                groups,
                meetings,
                publishedEnd,
                progress);
    }

    /** The same, with what the person wishes about people. */
    public ReadOptions with(Wishes wished) {
        return new ReadOptions(
                me,
                zone,
                asOf,
                logDateFormat,
                aliases,
                mappings,
                wished,
                trail,
                wording,
                groups,
                meetings,
                publishedEnd,
                progress);
    }

    /** The same, for whoever asks for no finding about first texts: there are none, and nothing else changes. */
    public ReadOptions withoutWording() {
        return new ReadOptions(
                me,
                zone,
                asOf,
                logDateFormat,
                aliases,
                mappings,
                wishes,
                trail,
                false,
                groups,
                meetings,
                publishedEnd,
                progress);
    }

    /** The same, for whoever does not count messages in groups as contact. */
    public ReadOptions withoutGroups() {
        return new ReadOptions(
                me,
                zone,
                asOf,
                logDateFormat,
                aliases,
                mappings,
                wishes,
                trail,
                wording,
                false,
                meetings,
                publishedEnd,
                progress);
    }

    /** The same, with what the person says about calendars. */
    public ReadOptions with(MeetingRules rules) {
        return new ReadOptions(
                me,
                zone,
                asOf,
                logDateFormat,
                aliases,
                mappings,
                wishes,
                trail,
                wording,
                groups,
                rules,
                publishedEnd,
                progress);
    }

    /** The same, with somebody looking on. */
    public ReadOptions with(Progress watching) {
        return new ReadOptions(
                me,
                zone,
                asOf,
                logDateFormat,
                aliases,
                mappings,
                wishes,
                trail,
                wording,
                groups,
                meetings,
                publishedEnd,
                watching);
    }

    /** The same, for making a month again whose report saw the data up to a moment. */
    public ReadOptions withPublishedEnd(Optional<Instant> end) {
        return new ReadOptions(
                me,
                zone,
                asOf,
                logDateFormat,
                aliases,
                mappings,
                wishes,
                trail,
                wording,
                groups,
                meetings,
                end,
                progress);
    }
}
