package dev.rapport.torture;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A column of a synthetic file.
 *
 * @param name as in the header
 * @param shape what every cell of it looks like; any text if it matches all
 * @param required whether the file is not itself without it
 */
record Column(String name, Pattern shape, boolean required) {
    private static final String URL = "|.*linkedin\\.com/.*|urn:li:.*";
    private static final String MAIL = "|.*@.*";
    private static final List<String> NOTHING = List.of("NA", "N/A", "nan", "None", "null", "-", "#REF!");
    private static final String US = "\\d{1,2}/\\d{1,2}/\\d{2}, \\d{1,2}:\\d{2}[ \u00A0\u202F][AP]M";

    static Column text(String name) {
        return new Column(name, Pattern.compile("(?s).*"), false);
    }

    static Column url(String name) {
        return new Column(name, Pattern.compile(URL), false);
    }

    static Column mail(String name) {
        return new Column(name, Pattern.compile(MAIL), false);
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

    static Column plain(String name) {
        return new Column(name, Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}"), true);
    }

    static Column pacific(String name) {
        return new Column(name, Pattern.compile(US), true);
    }

    static Column slashed(String name) {
        return new Column(name, Pattern.compile("\\d{4}/\\d{2}/\\d{2} \\d{2}:\\d{2}:\\d{2} UTC"), true);
    }

    /** Whether a row can do without it: a word for nothing counts as nothing, and so does an address that is none. */
    boolean expendable() {
        return !required && typed();
    }

    /** Whether a cell counts as empty in it, if no other cell is out of its place. */
    boolean emptied(String cell, boolean log) {
        boolean nothing = NOTHING.contains(cell);
        boolean placeholder =
                !log && isAddress() && (cell.equals("0") || cell.equals("xxx") || cell.startsWith("http"));
        return expendable() && (nothing || placeholder || !log && isMail());
    }

    boolean isAddress() {
        return shape.pattern().equals(URL);
    }

    boolean isMail() {
        return shape.pattern().equals(MAIL);
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

    /** Whether every row has a date in it. */
    boolean dates() {
        return required && typed() && shape.pattern().contains("\\d");
    }

    /** Whether some text could not stand in it. */
    boolean typed() {
        return !plausible("any text at all");
    }
}
