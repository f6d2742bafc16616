package dev.rapport.read.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person as a log names them: a name, an e-mail address, or both as mail programs write them. Examples: {@code Ada
 * Example}, {@code ada@example.org}, {@code "Example, Ada" <ada@example.org>}.
 *
 * @param name empty if only an address is written
 * @param mail empty if only a name is written
 */
public record Mention(String name, String mail) {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"()\\[\\]]+@[^\\s@<>,;:\"()\\[\\]]+");
    private static final String MAILTO = "mailto:";
    private static final Pattern BOTH = Pattern.compile("(.*?)\\s*[<(\\[]\\s*(?:mailto:)?(" + ADDRESS + ")\\s*[>)\\]]");

    /** Reads one; what has neither shape is a name. */
    public static Mention of(String written) {
        String text = Names.shown(written);
        if (text.indexOf('@') < 0) {
            return new Mention(text, "");
        }
        String address =
                text.regionMatches(true, 0, MAILTO, 0, MAILTO.length()) ? text.substring(MAILTO.length()) : text;
        if (ADDRESS.matcher(address).matches()) {
            return new Mention("", address.endsWith(".") ? address.substring(0, address.length() - 1) : address);
        }
        Matcher both = BOTH.matcher(text);
        if (both.matches()) {
            String name = unquoted(both.group(1));
            // Some programs repeat the address in place of the name.
            return new Mention(name.indexOf('@') >= 0 ? "" : name, both.group(2));
        }
        return new Mention(text, "");
    }

    /** Whether an address stands in it in a way that does not tell it from the name. */
    public boolean unsure() {
        return mail.isEmpty() && name.indexOf('@') > 0 && ADDRESS.matcher(name).find();
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1
                && (name.startsWith("\"") && name.endsWith("\"") || name.startsWith("'") && name.endsWith("'"));
        return quoted ? name.substring(1, name.length() - 1).strip() : name;
    }

    /** Whether a cell that should hold addresses holds nothing else. */
    public static boolean addresses(String cell) {
        return split(cell).stream().noneMatch(one -> of(one).mail().isEmpty());
    }

    /** Parts of a cell that names several: between semicolons, and between commas where each part is an address. */
    public static List<String> split(String cell) {
        List<String> parts = parts(cell, ';');
        if (parts.size() == 1 && cell.indexOf('@') >= 0) {
            List<String> commas = parts(cell, ',');
            if (commas.stream().noneMatch(part -> of(part).mail().isEmpty())) {
                return commas;
            }
        }
        return parts;
    }

    private static List<String> parts(String cell, char sign) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || (cell.charAt(i) == sign && !quoted)) {
                String part = Names.shown(cell.substring(from, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            } else if (cell.charAt(i) == '"') {
                quoted = !quoted && cell.indexOf('"', i + 1) >= 0;
            }
        }
        return parts;
    }
}
