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

    private static final Pattern DEPARTMENT = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]$");
    private static final Pattern LAST_FIRST = Pattern.compile("([^,@\\d]+),\\s*([^,@\\d]+)");
    private static final Pattern DEGREE = Pattern.compile(
            "(?i)(?:(?:jr|sr|ph\\.?d|md|mba|msc|bsc|dr|prof|esq|cpa|acca|cfa|ma|ba|rn|pmp|ii|iii|iv)\\.?)");

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

    /** An e-mail address without what stands behind a plus before the @: mail to it reaches the same person. */
    public static String untagged(String mail) {
        int plus = mail.indexOf('+');
        int at = mail.lastIndexOf('@');
        return plus > 0 && plus < at ? mail.substring(0, plus) + mail.substring(at) : mail;
    }

    public Mention spoken() {
        return new Mention(spoken(name), mail);
    }

    public boolean isEmpty() {
        return name.isEmpty() && mail.isEmpty();
    }

    /** A name as one speaks it: first name first, without quotes and without the department in brackets. */
    public static String spoken(String written) {
        String name = written.strip();
        if (name.length() > 1
                && "'\"".indexOf(name.charAt(0)) >= 0
                && name.charAt(0) == name.charAt(name.length() - 1)) {
            name = name.substring(1, name.length() - 1).strip();
        }
        name = name.endsWith(")") || name.endsWith("]")
                ? DEPARTMENT.matcher(name).replaceFirst("")
                : name;
        Matcher turned = LAST_FIRST.matcher(name);
        if (name.indexOf(',') > 0
                && turned.matches()
                && !DEGREE.matcher(turned.group(2).strip()).matches()) {
            return turned.group(2).strip() + " " + turned.group(1).strip();
        }
        return name.indexOf('@') >= 0 ? "" : name;
    }
}
