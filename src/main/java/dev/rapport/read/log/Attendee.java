package dev.rapport.read.log;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person in a list of those asked to a meeting.
 *
 * @param name as one speaks it, or empty
 * @param mail or empty
 */
public record Attendee(String name, String mail) {
    private static final Pattern BOTH =
            Pattern.compile("(.*?)\\s*[<(\\[]\\s*([^<>()\\[\\]\\s]+@[^<>()\\[\\]\\s]+)\\s*[>)\\]]");
    private static final Pattern DEPARTMENT = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]$");
    private static final Pattern LAST_FIRST = Pattern.compile("([^,@\\d]+),\\s*([^,@\\d]+)");
    private static final Pattern DEGREE = Pattern.compile(
            "(?i)(?:(?:jr|sr|ph\\.?d|md|mba|msc|bsc|dr|prof|esq|cpa|acca|cfa|ma|ba|rn|pmp|ii|iii|iv)\\.?)");

    /** An e-mail address without what stands behind a plus before the @: mail to it reaches the same person. */
    public static String untagged(String mail) {
        int plus = mail.indexOf('+');
        int at = mail.lastIndexOf('@');
        return plus > 0 && plus < at ? mail.substring(0, plus) + mail.substring(at) : mail;
    }

    /** {@code Ada Example}, {@code Example, Ada}, {@code Ada Example <ada@example.org>} or an address alone. */
    static Attendee of(String written) {
        String text = written.strip();
        Matcher both = BOTH.matcher(text);
        if (both.matches()) {
            return new Attendee(spoken(both.group(1)), both.group(2));
        }
        boolean address = text.indexOf('@') > 0 && text.indexOf(' ') < 0;
        return address ? new Attendee("", text) : new Attendee(spoken(text), "");
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
