package dev.rapport.cli;

import dev.rapport.fact.Fact.Logged;
import dev.rapport.read.LogHeader;
import dev.rapport.read.Nearest;
import dev.rapport.write.LogFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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
 * <p>The line is added whole or not at all. The note is kept in the file and in no report.
 */
@Command(
        name = "log",
        header = "Add one line to the interaction log.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapport log \"Ada Example\" --channel coffee",
            "  rapport log \"Ada Example\" --channel call --direction out --ease 4 promised the slides"
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%nWhat happened:%n",
        optionListHeading = "%nOptions:%n")
final class LogCommand implements Callable<Integer> {
    private static final List<String> DIRECTIONS = List.of("out", "in", "both");

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "The person, by full name as on LinkedIn or by alias.")
    private String name;

    @Parameters(index = "1..*", paramLabel = "NOTE", arity = "0..*", description = "A note for yourself.")
    private List<String> note = List.of();

    @Option(
            names = "--log",
            paramLabel = "FILE",
            defaultValue = "interactions.csv",
            description = "The log; made if it is missing (default: interactions.csv).")
    private Path file;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Converters.Day.class,
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

    @Mixin
    private Voice voice;

    @Override
    public Integer call() throws Exception {
        Map<String, String> cells = cells();
        Optional<LogHeader> there = LogHeader.of(file);
        List<String> columns = there.map(LogHeader::columns).orElse(LogHeader.ALL);
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            if (!cell.getValue().isEmpty() && !columns.contains(cell.getKey())) {
                throw new ParameterException(
                        spec.commandLine(),
                        file.getFileName() + " has no column " + cell.getKey() + "; add it to its first line");
            }
        }
        new LogFile(file).append(there.map(LogHeader::delimiter).orElse(','), columns, cells);
        voice.say("Noted in " + file + ": " + cells.get("date") + ", " + Terminal.safe(name)
                + (channel.isEmpty() ? "" : ", " + Terminal.safe(channel)) + ".");
        Json.Fields json = new Json.Fields().add("file", file.toString());
        cells.forEach(json::add);
        voice.sayJson(json.toString());
        return ExitCode.OK.code();
    }

    private Map<String, String> cells() {
        if (!direction.isEmpty()) {
            oneOf("--direction", direction, DIRECTIONS);
        }
        if (!kind.isEmpty()) {
            oneOf(
                    "--kind",
                    kind,
                    Arrays.stream(Logged.Kind.values())
                            .map(one -> one.name().toLowerCase(Locale.ROOT))
                            .toList());
        }
        if (!ease.isEmpty()) {
            oneOf("--ease", ease, List.of("1", "2", "3", "4", "5"));
        }
        if (!followUp.isEmpty() && !followUp.equals("yes")) {
            try {
                followUp = new Converters.Day().convert(followUp).toString();
            } catch (TypeConversionException noDate) {
                throw new ParameterException(spec.commandLine(), "--follow-up-by: " + noDate.getMessage());
            }
        }
        if (name.isBlank()) {
            throw new ParameterException(spec.commandLine(), "whom? The name is empty");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        // The one clock of the program, and only here: what happened just now happened today.
        cells.put("date", date.orElseGet(LocalDate::now).toString());
        cells.put("contact", name.strip());
        cells.put("url", url);
        cells.put("channel", channel);
        cells.put("direction", direction);
        cells.put("kind", kind);
        cells.put("event", event);
        cells.put("note", String.join(" ", note));
        cells.put("follow_up_by", followUp);
        cells.put("ease", ease);
        return cells;
    }

    private void oneOf(String option, String typed, List<String> known) {
        if (!known.contains(typed)) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + ": '" + typed + "' is not one of " + String.join(", ", known)
                            + Nearest.to(typed, known)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse(""));
        }
    }
}
