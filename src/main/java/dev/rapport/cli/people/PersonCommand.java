package dev.rapport.cli.people;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.read.lookup.LastReport;
import dev.rapport.read.lookup.PublishedRow;
import dev.rapport.read.people.Wishes.Wish;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code rapport person NAME}: all that the latest report knows of one person, before you write to them.
 *
 * <pre>
 * rapport person "Ada Example"
 * rapport person ada
 * </pre>
 *
 * <p>Reads the latest report, not the export: it answers at once.
 */
@Command(
        name = "person",
        header = "Look one person up before you write to them.",
        description =
                "%nWho they are, how often you are in touch, the last ten contacts, who gave what, and your own notes,"
                        + " as the latest report has it.",
        parameterListHeading = "%nWhom:%n",
        footer = {"  rapport person \"Ada Example\"", "  rapport person ada", "  rapport person 3"})
public final class PersonCommand implements Callable<Integer> {
    @Parameters(
            index = "0..*",
            arity = "1..*",
            paramLabel = "NAME",
            description = "Name, its beginning, profile address, or number in the latest report.")
    private List<String> name = List.of();

    @Mixin
    private PeopleFile people;

    @Mixin
    private Reports reports;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws Exception {
        LastReport report = reports.need();
        PublishedRow person = Whom.numberedOrNamed(spec, report, String.join(" ", name));
        Optional<Wish> wish = people.read().rows().stream()
                .filter(one -> one.isOf(person.get("name"), person.get("url")))
                .findFirst();
        String contact = person.get("contact");
        PersonCard card = new PersonCard(
                report.month(),
                person,
                report.touch().getOrDefault(contact, List.of()),
                report.suggested(contact),
                wish);
        card.lines().forEach(console::say);
        console.sayJson(card.json());
        return ExitCode.OK.code();
    }
}
