package dev.rapport.cli.people;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.settings.Converters;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.ClosestWord;
import dev.rapport.read.interaction.LogReview;
import dev.rapport.read.lookup.LastReport;
import dev.rapport.read.lookup.LastReport.Found;
import dev.rapport.read.lookup.PublishedRow;
import dev.rapport.read.people.NoPeople;
import dev.rapport.read.people.Wish;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    private String outside = "";

    /** Whether several bear the name, so that the line must say the address. */
    private boolean shared;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws Exception {
        if (learn.isPresent() && name == null) {
            return new LearnedLog(spec, console).tell(learn.get(), write);
        }
        if (learn.isPresent() || write || name == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    name == null && !write
                            ? "Missing required parameter: 'NAME'"
                            : "--learn FILE looks at a file and logs nobody; --write goes with it");
        }
        LocalDate today = DayWords.today();
        Map<String, String> cells = cells(today);
        LocalDate day = LocalDate.parse(cells.get("date"));
        LogLine line = new LogLine(spec, log, cells);
        String channel = Terminal.safe(cells.getOrDefault("channel", ""));
        String shown = Terminal.safe(cells.getOrDefault("contact", ""))
                + (channel.isEmpty() ? "" : ", " + channel) + ", "
                + DayWords.said(day, today);
        Map<String, String> noted = new LinkedHashMap<>(Map.of("file", log.toString()));
        if (undo) {
            boolean gone = line.takeBack();
            console.say(
                    gone
                            ? "Taken back: " + shown + "."
                            : "The last line of " + Terminal.safe(log)
                                    + " is not about that person and day; nothing was changed.");
            noted.put("undone", String.valueOf(gone));
        } else {
            boolean added = line.add(url.isEmpty() && !shared ? Set.of("url") : Set.of());
            console.say(
                    added
                            ? "Noted: " + shown + ". Kept in " + Terminal.safe(log) + "." + outside
                            : "That stands in " + Terminal.safe(log) + " already: " + shown + ". Nothing was added.");
            noted.put("added", String.valueOf(added));
        }
        noted.putAll(cells);
        console.sayJson(noted);
        return ExitCode.OK.code();
    }

    /** Who is meant, as the latest report knows them; whoever is not there is somebody outside LinkedIn. */
    private String meant(String typed, Optional<LastReport> report, List<PublishedRow> found) {
        String person = LogReview.oneLine(typed);
        if (Wish.whom(person).isEmpty() || report.isEmpty()) {
            return somebody(person);
        }
        Found fitting = report.get().find(person);
        // One word is enough for a look, and too little to write down whom a day was spent with.
        boolean sure = fitting.whole() || person.indexOf(' ') > 0;
        if (sure && fitting.people().size() == 1) {
            found.add(fitting.people().get(0));
            return fitting.people().get(0).get("name");
        }
        if (sure && fitting.people().size() > 1) {
            if (!url.isEmpty()) {
                return person;
            }
            throw Whom.several(spec, person, fitting);
        }
        somebody(person);
        List<String> near = fitting.people().isEmpty()
                ? fitting.nearest()
                : fitting.people().stream().limit(3).map(one -> one.get("name")).toList();
        outside = "\n  " + Terminal.safe(person) + " is not in your report and is kept as somebody outside LinkedIn."
                + (near.isEmpty() ? "" : " Or did you mean " + Terminal.safe(String.join(", ", near)) + "?");
        return person;
    }

    /** Refuses a sign or a number in a name's place, of which the next report would say that it names no person. */
    private String somebody(String person) {
        if (!person.isEmpty() && NoPeople.name(person)) {
            throw Whom.nobody(spec);
        }
        return person;
    }

    private Map<String, String> cells(LocalDate today) throws CannotRead {
        oneOf("--direction", direction, DIRECTIONS);
        oneOf(
                "--kind",
                kind,
                Arrays.stream(Logged.Kind.values())
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .toList());
        oneOf("--ease", ease, List.of("1", "2", "3", "4", "5"));
        LocalDate day = date.orElse(today);
        if (day.isAfter(today) && !planned) {
            throw new ParameterException(
                    spec.commandLine(), "--date: " + day + " is still to come; with --planned it is kept as a plan");
        }
        if (planned && !undo && day.isBefore(today)) {
            throw new ParameterException(spec.commandLine(), "--planned: " + day + " is over; leave --planned out");
        }
        String by = DayWords.promised(spec, followUp, day);
        String typed = LogReview.oneLine(name);
        if (Stream.of(typed.split(";")).allMatch(one -> Wish.whom(one).isEmpty())) {
            throw Whom.nobody(spec);
        }
        Optional<LastReport> report = reports.latest();
        List<PublishedRow> found = new ArrayList<>();
        List<String> people = new ArrayList<>();
        for (String one : Whom.each(report, typed)) {
            people.add(meant(one, report, found));
        }
        String person = String.join("; ", people);
        String profile = LogReview.oneLine(url);
        if (!profile.isEmpty() && !LogReview.isProfile(profile)) {
            throw new ParameterException(
                    spec.commandLine(), "--url: that is no profile's address like https://www.linkedin.com/in/…");
        }
        if (!profile.isEmpty() && people.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "--url: one address cannot be that of several people; log each by a line");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("date", day.toString());
        cells.put("contact", person);
        cells.put(
                "url",
                profile.isEmpty() && people.size() == 1 && found.size() == 1
                        ? found.get(0).get("url")
                        : profile);
        List<PublishedRow> known = report.map(LastReport::people).orElse(List.of());
        shared = found.size() == 1 && Whom.shareAName(known, found.get(0));
        if (found.size() == 1 && !profile.isEmpty()) {
            Whom.refuseAnother(spec, report.get(), found.get(0), profile);
        }
        cells.put("channel", Channels.known(spec, known, channel));
        cells.put("direction", direction);
        cells.put("kind", kind);
        cells.put("event", LogReview.oneLine(event));
        cells.put("note", LogReview.oneLine(String.join(" ", note)));
        cells.put("follow_up_by", by);
        cells.put("promise", LogReview.oneLine(promise));
        cells.put("ease", ease);
        return cells;
    }

    private void oneOf(String option, String typed, List<String> known) {
        if (!typed.isEmpty() && !known.contains(typed)) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + ": '" + typed + "' is not one of " + String.join(", ", known)
                            + ClosestWord.to(typed, known)
                                    .filter(near -> near.length() > 1)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse(""));
        }
    }
}
