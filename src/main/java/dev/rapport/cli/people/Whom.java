package dev.rapport.cli.people;

import dev.rapport.cli.settings.Misuse;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.interaction.SideBySide;
import dev.rapport.read.lookup.LastReport;
import dev.rapport.read.lookup.LastReport.Found;
import dev.rapport.read.lookup.PublishedRow;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.Wish;
import dev.rapport.report.English;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** Which person a typed word means: a number of the latest list, a profile address, a name or the beginning of one. */
final class Whom {
    private static final int MOST = 10;

    private Whom() {}

    /** The suggestion of a number, or the one person of a name. */
    static PublishedRow numberedOrNamed(CommandSpec spec, LastReport report, String typed) throws CannotRead {
        if (!isNumber(typed)) {
            return named(spec, report, typed);
        }
        List<PublishedRow> listed = report.suggestions();
        Optional<PublishedRow> meant = listed.stream()
                .filter(row -> row.get("rank").equals(String.valueOf(Integer.parseInt(typed.strip()))))
                .findFirst();
        return meant.flatMap(row -> report.of(row.get("contact")))
                .orElseThrow(() -> new Misuse(
                        spec,
                        listed.isEmpty()
                                ? "the report of " + report.month() + " suggests nobody; name the person"
                                : "the report of " + report.month() + " suggests "
                                        + English.digits(listed.size(), "person", "people") + ", and no number "
                                        + typed.strip()));
    }

    /** Whether it is a number of the latest list. */
    static boolean isNumber(String typed) {
        return typed.strip().matches("\\d{1,3}");
    }

    /** The one person of a name or address. */
    static PublishedRow named(CommandSpec spec, LastReport report, String typed) {
        if (Wish.whom(typed).isEmpty()) {
            throw nobody(spec);
        }
        Found found = report.find(typed);
        if (found.people().size() == 1) {
            return found.people().get(0);
        }
        throw found.people().isEmpty() ? unknown(spec, report, typed, found) : several(spec, typed, found);
    }

    /** The names in a typed cell: those between semicolons, and of people of the report also those side by side. */
    static List<String> each(Optional<LastReport> report, String typed) {
        Set<String> known = report.map(LastReport::people).orElse(List.of()).stream()
                .map(one -> Names.compared(one.get("name")))
                .collect(Collectors.toSet());
        SideBySide sideBySide = new SideBySide(name -> known.contains(Names.compared(name)));
        return Stream.of(typed.split(";"))
                .flatMap(one -> sideBySide.of(one.strip()).stream())
                .toList();
    }

    /** Whether another person has the same name. */
    static boolean shareAName(List<PublishedRow> people, PublishedRow person) {
        return people.stream()
                        .filter(one -> one.get("name").equals(person.get("name")))
                        .count()
                > 1;
    }

    /** Refuses another person's address: the next report could not tell which of the two is meant. */
    static void refuseAnother(CommandSpec spec, LastReport report, PublishedRow person, String url) {
        List<PublishedRow> there = report.find(url).people();
        if (there.size() == 1 && !there.get(0).get("contact").equals(person.get("contact"))) {
            throw new Misuse(
                    spec,
                    "--url: that is the address of " + there.get(0).get("name") + ", not of " + person.get("name"));
        }
    }

    /** The complaint that a name is blank. */
    static Misuse nobody(CommandSpec spec) {
        return new Misuse(spec, "whom? The name says nobody");
    }

    /** The complaint that nobody has a name, with those whose names are near. */
    static Misuse unknown(CommandSpec spec, LastReport report, String typed, Found found) {
        return new Misuse(
                spec,
                "nobody in the report of " + report.month() + " is called '" + typed.strip() + "'"
                        + (found.nearest().isEmpty()
                                ? ""
                                : ".\n  Did you mean: " + English.row(found.nearest()) + "?"));
    }

    /** The complaint that a name fits several people, with a list of them. */
    static Misuse several(CommandSpec spec, String typed, Found found) {
        StringBuilder list = new StringBuilder(found.people().size() + " people fit '" + typed.strip() + "':");
        found.people().stream()
                .limit(MOST)
                .forEach(one -> list.append("\n  ")
                        .append(one.get("name"))
                        .append(one.get("company").isEmpty() ? "" : ", " + one.get("company"))
                        .append(one.get("url").isEmpty() ? "" : "  " + one.get("url")));
        int more = found.people().size() - MOST;
        list.append(more > 0 ? "\n  and " + more + " more" : "");
        list.append("\n  Type more of the name, or the profile address.");
        return new Misuse(spec, list.toString());
    }
}
