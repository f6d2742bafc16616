package dev.rapport.read.people;

import static java.util.Objects.requireNonNull;

import dev.rapport.own.Packed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Entries of calendars and call logs that are not people: rooms, resources, shared calendars, distribution lists, bots that
 * take notes, callers without a name. The list is {@code no-people.txt} beside this class, where it is easy to read.
 */
public final class NoPeople {
    /** A number, or signs that stand for a name that is not known. */
    private static final Pattern NO_NAME = Pattern.compile("\\+?[\\d\\s()./-]{3,}|[\\p{P}\\s]+");

    private static final NoPeople LIST = read();

    private final Map<String, Pattern> all = new HashMap<>();
    private final List<String> titles = new ArrayList<>();

    private NoPeople() {}

    private static NoPeople read() {
        NoPeople list = new NoPeople();
        Map<String, List<String>> patterns = new HashMap<>();
        for (String line : Packed.lines(NoPeople.class, "no-people.txt")) {
            String[] words = line.strip().split(" ", 2);
            if (words[0].equals("title")) {
                list.titles.add(Names.compared(words[1]));
            } else {
                patterns.computeIfAbsent(words[0], any -> new ArrayList<>()).add(regex(words[1]));
            }
        }
        patterns.forEach((kind, each) -> list.all.put(kind, Pattern.compile(String.join("|", each))));
        return list;
    }

    private static String regex(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (String part : pattern.split("(?=\\*)|(?<=\\*)")) {
            regex.append(part.equals("*") ? ".*" : Pattern.quote(part));
        }
        return regex.toString();
    }

    public static boolean mail(String mail) {
        return LIST.is("mail", mail);
    }

    /** Whether a name is not a person's: a room, a number, a mere sign such as {@code ?}. */
    public static boolean name(String name) {
        return LIST.is("name", name) || NO_NAME.matcher(name.strip()).matches();
    }

    /** Whether a name or an address is not a person's; either may be empty. */
    public static boolean has(String name, String mail) {
        return !mail.isEmpty() && mail(mail) || !name.isEmpty() && name(name);
    }

    private boolean is(String kind, String text) {
        return requireNonNull(all.get(kind)).matcher(Names.compared(text)).matches();
    }

    /** Whether a calendar tool says before a title that the meeting did not take place. */
    public static boolean title(String beginning) {
        String plain = Names.compared(beginning);
        return LIST.titles.stream().anyMatch(plain::startsWith);
    }
}
