package dev.rapport.torture;

import java.util.regex.Pattern;

/**
 * A column of a synthetic file.
 *
 * @param name as in the header
 * @param shape what every cell of it looks like; any text if it matches all
 * @param required whether the file is not itself without it
 */
record Column(String name, Pattern shape, boolean required) {
    private static final String US = "\\d{1,2}/\\d{1,2}/\\d{2}, \\d{1,2}:\\d{2}[ \u00A0\u202F][AP]M";

    static Column text(String name) {
        return new Column(name, Pattern.compile("(?s).*"), false);
    }

    static Column url(String name) {
        return new Column(name, Pattern.compile("|.*linkedin\\.com/.*|urn:li:.*"), false);
    }

    static Column mail(String name) {
        return new Column(name, Pattern.compile("|.*@.*"), false);
    }

    /** A cell that is one of some words. */
    static Column word(String name, String words) {
        return new Column(name, Pattern.compile(words), false);
    }

    static Column day(String name) {
        return new Column(name, Pattern.compile("\\d{1,2}[ -][A-Z][a-z]{2}[ -](\\d{4}|\\d{2})|" + US), true);
    }

    static Column moment(String name) {
        return new Column(
                name,
                Pattern.compile(
                        "\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2} UTC|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}|"
                                + US),
                true);
    }

    static Column pacific(String name) {
        return new Column(name, Pattern.compile(US), true);
    }

    static Column slashed(String name) {
        return new Column(name, Pattern.compile("\\d{4}/\\d{2}/\\d{2} \\d{2}:\\d{2}:\\d{2} UTC"), true);
    }

    Column needed() {
        return new Column(name, shape, true);
    }

    Column named(String other) {
        return new Column(other, shape, required);
    }

    boolean plausible(String cell) {
        return shape.matcher(cell.strip()).matches();
    }

    /** Whether some text could not stand in it. */
    boolean typed() {
        return !plausible("any text at all");
    }
}
