package dev.rapport.cli;

import dev.rapport.Outcome;
import dev.rapport.Request;
import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.people.UnmetWishes;
import dev.rapport.fact.Intake;
import dev.rapport.read.interaction.LogHeader;
import dev.rapport.report.English;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A run's outcome in words: the month's sentence, where the report is, what became of the rows, what to do next. */
final class RunSummary {
    private static final int FRESH_DAYS = 45;
    private static final int MOST_PASSED = 3;

    private RunSummary() {}

    /** Says how a run went, and which exit code that is. */
    static ExitCode tell(Outcome outcome, Request request, Console console) {
        Verdict verdict = Verdict.of(outcome.intake(), request.strict());
        verdict.complaints().forEach(console::warn);
        UnmetWishes.warnings(request.reading().wishes()).forEach(console::warn);
        if (outcome.folder().isEmpty()) {
            console.warn("error: nothing was published, because --strict allows no rejected row.");
        } else {
            published(outcome, outcome.folder().get(), verdict, request, console);
        }
        console.sayJson(summary(outcome, verdict));
        return verdict.code();
    }

    private static void published(Outcome outcome, Path folder, Verdict verdict, Request request, Console console) {
        console.say(Terminal.safe(outcome.report().sentence().text()));
        console.say("");
        Path page = folder.resolve("report.html");
        console.say("  " + Terminal.safe(Files.isRegularFile(page) ? page : folder)
                + (outcome.unchanged() ? "  (unchanged)" : ""));
        console.say("  " + RowLedger.inShort(outcome.intake()));
        passedOver(outcome.intake()).forEach(line -> console.say("  " + line));
        outcome.report().notes().forEach(note -> console.say("  " + Terminal.safe(note)));
        outcome.report().remarks().forEach(remark -> console.say("  " + Terminal.safe(remark)));
        UnmetWishes.unknown(request.reading().wishes()).ifPresent(line -> console.say("  " + line));
        UnmetWishes.untagged(request.reading().wishes()).forEach(line -> console.say("  " + line));
        picturesLost(folder).ifPresent(outcome.unchanged() ? line -> console.say("  " + line) : console::warn);
        request.settings()
                .asOf()
                .flatMap(last -> ahead(last, Instant.now()))
                .ifPresent(note -> console.say("  " + note));
        if (request.settings().asOf().isEmpty()) {
            age(outcome.report().end(), Instant.now()).ifPresent(note -> console.say("  " + note));
        }
        if (verdict.code() == ExitCode.OK) {
            console.say("");
            console.say(next(outcome, page, request, console));
        }
    }

    /** The log that the next report reads again, if one was named: what is done goes into it. */
    private static String log(Request request, Console console) {
        return request.logs().stream()
                .filter(log -> console.typed("--log") && LogHeader.isLog(log))
                .findFirst()
                .map(log -> " --log " + Terminal.word(log.toString()))
                .orElse("");
    }

    /** The one next step: the page, and what to say of the first of its people; without people, what the numbers mean. */
    private static String next(Outcome outcome, Path page, Request request, Console console) {
        boolean listed = Files.isRegularFile(page.resolveSibling("data/suggestions.csv"));
        if (outcome.report().suggestions().isEmpty() || request.shareSafe() || !Files.isRegularFile(page) || !listed) {
            return "Next:  rapport explain    what each number means and how it is counted";
        }
        if (!console.has("--out")) {
            // The demo: nothing of a real log is to be mixed with it.
            return "Next:  read " + Terminal.safe(page) + ", then  rapport person 1 --out "
                    + Terminal.word(request.out().toString());
        }
        String where = console.again("--config")
                + (console.typed("--out") || request.reading().tag().isPresent()
                        ? " --out " + Terminal.word(request.out().toString())
                        : "");
        return "Next:  read " + Terminal.safe(page) + ", then  rapport done 1" + where
                + log(request, console) + "  or  rapport later 1"
                + where + console.again("--people");
    }

    /** What lay beside the exports and was not read, without harm; what may do harm is a warning. */
    static List<String> passedOver(List<Intake> files) {
        List<String> lines = files.stream()
                .filter(file -> file.kind().isEmpty()
                        && !file.missed()
                        && !file.remarks().isEmpty())
                .map(file -> Terminal.safe(file.file() + " " + file.remarks().get(0)) + ".")
                .toList();
        int more = lines.size() - MOST_PASSED;
        return more <= 0
                ? lines
                : Stream.concat(
                                lines.stream().limit(MOST_PASSED),
                                Stream.of(English.capital(English.whole(more))
                                        + (more == 1 ? " more was" : " more were")
                                        + " passed over; rapport check names them."))
                        .toList();
    }

    /** That pictures are missing, which the report says only in a file beside those that are there. */
    static Optional<String> picturesLost(Path folder) {
        return Files.isRegularFile(folder.resolve("charts/no-png.txt"))
                ? Optional.of(
                        "The PNG pictures are missing: charts/no-png.txt says why. --formats html,json,csv,svg,ics does"
                                + " without them.")
                : Optional.empty();
    }

    /** That the data are old. Said here alone, as a report reads no clock: the same data make the same report. */
    static Optional<String> age(Instant end, Instant now) {
        long days = Duration.between(end, now).toDays();
        return days <= FRESH_DAYS
                ? Optional.empty()
                : Optional.of("The data ended " + English.days(days)
                        + " ago. When you like, ask LinkedIn for a new export:  rapport explain archive");
    }

    /** That a last day is yet to come, so that the time until then counts as silence. */
    static Optional<String> ahead(LocalDate last, Instant now) {
        // On the day itself it may be tomorrow somewhere.
        return last.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1))
                ? Optional.of(
                        "The day given with --as-of, " + last + ", is yet to come: until then it counts as silence.")
                : Optional.empty();
    }

    /** For a machine; what was not published has neither folder nor report. */
    private record Summary(
            int exit,
            boolean published,
            boolean unchanged,
            String month,
            String end,
            String sentence,
            @Nullable String folder,
            @Nullable String report,
            List<RowLedger.Counts> files) {}

    private static Summary summary(Outcome outcome, Verdict verdict) {
        return new Summary(
                verdict.code().code(),
                outcome.folder().isPresent(),
                outcome.unchanged(),
                outcome.report().month().id(),
                outcome.report().end().toString(),
                outcome.report().sentence().text(),
                outcome.folder().map(Path::toString).orElse(null),
                outcome.folder()
                        .map(folder -> folder.resolve("report.html"))
                        .filter(Files::isRegularFile)
                        .map(Path::toString)
                        .orElse(null),
                RowLedger.counts(outcome.intake()));
    }
}
