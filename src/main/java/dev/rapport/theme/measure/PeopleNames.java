package dev.rapport.theme.measure;

import dev.rapport.fact.SpokenName;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.English;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** People by name, as a sentence lists them. */
public final class PeopleNames {
    private static final Pattern BEHIND = Pattern.compile("\\s*[,(].*");

    private PeopleNames() {}

    /** A contact's name, without what some put behind theirs: ", MSc", " (she/her)". */
    public static String of(Ledger ledger, int contact) {
        String name = SpokenName.of(ledger.person(contact).name());
        String bare = BEHIND.matcher(name).replaceAll("");
        return bare.isBlank() ? name : bare;
    }

    /** The first of many: "Ana, Ben and three others". */
    public static <T> String first(List<T> people, int most, Function<T, String> name) {
        List<String> names =
                new ArrayList<>(people.stream().limit(most).map(name).toList());
        if (people.size() > most) {
            names.add(English.count((long) people.size() - most, "other", "others"));
        }
        return joined(names);
    }

    /** "Ana", "Ana and Ben", "Ana, Ben and Cleo". */
    public static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
