package dev.rapport.cli.people;

import dev.rapport.cli.console.Terminal;
import dev.rapport.read.lookup.PublishedRow;
import dev.rapport.read.people.Wish;
import dev.rapport.report.English;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One person, as the latest report and people.csv know them: in words, and for a machine. */
final class PersonCard {
    private static final List<String> NOT_TOLD = List.of("suggested", "snoozed_until");

    private final String month;
    private final PublishedRow person;
    private final List<PublishedRow> touch;
    private final List<PublishedRow> suggested;
    private final Optional<Wish> wish;
    private final List<String> lines = new ArrayList<>();

    PersonCard(
            String month,
            PublishedRow person,
            List<PublishedRow> touch,
            List<PublishedRow> suggested,
            Optional<Wish> wish) {
        this.month = month;
        this.person = person;
        this.touch = touch;
        this.suggested = suggested;
        this.wish = wish;
    }

    /**
     * What is shown on a terminal.
     *
     * @param settings options that were typed, for what is typed next
     */
    List<String> lines(String settings) {
        who();
        rhythm();
        own();
        section(
                "Lately",
                of("contact")
                        .map(row -> row(row, row.get("channel"), side(row.get("who")) + minutes(row) + words(row))));
        section(
                "Given and received",
                touch.stream()
                        .filter(row -> row.get("what").equals("gave")
                                || row.get("what").equals("received"))
                        .map(row -> row(
                                row,
                                row.get("what").equals("gave") ? "you gave" : "they gave",
                                row.get("channel") + words(row))));
        section(
                "Before",
                of("worked").map(row -> row(row, "until then", English.both(row.get("words"), row.get("company")))));
        section(
                "Promised",
                Stream.of(person)
                        .filter(row -> !row.get("last_promise").isEmpty())
                        .map(row -> line(row.get("last_promise_on"), "", row.get("last_promise"))));
        section(
                "Suggested",
                suggested.stream()
                        .map(row -> line(row.get("month"), row.get("rule").replace('-', ' '), "")));
        lines.add("");
        lines.add("Next:  rapport done " + Terminal.quoted(person.get("name")) + settings
                + "    when you have been in touch");
        return lines;
    }

    private void who() {
        String role = English.both(person.get("position"), person.get("company"));
        lines.add(Terminal.safe(person.get("name") + (role.isEmpty() ? "" : ", " + role)));
        if (!person.get("url").isEmpty()) {
            lines.add("  " + Terminal.safe(person.get("url")));
        }
        List<String> since = new ArrayList<>();
        if (!person.get("connected_on").isEmpty()) {
            since.add("connected since " + person.get("connected_on"));
        } else if (!person.is("connected")) {
            since.add("not among your connections");
        }
        if (!person.get("first_contact").isEmpty()) {
            since.add("first in touch " + person.get("first_contact"));
        }
        if (!since.isEmpty()) {
            lines.add("  " + String.join(", ", since) + ".");
        }
    }

    private void rhythm() {
        String as = "  (in the report of " + month + ")";
        if (person.get("gap_days").isEmpty()) {
            lines.add("  Never in touch so far." + as);
            return;
        }
        long gap = Math.round(person.number("gap_days").orElse(0));
        String now = "now " + gap;
        boolean wished = wish.isPresent() && wish.get().every().isPresent();
        String usual = wished
                ? "You wished for every " + days(wish.get().every().getAsInt()) + "; " + now
                : person.number("usual_gap_days").isPresent()
                        ? "Usually every "
                                + days(Math.round(
                                        person.number("usual_gap_days").getAsDouble())) + "; " + now
                        : "Last in touch " + person.get("last_contact") + ", "
                                + (gap == 0 ? "that day" : days(gap) + " ago");
        lines.add("  " + usual + "." + as);
        long contactDays = Math.round(person.number("contact_days").orElse(0));
        lines.add("  " + (contactDays == 1 ? "One day" : contactDays + " days") + " in touch; "
                + person.get("messages_out")
                + (person.get("messages_out").equals("1") ? " message" : " messages") + " from you, "
                + person.get("messages_in") + " from them.");
    }

    private static String days(long days) {
        return days == 1 ? "day" : days + " days";
    }

    private void own() {
        if (wish.isEmpty()) {
            return;
        }
        Wish said = wish.get();
        if (!said.tags().isEmpty()) {
            lines.add("  " + Terminal.safe(String.join(" · ", said.tags())));
        }
        if (!said.note().isEmpty()) {
            lines.add("  Your note: " + Terminal.safe(said.note()));
        }
        if (said.outside()) {
            lines.add("  Somebody outside LinkedIn, as you say.");
        }
        said.snoozedUntil().ifPresent(day -> lines.add("  Not suggested until " + day + "."));
        if (said.forgotten()) {
            lines.add("  Left out of everything from the next report on.");
        }
    }

    private Stream<PublishedRow> of(String what) {
        return touch.stream().filter(row -> row.get("what").equals(what));
    }

    private void section(String title, Stream<String> rows) {
        List<String> all = rows.toList();
        if (!all.isEmpty()) {
            lines.add(title);
            lines.addAll(all);
        }
    }

    private static String row(PublishedRow row, String what, String said) {
        return line(row.get("on"), what, said);
    }

    private static String line(String on, String what, String said) {
        return Terminal.safe(String.format(Locale.ROOT, "  %-10s  %-12s  %s", on, what, said))
                .stripTrailing();
    }

    private static String side(String who) {
        return switch (who) {
            case "me" -> "you";
            case "them" -> "they";
            case "both" -> "both of you";
            default -> "";
        };
    }

    private static String minutes(PublishedRow row) {
        String minutes = row.get("minutes");
        return minutes.isEmpty() ? "" : ", " + minutes + (minutes.equals("1") ? " minute" : " minutes");
    }

    private static String words(PublishedRow row) {
        return row.get("words").isEmpty() ? "" : "  \u201C" + row.get("words") + "\u201D";
    }

    /** For a machine. */
    Map<String, Object> json() {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("month", month);
        Map<String, String> columns = person.cells();
        NOT_TOLD.forEach(columns::remove);
        said.put("person", columns);
        said.put("touch", touch.stream().map(PersonCard::without).toList());
        said.put("suggested", suggested.stream().map(PersonCard::without).toList());
        wish.ifPresent(one -> said.put("own", OwnSaid.json(one)));
        return said;
    }

    private static Map<String, String> without(PublishedRow row) {
        Map<String, String> cells = row.cells();
        cells.remove("contact");
        cells.remove("name");
        return cells;
    }
}
