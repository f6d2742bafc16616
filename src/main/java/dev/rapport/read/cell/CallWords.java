package dev.rapport.read.cell;

import dev.rapport.fact.Direction;
import dev.rapport.read.wording.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What call logs write of a call in a column of types or directions: whether two people spoke, and who began. */
public final class CallWords {
    private static final Set<String> OUT = Set.of("outgoing", "dialed", "dialled", "outgoing call");
    private static final Set<String> IN =
            Set.of("incoming", "answered", "answered externally", "received", "incoming call");
    private static final Set<String> NONE = WordList.of(
            "missed, missed call, rejected, refused, declined, blocked, voicemail, voice mail, unanswered",
            "no answer, not answered, not picked up, busy, cancelled, canceled");

    private CallWords() {}

    /** Who began a call in which two people spoke. */
    public static Optional<Direction> direction(String word) {
        String plain = plain(word);
        return OUT.contains(plain)
                ? Optional.of(Direction.OUT)
                : IN.contains(plain) ? Optional.of(Direction.IN) : Optional.empty();
    }

    /** Whether a call came to nothing: the two did not speak. */
    public static boolean nobodySpoke(String word) {
        return NONE.contains(plain(word));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}
