package dev.rapport.theme.measure;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.NewTies;
import dev.rapport.ledger.Span;
import dev.rapport.report.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/** Stretches of time, as the ledger counts them and as a report names them. */
public final class Spans {
    private static final Instant YEAR_ONE =
            LocalDate.of(1, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private Spans() {}

    /** A stretch closed on both sides. */
    public static Window window(Span span) {
        return new Window(Optional.of(span.from()), Optional.of(span.to()));
    }

    /** The state at C. */
    public static Window now(Ledger ledger) {
        return new Window(
                Optional.of(ledger.windows().end()),
                Optional.of(ledger.windows().end()));
    }

    /** Everything as a span, for counting: from the year 1 on. */
    public static Span ever(Ledger ledger) {
        return new Span(YEAR_ONE, ledger.windows().end());
    }

    /** Whether messages or a log reach back to the beginning of this span, so that it may be compared with. */
    public static boolean covered(Ledger ledger, Span span) {
        return ledger.once(Beginning.class, Beginning::of).second <= span.from().getEpochSecond();
    }

    /** The first day of the messages or of the log; C without any. */
    public static LocalDate firstDay(Ledger ledger) {
        long second = ledger.once(Beginning.class, Beginning::of).second;
        return second == Long.MAX_VALUE
                ? ledger.windows().today()
                : LocalDate.ofInstant(
                        Instant.ofEpochSecond(second), ledger.windows().zone());
    }

    /** First day with an interaction, or on which a connection was made. */
    public static long firstContactDay(Ledger ledger) {
        return ledger.once(FirstContact.class, any -> new FirstContact(firstContact(ledger))).day;
    }

    private static long firstContact(Ledger ledger) {
        long first = Long.MAX_VALUE;
        for (int contact = 0; contact < ledger.history().contacts().size(); contact++) {
            int[] days = ledger.contactDays().of(contact);
            first = days.length == 0 ? first : Math.min(first, days[0]);
            int connected = ledger.newTies().connectedOn(contact);
            first = connected == NewTies.NEVER ? first : Math.min(first, connected);
        }
        return first;
    }

    private record FirstContact(long day) {}

    /** The first second of the messages and of the log's days; {@link Long#MAX_VALUE} if there are none. */
    private record Beginning(long second) {
        static Beginning of(Ledger ledger) {
            long logged = ledger.history().log().stream()
                    .map(row -> row.on())
                    .min(Comparator.naturalOrder())
                    .map(day -> day.atStartOfDay(ledger.windows().zone()).toEpochSecond())
                    .orElse(Long.MAX_VALUE);
            return new Beginning(Math.min(ledger.history().messages().earliest(), logged));
        }
    }

    /** UTC date of an instant, as days since 1970: what is subtracted from a date of connecting. */
    public static long utcDay(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), 86_400L);
    }

    /** UTC date of a second, as days since 1970. */
    public static long utcDay(long second) {
        return Math.floorDiv(second, 86_400L);
    }

    /** UTC date of C. */
    public static LocalDate utcDate(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** The day of C in the reporting zone, days since 1970. */
    public static long today(Ledger ledger) {
        return ledger.windows().today().toEpochDay();
    }
}
