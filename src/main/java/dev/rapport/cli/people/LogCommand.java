package dev.rapport.cli.people;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.settings.Converters;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.read.LogHeader;
import dev.rapport.read.LogReview;
import dev.rapport.read.Nearest;
import dev.rapport.read.Wishes;
import dev.rapport.write.LogFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code rapport log NAME [NOTE…]}: adds one line to the interaction log, so that keeping it takes five seconds.
 *
 * <pre>
 * rapport log "Ada Example" --channel coffee
 * rapport log "Ada Example" --channel call --direction out --ease 4 --follow-up-by 2026-12-01 promised the slides
 * </pre>
 *
 * <p>The line is added whole or not at all. The note is kept in the file and in your own reports, never in shared ones.
 */
@Command(
        name = "log",
        header = "Add one line to the interaction log.",
        parameterListHeading = "%nWhat happened:%n",
        footer = {
            "  rapport log \"Ada Example\" --channel coffee",
            "  rapport log \"Ada Example\" --channel call --direction out --ease 4 promised the slides"
        })
public final class LogCommand implements Callable<Integer> {
    private static final List<String> DIRECTIONS = List.of("out", "in", "both");

    @Parameters(index = "0", paramLabel = "NAME", description = "The person, by full name as on LinkedIn or by alias.")
    private String name;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "NOTE", description = "A note for yourself.")
    private List<String> note = List.of();

    @Option(
            names = "--log",
            paramLabel = "FILE",
            defaultValue = "interactions.csv",
            description = "The log; made if it is missing (default: interactions.csv).")
    private Path log;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Converters.LoggedDay.class,
            description = "When it was, e.g. 2026-11-30 (default: today).")
    private Optional<LocalDate> date = Optional.empty();

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

    @Spec
    private CommandSpec spec;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws Exception {
        Map<String, String> cells = cells();
        if (Files.isDirectory(log)) {
            throw new ParameterException(
                    spec.commandLine(), log + " is a folder; name the file for the new line with --log FILE");
        }
        Optional<LogHeader> there = LogHeader.of(log);
        List<String> columns = there.map(LogHeader::columns).orElse(LogHeader.ALL);
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            if (!cell.getValue().isEmpty() && !columns.contains(cell.getKey())) {
                throw new ParameterException(
                        spec.commandLine(),
                        log.getFileName() + " has no column " + cell.getKey() + "; add it to its first line");
            }
        }
        String shown = String.valueOf(log.getFileName());
        new LogFile(log)
                .append(
                        there.map(LogHeader::delimiter).orElse(','),
                        columns,
                        cells,
                        (before, line) -> LogReview.of(shown, before, line));
        console.say("Noted in " + log + ": " + cells.get("date") + ", " + cells.get("contact")
                + (cells.get("channel").isEmpty() ? "" : ", " + Terminal.safe(cells.get("channel"))) + ".");
        Map<String, String> noted = new LinkedHashMap<>(Map.of("file", log.toString()));
        noted.putAll(cells);
        console.sayJson(noted);
        return ExitCode.OK.code();
    }

    private Map<String, String> cells() {
        oneOf("--direction", direction, DIRECTIONS);
        oneOf(
                "--kind",
                kind,
                Arrays.stream(Logged.Kind.values())
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .toList());
        oneOf("--ease", ease, List.of("1", "2", "3", "4", "5"));
        // The one clock of the program, and only here: what happened just now happened today.
        LocalDate day = date.orElseGet(LocalDate::now);
        String by = promised(day);
        String person = LogReview.oneLine(name);
        if (Stream.of(person.split(";")).allMatch(one -> Wishes.whom(one).isEmpty())) {
            throw new ParameterException(spec.commandLine(), "whom? The name says nobody");
        }
        String profile = LogReview.oneLine(url);
        if (!profile.isEmpty() && !LogReview.isProfile(profile)) {
            throw new ParameterException(
                    spec.commandLine(), "--url: that is no profile's address like https://www.linkedin.com/in/…");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("date", day.toString());
        cells.put("contact", person);
        cells.put("url", profile);
        cells.put("channel", LogReview.oneLine(channel));
        cells.put("direction", direction);
        cells.put("kind", kind);
        cells.put("event", LogReview.oneLine(event));
        cells.put("note", LogReview.oneLine(String.join(" ", note)));
        cells.put("follow_up_by", by);
        cells.put("promise", LogReview.oneLine(promise));
        cells.put("ease", ease);
        return cells;
    }

    /** The day by which something was promised, as it is written in the log. */
    private String promised(LocalDate day) {
        if (followUp.isEmpty() || followUp.equals("yes")) {
            return followUp;
        }
        try {
            LocalDate due = new Converters.LoggedDay().convert(followUp);
            if (due.isBefore(day)) {
                throw new TypeConversionException("that is before the day of what you log, " + day);
            }
            return due.toString();
        } catch (TypeConversionException noDate) {
            throw new ParameterException(spec.commandLine(), "--follow-up-by: " + noDate.getMessage());
        }
    }

    private void oneOf(String option, String typed, List<String> known) {
        if (!typed.isEmpty() && !known.contains(typed)) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + ": '" + typed + "' is not one of " + String.join(", ", known)
                            + Nearest.to(typed, known)
                                    .filter(near -> near.length() > 1)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse(""));
        }
    }
}
