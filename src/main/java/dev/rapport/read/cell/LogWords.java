package dev.rapport.read.cell;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.read.csv.Header;
import dev.rapport.read.wording.WordList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that the columns direction, kind and channel of an interaction log know (export-format.md 8). */
public final class LogWords {
    private static final Map<String, String> SYNONYMS = WordList.meanings(
            "date: when, day",
            "contact: name, person, who, with",
            "channel: type, medium",
            "direction: way",
            "url: profile, linkedin",
            "email: mail",
            "phone: telephone",
            "followupby: followup, promised",
            "note: notes, comment, description");

    private LogWords() {}

    /** The direction that a word names, in upper or lower case; empty if it names none. */
    public static Optional<Direction> direction(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "out", "sent", "outgoing", "gave" -> Optional.of(Direction.OUT);
            case "in", "received", "incoming", "got" -> Optional.of(Direction.IN);
            case "both" -> Optional.of(Direction.BOTH);
            default -> Optional.empty();
        };
    }

    /** The kind that a word names, in upper or lower case; empty if it names none. */
    public static Optional<Logged.Kind> kind(String word) {
        for (Logged.Kind kind : Logged.Kind.values()) {
            if (kind.name().equalsIgnoreCase(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The kind of what went over a channel, if the row itself names none. */
    public static Logged.Kind kindOf(String channel) {
        return switch (channel) {
            case "call", "video" -> Logged.Kind.CALL;
            case "meeting", "coffee" -> Logged.Kind.MEETING;
            case "event" -> Logged.Kind.EVENT;
            case "help", "gift" -> Logged.Kind.HELP;
            case "intro", "introduction" -> Logged.Kind.INTRODUCTION;
            default -> Logged.Kind.CONTACT;
        };
    }

    /** Whether a word in lower case is a usual channel, or one that tells the kind. */
    static boolean isChannel(String word) {
        return Logged.CHANNELS.contains(word) || kindOf(word) != Logged.Kind.CONTACT;
    }

    /** The name of a column for comparing, a log's in our words. */
    public static String column(String name) {
        String normalised = Header.normalised(name);
        return SYNONYMS.getOrDefault(normalised, normalised);
    }
}
