package dev.rapport.theme.measure;

import dev.rapport.fact.Fact;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Channels of the log whose first row is younger than the rest of the data: what they add was there before, and was not
 * written down. Counts they feed cannot be compared with months before.
 */
public final class NewChannels {
    /** Detail of a count that a channel feeds which is younger than six months: its first day. */
    public static final String DETAIL = "channelSince";

    /** A channel is new for so many months. */
    public static final int MONTHS = 6;
    /** So much later than everything else a channel's first row must be, or it began with the data. */
    private static final int LATER_DAYS = 28;
    /** From this share of the report month's people on a channel feeds its counts. */
    private static final double FEEDS = .1;

    private final Ledger ledger;
    /** First day of every channel that began later than the data, by its name. */
    private final Map<String, LocalDate> begun = new TreeMap<>();

    private final Optional<String> since;

    private NewChannels(Ledger ledger) {
        this.ledger = ledger;
        Map<String, LocalDate> first = new HashMap<>();
        for (Fact.Logged row : ledger.history().log()) {
            first.merge(row.channel(), row.on(), (one, other) -> one.isBefore(other) ? one : other);
        }
        LocalDate data = Spans.firstDay(ledger);
        first.forEach((channel, day) -> {
            if (day.isAfter(data.plusDays(LATER_DAYS))) {
                begun.put(channel, day);
            }
        });
        since = first(
                ledger.windows().reportMonth(),
                ledger.windows().month().atEndOfMonth().minusMonths(MONTHS));
    }

    /** Those of a ledger, looked for once. */
    public static NewChannels of(Ledger ledger) {
        return ledger.once(NewChannels.class, NewChannels::new);
    }

    /** First day of the channels that are new in the report month and feed its counts, as a date; empty if there are none. */
    public Optional<String> since() {
        return since;
    }

    /** The same of channels that began within a stretch and feed it. */
    public Optional<String> sinceWithin(Span span) {
        return first(span, LocalDate.ofInstant(span.from(), ledger.windows().zone()));
    }

    private Optional<String> first(Span span, LocalDate after) {
        Set<String> young = new TreeSet<>();
        begun.forEach((channel, day) -> {
            if (day.isAfter(after)) {
                young.add(channel);
            }
        });
        if (young.isEmpty() || !feeds(young, span)) {
            return Optional.empty();
        }
        return young.stream().map(begun::get).min(Comparator.naturalOrder()).map(LocalDate::toString);
    }

    private boolean feeds(Set<String> channels, Span span) {
        Set<Integer> fed = new HashSet<>();
        for (Fact.Logged row : ledger.history().log()) {
            if (channels.contains(row.channel())
                    && span.holds(ledger.days().begin(row.on().toEpochDay()))) {
                fed.add(row.contact());
            }
        }
        int first = ledger.days().of(span.from().getEpochSecond());
        int last = ledger.days().of(span.to().getEpochSecond());
        long all = ledger.people()
                .filter(contact -> ledger.contactDays().touched(contact, first, last))
                .count();
        return fed.size() >= FEEDS * all && !fed.isEmpty();
    }
}
