package dev.rapport.cli.people;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.settings.Misuse;
import dev.rapport.read.lookup.LastReport;
import dev.rapport.read.lookup.PublishedRow;
import dev.rapport.read.people.Names;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code rapport done NUMBER|NAME [NOTE…]}: the person is written to, met or called; one line in the log says so, and the
 * next report knows.
 *
 * <p>Reads the latest report, not the export: it answers at once.
 */
@Command(
        name = "done",
        header = "Say that you were in touch with somebody the report suggests.",
        description =
                "%nAdds one line to your interaction log, dated today. The number is the one in the latest report.",
        parameterListHeading = "%nWhom, and what to remember:%n",
        footer = {
            "  rapport done 3",
            "  rapport done 3 --channel coffee \"she is moving to Porto\"",
            "  rapport done \"Ada Example\" --date 2026-11-28",
            "  rapport done 3 --undo"
        })
public final class DoneCommand implements Callable<Integer> {
    private static final Set<String> BOTH = Set.of("call", "meeting", "video", "event", "coffee");

    @Parameters(
            index = "0",
            paramLabel = "WHOM",
            description = "Number in the latest report, name, its beginning, or profile address.")
    private String whom;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "NOTE", description = "A note for yourself.")
    private List<String> note = List.of();

    @Option(
            names = "--channel",
            paramLabel = "WORD",
            description = "message, email, call, meeting, video, event, coffee, letter, social, or a word of yours.")
    private String channel = "";

    @Mixin
    private LogTarget target;

    @Option(names = "--undo", description = "Take back the last line of the log, if it is this person's of that day.")
    private boolean undo;

    @Mixin
    private Reports reports;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws Exception {
        if (!note.isEmpty() && note.stream().allMatch(Whom::isNumber)) {
            throw new Misuse(spec, "one person at a time; " + note.get(0) + " stands where a note does");
        }
        LastReport report = reports.of(whom);
        PublishedRow person = Whom.numberedOrNamed(spec, report, whom);
        LocalDate today = DayWords.today();
        LocalDate day = target.date().orElse(today);
        if (day.isAfter(today)) {
            throw new Misuse(
                    spec,
                    "--date: " + day + " is still to come; plan it with  rapport log NAME --date " + day
                            + " --planned");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("date", day.toString());
        cells.put("contact", person.get("name"));
        cells.put("url", person.get("url"));
        cells.put("channel", Channels.known(spec, report.people(), channel));
        cells.put("direction", BOTH.contains(cells.get("channel")) ? "both" : "out");
        cells.put("note", Names.shown(String.join(" ", note)));
        LogLine line = new LogLine(spec, console, target.log(), cells);
        if (undo) {
            line.takeBack(today);
        } else {
            boolean shareAName = Whom.shareAName(report.people(), person);
            line.add(today, shareAName ? Set.of("direction") : Set.of("url", "direction"), "");
        }
        return ExitCode.OK.code();
    }
}
