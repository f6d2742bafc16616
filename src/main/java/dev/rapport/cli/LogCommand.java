package dev.rapport.cli;

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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code rapport log NAME [NOTE…]}: adds one line to the interaction log, so that keeping it takes five seconds.
 *
 * <pre>
 * rapport log "Ada Example" --channel coffee
 * rapport log "Ada Example" --channel call --direction out --ease 4 --follow-up-by 2026-12-01 promised the slides
 * </pre>
 *
 * <p>The line is added whole or not at all. The note is kept in the file and in no report.
 */
final class LogCommand implements Callable<Integer> {
    /** A later day is none that a log is read with. */
    private static final int LAST_YEAR = 2037;

    private static final List<String> DIRECTIONS = List.of("out", "in", "both");

    private final CommandSpec spec = Described.command(this, "log", "Add one line to the interaction log.");

    private final PositionalParamSpec name = PositionalParamSpec.builder()
            .index("0")
            .required(true)
            .paramLabel("NAME")
            .type(String.class)
            .description("The person, by full name as on LinkedIn or by alias.")
            .build();

    private final PositionalParamSpec note = PositionalParamSpec.builder()
            .index("1..*")
            .arity("0..*")
            .paramLabel("NOTE")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .initialValue(List.of())
            .description("A note for yourself.")
            .build();

    private final OptionSpec file =
            Described.file("--log", "interactions.csv", "The log; made if it is missing (default: interactions.csv).");

    private final OptionSpec date =
            Described.perhapsDay("--date", LAST_YEAR, "When it was, e.g. 2026-11-30 (default: today).");

    private final OptionSpec url = word("--url", "URL", "The person's profile address, if the name is not enough.");

    private final OptionSpec channel = word(
            "--channel",
            "WORD",
            "message, email, call, meeting, video, event, coffee, letter, social, or a word of yours.");

    private final OptionSpec direction = word("--direction", "out|in|both", "Who reached out, or who gave.");

    private final OptionSpec kind = word(
            "--kind",
            "WORD",
            "contact, meeting, call, event, help, introduction, thanks, ask (default: from the channel).");

    private final OptionSpec event = word("--event", "NAME", "Where you met.");

    private final OptionSpec ease = word("--ease", "1-5", "How reaching out felt: 1 hard to 5 easy.");

    private final OptionSpec followUp =
            word("--follow-up-by", "DATE|yes", "By when you promised something; it comes back when it is due.");

    private final Voice voice = new Voice();

    private static OptionSpec word(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .initialValue("")
                .description(description)
                .build();
    }

    /** How it is typed. */
    CommandSpec spec() {
        spec.addPositional(name).addPositional(note);
        spec.addOption(file)
                .addOption(date)
                .addOption(url)
                .addOption(channel)
                .addOption(direction)
                .addOption(kind)
                .addOption(event)
                .addOption(ease)
                .addOption(followUp);
        voice.addTo(spec);
        spec.usageMessage()
                .footer(
                        "  rapport log \"Ada Example\" --channel coffee",
                        "  rapport log \"Ada Example\" --channel call --direction out --ease 4 promised the slides")
                .parameterListHeading("%nWhat happened:%n");
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, String> cells = cells();
        Path log = file.getValue();
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
        voice.say("Noted in " + log + ": " + cells.get("date") + ", " + cells.get("contact")
                + (cells.get("channel").isEmpty() ? "" : ", " + Terminal.safe(cells.get("channel"))) + ".");
        Json.Fields json = new Json.Fields().add("file", log.toString());
        cells.forEach(json::add);
        voice.sayJson(json.toString());
        return ExitCode.OK.code();
    }

    private Map<String, String> cells() {
        oneOf(direction, DIRECTIONS);
        oneOf(
                kind,
                Arrays.stream(Logged.Kind.values())
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .toList());
        oneOf(ease, List.of("1", "2", "3", "4", "5"));
        // The one clock of the program, and only here: what happened just now happened today.
        LocalDate day = date.<Optional<LocalDate>>getValue().orElseGet(LocalDate::now);
        String by = promised(day);
        String person = LogReview.oneLine(name.getValue());
        if (Stream.of(person.split(";")).allMatch(one -> Wishes.whom(one).isEmpty())) {
            throw new ParameterException(spec.commandLine(), "whom? The name says nobody");
        }
        String profile = LogReview.oneLine(url.getValue());
        if (!profile.isEmpty() && !LogReview.isProfile(profile)) {
            throw new ParameterException(
                    spec.commandLine(), "--url: that is no profile's address like https://www.linkedin.com/in/…");
        }
        List<String> words = note.getValue();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("date", day.toString());
        cells.put("contact", person);
        cells.put("url", profile);
        cells.put("channel", LogReview.oneLine(channel.getValue()));
        cells.put("direction", direction.getValue());
        cells.put("kind", kind.getValue());
        cells.put("event", LogReview.oneLine(event.getValue()));
        cells.put("note", LogReview.oneLine(String.join(" ", words)));
        cells.put("follow_up_by", by);
        cells.put("ease", ease.getValue());
        return cells;
    }

    /** The day by which something was promised, as it is written in the log. */
    private String promised(LocalDate day) {
        String typed = followUp.getValue();
        if (typed.isEmpty() || typed.equals("yes")) {
            return typed;
        }
        try {
            LocalDate due = new Converters.Day(LAST_YEAR).convert(typed);
            if (due.isBefore(day)) {
                throw new TypeConversionException("that is before the day of what you log, " + day);
            }
            return due.toString();
        } catch (TypeConversionException noDate) {
            throw new ParameterException(spec.commandLine(), "--follow-up-by: " + noDate.getMessage());
        }
    }

    private void oneOf(OptionSpec option, List<String> known) {
        String typed = option.getValue();
        if (!typed.isEmpty() && !known.contains(typed)) {
            throw new ParameterException(
                    spec.commandLine(),
                    option.longestName() + ": '" + typed + "' is not one of " + String.join(", ", known)
                            + Nearest.to(typed, known)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse(""));
        }
    }
}
