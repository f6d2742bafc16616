package dev.rapport.cli.people;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.settings.Amounts;
import dev.rapport.read.lookup.PublishedRow;
import dev.rapport.read.people.Wish;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code rapport later NUMBER|NAME}: not now. The person is suggested again in some months; they stay in all numbers.
 *
 * <p>Reads the latest report, not the export: it answers at once.
 */
@Command(
        name = "later",
        header = "Leave somebody the report suggests for later.",
        description = "%nThe number is the one in the latest report.",
        parameterListHeading = "%nWhom:%n",
        footer = {"  rapport later 3", "  rapport later 3 --months 6", "  rapport later \"Ada Example\" --undo"})
public final class LaterCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "WHOM",
            description = "Number in the latest report, name, its beginning, or profile address.")
    private String whom;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "2",
            converter = Amounts.Months.class,
            description = "For how many months, 1 to 120 (default: 2).")
    private int months;

    @Option(names = "--undo", description = "They may be suggested again.")
    private boolean undo;

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
        PublishedRow person = Whom.numberedOrNamed(spec, reports.of(whom), whom);
        LocalDate until = DayWords.today().plusMonths(months);
        Optional<Wish> before = people.change(
                person.get("name"),
                person.get("url"),
                wish -> wish.until(undo ? Optional.empty() : Optional.of(until)));
        String name = Terminal.safe(person.get("name"));
        boolean none = before.flatMap(Wish::snoozedUntil).isEmpty();
        console.say(
                undo
                        ? name + (none ? " was not left for later; nothing was changed." : " may be suggested again.")
                        : name + " is not suggested until " + until + ".  Undo:  rapport later " + Terminal.quoted(name)
                                + " --undo" + console.again("--config") + console.again("--out")
                                + console.again("--people"));
        Map<String, String> said = new LinkedHashMap<>();
        said.put("name", person.get("name"));
        said.put("contact", person.get("contact"));
        said.put("until", undo ? "" : until.toString());
        said.put("file", people.path().toString());
        console.sayJson(said);
        return ExitCode.OK.code();
    }
}
