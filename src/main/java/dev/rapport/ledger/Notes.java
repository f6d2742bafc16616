package dev.rapport.ledger;

import dev.rapport.fact.Fact;
import dev.rapport.fact.OwnWords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The latest that the owner wrote about each contact in their own log, for themselves. */
public final class Notes {
    private final Map<Integer, Latest> byContact = new HashMap<>();

    /** Something written, and the day that it is about. */
    public record Noted(String text, LocalDate on) {}

    private static final class Latest {
        private @Nullable Noted topic;
        private @Nullable Noted note;
        private @Nullable Noted promise;
    }

    /** @param log rows in order of day; of two of one day the later one in its file counts */
    Notes(List<Fact.Logged> log) {
        for (Fact.Logged row : log) {
            OwnWords words = row.words();
            if (words != OwnWords.NONE) {
                Latest latest = byContact.computeIfAbsent(row.contact(), any -> new Latest());
                latest.topic = later(latest.topic, words.topic(), row.on());
                latest.note = later(latest.note, words.note(), row.on());
                latest.promise = later(latest.promise, words.promise(), row.on());
            }
        }
    }

    private static @Nullable Noted later(@Nullable Noted before, String text, LocalDate on) {
        return text.isEmpty() ? before : new Noted(text, on);
    }

    /** What the owner and a contact talked about when it was last written down. */
    public Optional<Noted> topic(int contact) {
        return Optional.ofNullable(byContact.get(contact)).map(latest -> latest.topic);
    }

    /** The latest note about a contact. */
    public Optional<Noted> note(int contact) {
        return Optional.ofNullable(byContact.get(contact)).map(latest -> latest.note);
    }

    /** What the owner last promised a contact in words, kept or not. */
    public Optional<Noted> promise(int contact) {
        return Optional.ofNullable(byContact.get(contact)).map(latest -> latest.promise);
    }
}
