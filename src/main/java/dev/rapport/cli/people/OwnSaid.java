package dev.rapport.cli.people;

import dev.rapport.read.people.Wish;
import dev.rapport.read.people.WishWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people.csv says of one person: in words, and for a machine. */
final class OwnSaid {
    private OwnSaid() {}

    /** In one line. */
    static String words(Wish wish) {
        List<String> words = new ArrayList<>();
        if (!wish.tags().isEmpty()) {
            words.add(String.join(" · ", wish.tags()));
        }
        wish.every().ifPresent(days -> words.add("every " + WishWords.every(days)));
        if (wish.outside()) {
            words.add("somebody outside LinkedIn");
        }
        wish.snoozedUntil().ifPresent(day -> words.add("not suggested until " + day));
        if (wish.forgotten()) {
            words.add("left out of everything");
        }
        if (!wish.note().isEmpty()) {
            words.add("your note: \u201C" + wish.note() + "\u201D");
        }
        return String.join("; ", words);
    }

    /** For a machine. */
    static Map<String, Object> json(Wish wish) {
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("tags", wish.tags());
        own.put("everyDays", wish.every().isPresent() ? wish.every().getAsInt() : null);
        own.put("snoozedUntil", wish.snoozedUntil().map(Object::toString).orElse(null));
        own.put("forget", wish.forgotten());
        own.put("outside", wish.outside());
        own.put("note", wish.note());
        return own;
    }
}
