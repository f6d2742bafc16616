package dev.rapport.cli.people;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.settings.Misuse;
import dev.rapport.read.lookup.Companies;
import dev.rapport.read.lookup.Companies.Fit;
import dev.rapport.read.lookup.LastReport;
import dev.rapport.read.lookup.PublishedRow;
import dev.rapport.report.English;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code rapport who COMPANY…}: whom you know at a company, now or before.
 *
 * <p>Reads the latest report, not the export: it answers at once. Who worked there before is known from older exports.
 */
@Command(
        name = "who",
        header = "Say whom you know at a company.",
        description =
                "%nThose who work there now, then those who did when an older export was made; the closest first. Legal"
                        + " forms, punctuation and case do not matter.",
        parameterListHeading = "%nWhere:%n",
        footer = {
            "  rapport who \"Tidewater Lantern Group\"",
            "  rapport who Acme Globex",
            "  rapport who --targets companies.txt    one company a line"
        })
public final class WhoCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "COMPANY", description = "A company; one of several words in quotes.")
    private List<String> companies = List.of();

    @Option(
            names = "--targets",
            paramLabel = "FILE",
            description = "A list of companies, one a line, or a CSV with a column company.")
    private Optional<Path> targets = Optional.empty();

    @Mixin
    private Reports reports;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Console console;

    private record Known(PublishedRow person, Fit fit, String company, String role, String until) {
        private static final Comparator<Known> CLOSEST = Comparator.comparing(
                        (Known one) -> !one.until().isEmpty())
                .thenComparing(Known::fit)
                .thenComparing(one -> -one.person().number("closeness").orElse(0))
                .thenComparing(one -> one.person().get("last_contact"), Comparator.reverseOrder())
                .thenComparing(one -> one.person().get("name"))
                .thenComparing(one -> one.person().get("contact"));
    }

    @Override
    public Integer call() throws Exception {
        Set<String> asked = new LinkedHashSet<>();
        companies.stream().map(String::strip).filter(one -> !one.isEmpty()).forEach(asked::add);
        if (targets.isPresent()) {
            asked.addAll(CompanyList.of(spec, targets.get()));
        }
        if (asked.isEmpty()) {
            throw new Misuse(spec, "which company? Name one, or a list with --targets FILE");
        }
        LastReport report = reports.need();
        Map<String, List<PublishedRow>> touch = report.touch();
        Companies companies = new Companies();
        List<Object> all = new ArrayList<>();
        for (String company : asked) {
            List<Known> known = known(company, companies, report, touch);
            tell(company, known);
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("company", company);
            said.put("people", known.stream().map(WhoCommand::json).toList());
            all.add(said);
        }
        console.sayJson(all);
        return ExitCode.OK.code();
    }

    private static List<Known> known(
            String company, Companies companies, LastReport report, Map<String, List<PublishedRow>> touch) {
        List<Known> known = new ArrayList<>();
        for (PublishedRow person : report.people()) {
            if (person.get("name").isEmpty()) {
                continue;
            }
            Fit now = companies.fit(company, person.get("company"));
            if (now != Fit.NONE) {
                known.add(new Known(person, now, person.get("company"), person.get("position"), ""));
                continue;
            }
            touch.getOrDefault(person.get("contact"), List.of()).stream()
                    .filter(row ->
                            row.get("what").equals("worked") && companies.fit(company, row.get("company")) != Fit.NONE)
                    .findFirst()
                    .ifPresent(row -> known.add(new Known(
                            person,
                            companies.fit(company, row.get("company")),
                            row.get("company"),
                            row.get("words"),
                            row.get("on"))));
        }
        known.sort(Known.CLOSEST);
        return known;
    }

    private void tell(String company, List<Known> known) {
        if (known.isEmpty()) {
            console.say(Terminal.safe(company) + ": nobody you know.");
            return;
        }
        console.say(Terminal.safe(company) + ": " + English.digits(known.size(), "person", "people"));
        for (Known one : known) {
            String where = one.fit() == Fit.EXACT ? "" : " at " + one.company();
            String role = (one.role().isEmpty() ? "" : ", " + one.role()) + where;
            console.say("  " + Terminal.safe(one.person().get("name") + role)
                    + (one.until().isEmpty() ? "" : ", there until " + one.until() + " or later"));
            console.say("      " + touch(one.person()));
        }
    }

    private static String touch(PublishedRow person) {
        if (person.get("last_contact").isEmpty()) {
            return person.is("connected") ? "connected, never spoken" : "never spoken";
        }
        long days = Math.round(person.number("closeness").orElse(0));
        return "last in touch " + person.get("last_contact")
                + (person.is("two_way") ? ", both ways" : ", one way")
                + (days == 0 ? "" : ", " + English.days(days) + " in touch in the two years up to then");
    }

    private static Map<String, Object> json(Known one) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("name", one.person().get("name"));
        said.put("contact", one.person().get("contact"));
        said.put("company", one.company());
        said.put("position", one.role());
        said.put("match", one.fit() == Fit.EXACT ? "exact" : "near");
        said.put("now", one.until().isEmpty());
        said.put("until", one.until());
        said.put("lastContact", one.person().get("last_contact"));
        said.put("twoWay", one.person().is("two_way"));
        said.put("closeness", Math.round(one.person().number("closeness").orElse(0)));
        return said;
    }
}
