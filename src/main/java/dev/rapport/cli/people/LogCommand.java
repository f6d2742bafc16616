package dev.rapport.cli.people;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.settings.Misuse;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.read.csv.ClosestWord;
import dev.rapport.read.lookup.LastReport;
import dev.rapport.read.people.Names;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
 * {@code rapport log NAME [NOTE…]}: adds one line to the interaction log, so that keeping it takes five seconds.
 *
 * <p>The line is added whole or not at all. The note is kept in the file and in your own reports, never in shared ones.
 */
@Command(
        name = "log",
        header = "Add one line to the interaction log.",
        parameterListHeading = "%nWhat happened:%n",
        footer = {
            "  rapport log \"Ada Example\" --channel coffee",
            "  rapport log \"Ada Example\" --channel call --direction out --ease 4 promised the slides",
            "  rapport log --learn customers.csv"
        })
public final class LogCommand implements Callable<Integer> {
    private static final List<String> DIRECTIONS = List.of("out", "in", "both");

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description = "The person, by full name as on LinkedIn or by alias.")
    private String name;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "NOTE", description = "A note for yourself.")
    private List<String> note = List.of();

    @Mixin
    private LogTarget target;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The person's profile address, if the name is not enough.")
    private String url = "";

    @Option(
            names = "--channel",
            paramLabel = "WORD",
            description = "message, email, call, meeting, video, event, coffee, letter, social, or a word of yours.")
    private String channel = "";

    @Option(names = "--direction", paramLabel = "out|in|both", description = "Who reached out, or who gave.")
    private String direction = "";

    @Option(
            names = "--kind",
            paramLabel = "WORD",
            description = "contact, meeting, call, event, help, introduction, thanks, ask (default: from the channel).")
    private String kind = "";

    @Option(names = "--event", paramLabel = "NAME", description = "Where you met.")
    private String event = "";

    @Option(names = "--ease", paramLabel = "1-5", description = "How reaching out felt: 1 hard to 5 easy.")
    private String ease = "";

    @Option(
            names = "--follow-up-by",
            paramLabel = "DATE|yes",
            description = "By when you promised something; it comes back when it is due.")
    private String followUp = "";

    @Option(names = "--promise", paramLabel = "TEXT", description = "What you promised, to be reminded of.")
    private String promise = "";

    @Option(names = "--planned", description = "The day is still to come.")
    private boolean planned;

    @Option(names = "--undo", description = "Take back the last line, if it is this person's of that day.")
    private boolean undo;

    @Option(
            names = "--learn",
            paramLabel = "FILE",
            description = "Nobody is logged: propose what the configuration could say of another tool's CSV.")
    private Optional<Path> learn = Optional.empty();

    @Option(names = "--write", description = "With --learn: add the proposed lines to the configuration.")
    private boolean write;

    @Mixin
    private Reports reports;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws Exception {
        if (learn.isPresent() && name == null) {
            return new LearnedLog(spec, console).tell(learn.get(), write);
        }
        if (learn.isPresent() || write || name == null) {
            throw new Misuse(
                    spec,
                    name == null && !write
                            ? "Missing required parameter: 'NAME'"
                            : "--learn FILE looks at a file and logs nobody; --write goes with it");
        }
        refuseUnknownWords();
        LocalDate today = DayWords.today();
        LocalDate day = day(today);
        String by = DayWords.promised(spec, followUp, day);
        Optional<LastReport> report = reports.latest();
        LoggedPeople people = new LoggedPeople(spec, report, Names.shown(name), Names.shown(url));
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("date", day.toString());
        cells.put("contact", people.names());
        cells.put("url", people.url());
        cells.put("channel", Channels.known(spec, report.map(LastReport::people).orElse(List.of()), channel));
        cells.put("direction", direction);
        cells.put("kind", kind);
        cells.put("event", Names.shown(event));
        cells.put("note", Names.shown(String.join(" ", note)));
        cells.put("follow_up_by", by);
        cells.put("promise", Names.shown(promise));
        cells.put("ease", ease);
        LogLine line = new LogLine(spec, console, target.log(), cells);
        if (undo) {
            line.takeBack(today);
        } else {
            line.add(today, url.isEmpty() && !people.shareAName() ? Set.of("url") : Set.of(), people.outside());
        }
        return ExitCode.OK.code();
    }

    private void refuseUnknownWords() {
        oneOf("--direction", direction, DIRECTIONS);
        oneOf(
                "--kind",
                kind,
                Arrays.stream(Logged.Kind.values())
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .toList());
        oneOf("--ease", ease, List.of("1", "2", "3", "4", "5"));
    }

    /** The day of what is logged; one that is still to come is only planned. */
    private LocalDate day(LocalDate today) {
        LocalDate day = target.date().orElse(today);
        if (day.isAfter(today) && !planned) {
            throw new Misuse(spec, "--date: " + day + " is still to come; with --planned it is kept as a plan");
        }
        if (planned && !undo && day.isBefore(today)) {
            throw new Misuse(spec, "--planned: " + day + " is over; leave --planned out");
        }
        return day;
    }

    private void oneOf(String option, String typed, List<String> known) {
        if (!typed.isEmpty() && !known.contains(typed)) {
            throw new Misuse(
                    spec,
                    option + ": '" + typed + "' is not one of " + String.join(", ", known)
                            + ClosestWord.to(typed, known)
                                    .filter(near -> near.length() > 1)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse(""));
        }
    }
}
