package dev.rapport.cli.people;

import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.settings.Misuse;
import dev.rapport.read.lookup.LastReport;
import dev.rapport.read.lookup.LastReport.Found;
import dev.rapport.read.lookup.PublishedRow;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.NoPeople;
import dev.rapport.read.people.ProfileLinks;
import dev.rapport.read.people.Wish;
import dev.rapport.report.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** The people a line of the log is about, as the latest report knows them; a name it lacks is kept as outside LinkedIn. */
final class LoggedPeople {
    private final CommandSpec spec;
    private final Optional<LastReport> report;
    private final String profile;
    private final List<String> names = new ArrayList<>();
    private final List<PublishedRow> found = new ArrayList<>();
    private String outside = "";

    /**
     * Looks up some typed names.
     *
     * @param profile the profile address that was typed, or empty
     */
    LoggedPeople(CommandSpec spec, Optional<LastReport> report, String typed, String profile) {
        this.spec = spec;
        this.report = report;
        this.profile = profile;
        if (Stream.of(typed.split(";")).allMatch(one -> Wish.whom(one).isEmpty())) {
            throw Whom.nobody(spec);
        }
        for (String one : Whom.each(report, typed)) {
            names.add(meant(one));
        }
        if (!profile.isEmpty()) {
            checkProfile();
        }
    }

    /** Their names as the log writes them. */
    String names() {
        return String.join("; ", names);
    }

    /** The address of the one person meant; empty if it is not known, or if there are several. */
    String url() {
        return profile.isEmpty() && names.size() == 1 && found.size() == 1
                ? found.get(0).get("url")
                : profile;
    }

    /** Whether another person has the same name, so that the line must give the address. */
    boolean shareAName() {
        return found.size() == 1
                && Whom.shareAName(report.map(LastReport::people).orElse(List.of()), found.get(0));
    }

    /** A remark that one of them is not in the report, and who may be meant; mostly empty. */
    String outside() {
        return outside;
    }

    private String meant(String typed) {
        String person = Names.shown(typed);
        if (Wish.whom(person).isEmpty() || report.isEmpty()) {
            return somebody(person);
        }
        Found fitting = report.get().find(person);
        // One word is enough for a look, and too little to write down whom a day was spent with.
        boolean sure = fitting.whole() || person.indexOf(' ') > 0;
        if (sure && fitting.people().size() == 1) {
            found.add(fitting.people().get(0));
            return fitting.people().get(0).get("name");
        }
        if (sure && fitting.people().size() > 1) {
            if (!profile.isEmpty()) {
                return person;
            }
            throw Whom.several(spec, person, fitting);
        }
        somebody(person);
        List<String> near = fitting.people().isEmpty()
                ? fitting.nearest()
                : fitting.people().stream().limit(3).map(one -> one.get("name")).toList();
        outside = "\n  " + Terminal.safe(person) + " is not in your report and is kept as somebody outside LinkedIn."
                + (near.isEmpty() ? "" : " Or did you mean " + Terminal.safe(English.row(near)) + "?");
        return person;
    }

    /** Refuses a sign or a number in a name's place, of which the next report would say that it names no person. */
    private String somebody(String person) {
        if (!person.isEmpty() && NoPeople.name(person)) {
            throw Whom.nobody(spec);
        }
        return person;
    }

    private void checkProfile() {
        if (ProfileLinks.key(profile).isEmpty()) {
            throw new Misuse(spec, "--url: that is no profile's address like https://www.linkedin.com/in/…");
        }
        if (names.size() > 1) {
            throw new Misuse(spec, "--url: one address cannot be that of several people; log each by a line");
        }
        if (found.size() == 1) {
            Whom.refuseAnother(spec, report.orElseThrow(), found.get(0), profile);
        }
    }
}
