package dev.rapport.cli;

import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.people.UnmetWishes;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Progress;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.lookup.LastReport;
import dev.rapport.report.Suggestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code rapport today [EXPORT…] [-n 6]}: the people worth a hello, on the terminal, each with the reason and one small
 * step; publishes nothing.
 *
 * <p>Costs as much as a report without its pictures.
 */
@Command(
        name = "today",
        header = "Name the people worth a hello, each with the reason.",
        parameterListHeading = "%nWhat to read:%n",
        abbreviateSynopsis = true,
        footer = {"  rapport today Basic_LinkedInDataExport_11-30-2026.zip", "  rapport today inbox/ -n 3"})
final class TodayCommand implements Callable<Integer> {
    @Mixin
    private Options options;

    @Mixin
    private Publishing publishing;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws Exception {
        console.traceSettings();
        Request request = publishing.request(options);
        Loaded<List<Suggestion>> found;
        try (Progress progress = console.progress()) {
            found = new Pipeline().suggest(request.watchedBy(progress));
        }
        List<Suggestion> people = found.value();
        if (people.isEmpty()) {
            console.say(
                    messagesRead(found.intake())
                            ? "Nobody in particular today."
                            : "Who could use a hello is not known yet: that takes messages.csv. Ask LinkedIn for your data"
                                    + " (Settings, Data privacy, Get a copy of your data) and tick Messages.");
        }
        Optional<Map<String, String>> numbers = numbers(request);
        for (Suggestion person : people) {
            String role = person.role().isEmpty() ? "" : ", " + person.role();
            String number = numbers.map(known -> known.get(person.contact()))
                    .or(() -> numbers.isEmpty() ? Optional.of(String.valueOf(person.rank())) : Optional.empty())
                    .map(known -> known + ". ")
                    .orElse("-  ");
            console.say(number + Terminal.safe(person.name() + role));
            console.say("   " + Terminal.safe(person.reason()));
            if (!person.step().isEmpty()) {
                console.say("   " + Terminal.safe(person.step()));
            }
        }
        if (!people.isEmpty()) {
            console.say("");
            console.say("Skip anyone: nothing here is a debt.");
            numbers.filter(known -> people.stream().anyMatch(person -> !known.containsKey(person.contact())))
                    .ifPresent(known -> console.say("The numbers are those of the latest report; of whoever has none,"
                            + " rapport done and rapport later take the name."));
        }
        Verdict verdict = Verdict.of(found.intake(), request.strict());
        verdict.complaints().forEach(console::warn);
        UnmetWishes.warnings(request.reading().wishes()).forEach(console::warn);
        console.sayJson(people.stream().map(Person::of).toList());
        return verdict.code().code();
    }

    /** The latest report's number of each contact that it suggests, as typed numbers mean; empty if there is no report. */
    private static Optional<Map<String, String>> numbers(Request request) throws CannotRead {
        Optional<LastReport> report = LastReport.in(request.out());
        if (report.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> numbers = new HashMap<>();
        report.get().suggestions().forEach(row -> numbers.putIfAbsent(row.get("contact"), row.get("rank")));
        return Optional.of(numbers);
    }

    private static boolean messagesRead(List<Intake> files) {
        return files.stream().anyMatch(file -> file.kind().equals("messages") && file.used() > 0);
    }

    /** For a machine. */
    private record Person(int rank, String name, String contact, String rule, String reason, String step) {
        static Person of(Suggestion person) {
            return new Person(
                    person.rank(), person.name(), person.contact(), person.rule(), person.reason(), person.step());
        }
    }
}
