package dev.rapport.read.people;

import dev.rapport.own.Packed;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Entries of calendars and call logs that are not people: rooms, resources, shared calendars, distribution lists, bots that
 * take notes, callers without a name. The list is {@code no-people.txt} beside this class, where it is easy to read.
 */
public final class NoPeople {
    /** A number, or signs that stand for a name that is not known. */
    private static final Pattern NO_NAME = Pattern.compile("\\+?[\\d\\s()./-]{3,}|[\\p{P}\\s]+");

    /** By their kind. */
    private static final Map<String, List<String>> LINES = Packed.lines(NoPeople.class, "no-people.txt").stream()
            .map(line -> line.strip().split(" ", 2))
            .collect(Collectors.groupingBy(
                    words -> words[0], Collectors.mapping(words -> words[1], Collectors.toList())));

    private static final Pattern MAIL = any("mail");
    private static final Pattern NAME = any("name");
    private static final List<String> TITLES =
            LINES.getOrDefault("title", List.of()).stream().map(Names::compared).toList();

    private NoPeople() {}

    private static Pattern any(String kind) {
        return Pattern.compile(LINES.getOrDefault(kind, List.of()).stream()
                .map(NoPeople::regex)
                .collect(Collectors.joining("|")));
    }

    private static String regex(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (String part : pattern.split("(?=\\*)|(?<=\\*)")) {
            regex.append(part.equals("*") ? ".*" : Pattern.quote(part));
        }
        return regex.toString();
    }

    public static boolean mail(String mail) {
        return MAIL.matcher(Names.compared(mail)).matches();
    }

    /** Whether a name is not a person's: a room, a number, a mere sign such as {@code ?}. */
    public static boolean name(String name) {
        return NAME.matcher(Names.compared(name)).matches()
                || NO_NAME.matcher(name.strip()).matches();
    }

    /** Whether a name or an address is not a person's; either may be empty. */
    public static boolean has(String name, String mail) {
        return !mail.isEmpty() && mail(mail) || !name.isEmpty() && name(name);
    }

    /** Whether a calendar tool says before a title that the meeting did not take place. */
    public static boolean title(String beginning) {
        String plain = Names.compared(beginning);
        return TITLES.stream().anyMatch(plain::startsWith);
    }
}
