package dev.rapport.cli.people;

import dev.rapport.cli.settings.Misuse;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.lookup.LastReport;
import dev.rapport.read.lookup.LastReport.Found;
import dev.rapport.read.people.ProfileLinks;
import dev.rapport.read.people.Wish;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Of whom {@code people.csv} is to say something.
 *
 * @param name as the latest report has it, else as typed
 * @param url the profile address, or empty
 */
record Subject(String name, String url) {
    /**
     * Which person a typed word means. A name that fits nobody in the latest report is a slip, unless there is no report yet
     * or people.csv has the name already: then it is kept as typed.
     *
     * @param nobodyToo whether the report need not know the name
     */
    static Subject of(CommandSpec spec, PeopleFile people, Reports reports, String typed, boolean nobodyToo)
            throws CannotRead {
        String whom = Wish.whom(typed).orElseThrow(() -> Whom.nobody(spec));
        boolean there = people.read().rows().stream().anyMatch(wish -> wish.means(whom));
        Optional<LastReport> report = there || !ProfileLinks.key(whom).isEmpty() ? Optional.empty() : reports.latest();
        if (report.isEmpty()) {
            return new Subject(whom, "");
        }
        Found found = report.get().find(whom);
        if (found.people().size() > 1) {
            throw Whom.several(spec, whom, found);
        }
        if (found.people().size() == 1) {
            return new Subject(
                    found.people().get(0).get("name"), found.people().get(0).get("url"));
        }
        if (nobodyToo) {
            return new Subject(whom, "");
        }
        Misuse unknown = Whom.unknown(spec, report.get(), whom, found);
        throw new Misuse(
                spec, unknown.getMessage() + "\n  Of somebody newer than that report give the profile address.");
    }
}
