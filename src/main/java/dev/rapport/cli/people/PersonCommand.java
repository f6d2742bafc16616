package dev.rapport.cli.people;

import static java.util.Objects.requireNonNull;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.settings.NoExport;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.lookup.LastReport;
import dev.rapport.read.lookup.PublishedRow;
import dev.rapport.read.people.Wish;
import dev.rapport.write.AlreadyRunning;
import dev.rapport.write.CannotWrite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code rapport person NAME}: all that the latest report knows of one person, before you write to them.
 *
 * <p>Reads the latest report, not the export: it answers at once. With an option that says something of the person, that is
 * kept in people.csv.
 */
@Command(
        name = "person",
        header = "Look one person up before you write to them, or say what only you know.",
        description =
                "%nWho they are, how often you are in touch, the last ten contacts, who gave what, and your own notes,"
                        + " as the latest report has it. With --tag, --every, --outside or --note it keeps that in people.csv.",
        parameterListHeading = "%nWhom:%n",
        footer = {
            "  rapport person \"Ada Example\"",
            "  rapport person ada",
            "  rapport person 3",
            "  rapport person ada --tag mentor --every 6w --note \"likes trains\"",
            "  rapport person ada --untag mentor --every no",
            "  rapport person \"Aunt Example\" --outside        somebody who is not on LinkedIn"
        })
public final class PersonCommand implements Callable<Integer> {
    @Parameters(
            index = "0..*",
            arity = "1..*",
            paramLabel = "NAME",
            description = "Name, its beginning, profile address, or number in the latest report.")
    private List<String> name = List.of();

    @Mixin
    private Knowing knowing;

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
        if (knowing.said()) {
            knowing.refuseContradictions();
            Subject subject = subject();
            knowing.refuseToOverwrite(OneWish.notes(people.read(), subject.name(), subject.url()), people.path());
            keep(subject);
            return ExitCode.OK.code();
        }
        LastReport report = reports.of(String.join(" ", name));
        PublishedRow person = Whom.numberedOrNamed(spec, report, String.join(" ", name));
        Optional<Wish> wish = OneWish.of(people.read(), person.get("name"), person.get("url"));
        String contact = person.get("contact");
        PersonCard card = new PersonCard(
                report.month(),
                person,
                report.touch().getOrDefault(contact, List.of()),
                report.suggested(contact),
                wish);
        card.lines(console.again("--config") + console.again("--out")).forEach(console::say);
        console.sayJson(card.json());
        return ExitCode.OK.code();
    }

    private Subject subject() throws CannotRead, NoExport {
        String typed = String.join(" ", name);
        if (Whom.isNumber(typed)) {
            PublishedRow person = Whom.numberedOrNamed(spec, reports.of(typed), typed);
            return new Subject(person.get("name"), person.get("url"));
        }
        return Subject.of(spec, people, reports, typed, knowing.isOutside());
    }

    private void keep(Subject subject) throws CannotRead, CannotWrite, AlreadyRunning {
        AtomicReference<Wish> changed = new AtomicReference<>();
        boolean something = people.change(subject.name(), subject.url(), wish -> {
                    Wish after = knowing.change(wish);
                    changed.set(after);
                    return after;
                })
                .filter(Wish::saysSomething)
                .isPresent();
        Wish kept = requireNonNull(changed.get());
        String shown = Terminal.safe(subject.name());
        console.say(
                kept.saysSomething()
                        ? shown + ": " + Terminal.safe(OwnSaid.words(kept)) + ". Kept in "
                                + Terminal.safe(people.path()) + "."
                        : something
                                ? "Nothing of your own is kept of " + shown + " in " + Terminal.safe(people.path())
                                        + " any more."
                                : "There was nothing of your own of " + shown + " in " + Terminal.safe(people.path())
                                        + "; nothing was changed.");
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("name", subject.name());
        said.put("file", people.path().toString());
        said.put("own", OwnSaid.json(kept));
        console.sayJson(said);
    }
}
