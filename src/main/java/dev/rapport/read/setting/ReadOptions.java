package dev.rapport.read.setting;

import dev.rapport.fact.Progress;
import dev.rapport.fact.Trail;
import dev.rapport.read.people.Wishes;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the person says about reading. Immutable: each change gives a copy. */
public final class ReadOptions {
    private final Optional<String> me;
    private final ZoneId zone;
    private final Optional<String> logDateFormat;
    private final Optional<Path> aliases;
    private Optional<LocalDate> asOf;
    private List<LogMapping> mappings = List.of();
    private Wishes wishes = Wishes.none();
    private Optional<Trail> trail = Optional.empty();
    private boolean wording = true;
    private boolean groups = true;
    private boolean notes = true;
    private boolean birthdays;
    private MeetingRules meetings = MeetingRules.USUAL;
    private Optional<Instant> publishedEnd = Optional.empty();
    private Optional<String> tag = Optional.empty();
    private Progress progress = Progress.UNSEEN;

    /** Whose data they are and how dates are meant; all else as usual. */
    public ReadOptions(
            Optional<String> me,
            ZoneId zone,
            Optional<LocalDate> asOf,
            Optional<String> logDateFormat,
            Optional<Path> aliases) {
        this.me = me;
        this.zone = zone;
        this.asOf = asOf;
        this.logDateFormat = logDateFormat;
        this.aliases = aliases;
    }

    /** Nothing said: UTC, everything up to the latest timestamp. */
    public static ReadOptions defaults() {
        return new ReadOptions(
                Optional.empty(), ZoneId.of("UTC"), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private ReadOptions but(Consumer<ReadOptions> change) {
        ReadOptions copy = new ReadOptions(me, zone, asOf, logDateFormat, aliases);
        copy.mappings = mappings;
        copy.wishes = wishes;
        copy.trail = trail;
        copy.wording = wording;
        copy.groups = groups;
        copy.notes = notes;
        copy.birthdays = birthdays;
        copy.meetings = meetings;
        copy.publishedEnd = publishedEnd;
        copy.tag = tag;
        copy.progress = progress;
        change.accept(copy);
        return copy;
    }

    public ReadOptions withAsOf(LocalDate day) {
        return but(copy -> copy.asOf = Optional.of(day));
    }

    /** The same, keeping the line of every row that becomes a fact. */
    public ReadOptions with(Trail kept) {
        return but(copy -> copy.trail = Optional.of(kept));
    }

    public ReadOptions with(List<LogMapping> logs) {
        return but(copy -> copy.mappings = List.copyOf(logs));
    }

    public ReadOptions with(Wishes wished) {
        return but(copy -> copy.wishes = wished);
    }

    /** The same, without findings about first texts; nothing else changes. */
    public ReadOptions withoutWording() {
        return but(copy -> copy.wording = false);
    }

    /** The same, without messages in groups as contact. */
    public ReadOptions withoutGroups() {
        return but(copy -> copy.groups = false);
    }

    /** The same, without what the owner wrote in their log for themselves. */
    public ReadOptions withoutNotes() {
        return but(copy -> copy.notes = false);
    }

    public ReadOptions withBirthdays(boolean asked) {
        return but(copy -> copy.birthdays = asked);
    }

    public ReadOptions with(MeetingRules rules) {
        return but(copy -> copy.meetings = rules);
    }

    /** The same, with a listener who is told of the progress. */
    public ReadOptions with(Progress watching) {
        return but(copy -> copy.progress = watching);
    }

    /** The same, for a report about the people of one tag alone. */
    public ReadOptions withTag(String word) {
        return but(copy -> copy.tag = Optional.of(word));
    }

    /** The same, for making a month again whose report saw the data up to a moment. */
    public ReadOptions withPublishedEnd(Optional<Instant> end) {
        return but(copy -> copy.publishedEnd = end);
    }

    /** The owner's profile address or full name, if the export does not tell. */
    public Optional<String> me() {
        return me;
    }

    /** The reporting zone, for log rows without an offset. */
    public ZoneId zone() {
        return zone;
    }

    /** The last day that counts. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** Pattern of ambiguous dates in the log, e.g. {@code dd/MM/uuuu}. */
    public Optional<String> logDateFormat() {
        return logDateFormat;
    }

    /** File of two columns, {@code alias,url}. */
    public Optional<Path> aliases() {
        return aliases;
    }

    /** Logs that other tools have written, and what their columns mean. */
    public List<LogMapping> mappings() {
        return mappings;
    }

    /** What the person wishes about people. */
    public Wishes wishes() {
        return wishes;
    }

    /** Keeps the line of every row that becomes a fact, if evidence is asked for. */
    public Optional<Trail> trail() {
        return trail;
    }

    /** Whether the owner's first texts are looked at: what they name and how alike they are. */
    public boolean wording() {
        return wording;
    }

    /** Whether messages in groups are kept as contact; they are accounted for anyway. */
    public boolean groups() {
        return groups;
    }

    /** Whether topics, notes and promises of the owner's own log are kept. */
    public boolean notes() {
        return notes;
    }

    /** Whether birthdays in address books are asked for. */
    public boolean birthdays() {
        return birthdays;
    }

    /** What counts as a meeting in a calendar, and the owner's addresses. */
    public MeetingRules meetings() {
        return meetings;
    }

    /** How far the data reached from which the month was published, if it is made again. */
    public Optional<Instant> publishedEnd() {
        return publishedEnd;
    }

    /** The tag to whose people the report is limited. */
    public Optional<String> tag() {
        return tag;
    }

    /** Is told which file is being read and how far. */
    public Progress progress() {
        return progress;
    }
}
