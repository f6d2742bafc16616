package dev.rapport.ledger;

import dev.rapport.fact.History;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import tech.tablesaw.api.Table;

/**
 * Everything added up once: what the themes ask their questions of. Immutable after building.
 *
 * <p>Contacts are indices into {@code history().contacts()}. "Day" is days since 1970 in the reporting zone.
 */
public final class Ledger {
    private final History history;
    private final Settings settings;
    private final Memory memory;
    private final Windows windows;

    private Ledger(History history, Settings settings, Memory memory) {
        this.history = history;
        this.settings = settings;
        this.memory = memory;
        this.windows = Windows.of(history.end(), settings.zone());
    }

    /** Adds a history up. */
    public static Ledger of(History history, Settings settings, Memory memory) {
        return new Ledger(history, settings, memory);
    }

    public History history() {
        return history;
    }

    public Settings settings() {
        return settings;
    }

    public Memory memory() {
        return memory;
    }

    public Windows windows() {
        return windows;
    }

    /** The same history added up as of an earlier month's end (for series of states); cached. */
    public Episodes episodes() {
        throw new UnsupportedOperationException();
    }

    public Texts texts() {
        throw new UnsupportedOperationException();
    }

    /** Messages of contact c are the indices [messagesFrom(c), messagesFrom(c + 1)). */
    public int messagesFrom(int contact) {
        throw new UnsupportedOperationException();
    }

    /** All interactions with a contact up to C, by (second, file order); messages and log rows merged. */
    public List<Interaction> timeline(int contact) {
        throw new UnsupportedOperationException();
    }

    /** Contact days up to C, ascending, each once. */
    public int[] contactDays(int contact) {
        throw new UnsupportedOperationException();
    }

    /** Whether the person counts in the tie population: a connection, or a two-way history. */
    public boolean tie(int contact) {
        throw new UnsupportedOperationException();
    }

    /** Both sides present, ever up to that day. */
    public boolean twoWayUpTo(int contact, long day) {
        throw new UnsupportedOperationException();
    }

    /** State at the end of a day, recomputed from contact days up to it. */
    public TouchState state(int contact, long day) {
        throw new UnsupportedOperationException();
    }

    /** Whether it is a close tie at the end of a day. */
    public boolean close(int contact, long day) {
        throw new UnsupportedOperationException();
    }

    /** Warmth w at the end of a day: contact days / (gap + 7); 0 if none. */
    public double warmth(int contact, long day) {
        throw new UnsupportedOperationException();
    }

    /** Typical gap in days at the end of a day; empty with fewer than four contact days. */
    public OptionalDouble typicalGap(int contact, long day) {
        throw new UnsupportedOperationException();
    }

    /** Whole days from the last contact day to that day; -1 if never in contact. */
    public int gap(int contact, long day) {
        throw new UnsupportedOperationException();
    }

    /** Whether a close tie is going quiet at the end of a day (metrics.md, touch.close-going-quiet). */
    public boolean closeGoingQuiet(int contact, long day) {
        throw new UnsupportedOperationException();
    }

    /** Whether a tie's gap passed the stale limit in that month. */
    public boolean wentQuiet(int contact, YearMonth month) {
        throw new UnsupportedOperationException();
    }

    /** What became of a tie that was quiet before that month. */
    public CameBack cameBack(int contact, YearMonth month) {
        throw new UnsupportedOperationException();
    }

    /** Whether a quiet tie came back in a month. */
    public enum CameBack {
        NO,
        /** The owner reached out after the quiet, no answer yet. */
        WAITING,
        YES
    }

    /** Whether this person is waiting on the owner at C (metrics.md, follow-up.waiting-on-you), in the population or not. */
    public boolean waitingOnYou(int contact) {
        throw new UnsupportedOperationException();
    }

    /** Days with messages of the owner since the other's last one, or ever if they never wrote. */
    public int unansweredInARow(int contact) {
        throw new UnsupportedOperationException();
    }

    /** Days on which more than 50 connections were made. */
    public boolean bulkDay(long day) {
        throw new UnsupportedOperationException();
    }

    /** Whether an invitation's person is in Connections (the time of accepting is Connected On). */
    public boolean accepted(dev.rapport.fact.Fact.Invited invitation) {
        throw new UnsupportedOperationException();
    }

    /** The contact table: columns {@link Columns#CONTACTS}, one row a contact, in order of contact index. */
    public Table contacts() {
        throw new UnsupportedOperationException();
    }

    /** The month table: columns {@link Columns#MONTHS}, one row a calendar month, none skipped. */
    public Table months() {
        throw new UnsupportedOperationException();
    }
}
