package dev.rapport.cli;

import dev.rapport.Inquiry;
import dev.rapport.Request;
import dev.rapport.cli.console.Called;
import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.settings.Amounts;
import dev.rapport.cli.settings.Misuse;
import dev.rapport.fact.Progress;
import dev.rapport.fact.Source;
import dev.rapport.read.csv.ClosestWord;
import dev.rapport.theme.summary.Explanations;
import dev.rapport.theme.summary.Spoken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 * {@code rapport explain [FINDING|FILE|TERM] [EXPORT…]}: question, formula, data needed and limits of a measure; what a file
 * of the archive holds; how to ask LinkedIn for it. With an export, a finding's value too, its counts, its window, and the
 * rows of the files it rests on, never their text. Without a word: what can be looked up.
 *
 * <p>With an export it costs as much as a report without its pictures, and about a hundred bytes more a message.
 */
@Command(
        name = "explain",
        header = "Explain a number, a file of the archive, or a term.",
        description =
                "%nWith an export, a measure's value, its counts, and the rows of the files it rests on are shown too;"
                        + " never the text of a message.",
        parameterListHeading = "%nWhat to look up, and where:%n",
        abbreviateSynopsis = true,
        footer = {
            "  rapport explain                                   what can be looked up",
            "  rapport explain rejection.reply-rate-30d          question, formula, needs and limits of a measure",
            "  rapport explain rejection.reply-rate-30d inbox/   its value, and the rows behind it",
            "  rapport explain slipping                          what a term or a column means",
            "  rapport explain Connections.csv                   what a file holds",
            "  rapport explain archive                           how to ask LinkedIn for your data"
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "FINDING|FILE|TERM", description = "What to look up.")
    private Optional<String> term = Optional.empty();

    @Mixin
    private Options options;

    @Mixin
    private Publishing publishing;

    @Mixin
    private Console console;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "10",
            converter = Amounts.Rows.class,
            description = "How many cases of each kind to list (default: 10).")
    private int rows;

    @Option(names = "--all", description = "List every case, with all its rows.")
    private boolean all;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        options.afterTheFirst();
        String text = term.map(this::lookedUp).orElseGet(ExplainCommand::contents);
        boolean finding = term.filter(Explanations.ids()::contains).isPresent();
        // A log named in the settings is meant for reports; looking up a word does not read it.
        if (term.isEmpty() || !options.named() || !finding && !options.typed()) {
            if (console.json()) {
                console.sayJson(new LookedUp(term.orElse(""), text));
            } else {
                spec.commandLine().getOut().println(Called.in(text));
            }
            return ExitCode.OK.code();
        }
        if (!finding) {
            throw new Misuse(spec, "'" + term.get() + "' is no finding, so no rows of an export stand behind it.");
        }
        console.traceSettings();
        Request request = publishing.request(options);
        Inquiry.Answer answer;
        try (Progress progress = console.progress()) {
            answer = Inquiry.into(request.watchedBy(progress), term.get());
        }
        console.say(text);
        shown(answer).forEach(console::say);
        Verdict verdict = Verdict.of(answer.report().inputs(), request.strict());
        verdict.complaints().forEach(console::warn);
        console.sayJson(new Explained(
                answer.finding().id(),
                Spoken.fields(answer.finding()),
                answer.finding().sentence(),
                answer.evidence().computedFrom(),
                EvidenceList.listed(answer.evidence()),
                RowLedger.counts(answer.report().inputs())));
        return verdict.code().code();
    }

    private List<String> shown(Inquiry.Answer answer) {
        List<String> lines = new ArrayList<>(List.of("", "In this export"));
        Spoken.fields(answer.finding())
                .forEach((label, words) ->
                        lines.add(String.format(Locale.ROOT, "  %-7s %s", label, Terminal.safe(words))));
        lines.add("  " + Terminal.safe(answer.finding().sentence()));
        lines.add("");
        if (answer.evidence().computedFrom().isEmpty()) {
            lines.addAll(EvidenceList.lines(answer.evidence(), listed()));
        } else {
            lines.add("Computed from " + answer.evidence().computedFrom() + ".");
        }
        lines.addAll(List.of("", "What was read (rapport check tells what became of every row)"));
        RowLedger.sources(answer.report().inputs()).forEach(source -> lines.add("  " + source));
        return lines;
    }

    /** How many cases of each kind to list. */
    private int listed() {
        return all ? Integer.MAX_VALUE : Math.max(0, rows);
    }

    /** A word and its meaning, for a machine. */
    private record LookedUp(String term, String text) {}

    /** For a machine. */
    private record Explained(
            String id,
            Map<String, String> figures,
            String sentence,
            String computedFrom,
            List<EvidenceList.Listed> cases,
            List<RowLedger.Counts> sources) {}

    private String lookedUp(String word) {
        return Guide.on(word)
                .or(() -> Explanations.of(word))
                .or(() -> Guide.on(word + ".csv"))
                .or(() -> wrapped(word))
                .orElseThrow(() -> {
                    String near = ClosestWord.to(word, known())
                            .map(meant -> "\n  Did you mean: " + meant + "?")
                            .orElse("");
                    String message = "there is nothing called '" + word + "'." + near;
                    return new Misuse(spec, message);
                });
    }

    private static Optional<String> wrapped(String word) {
        return Glossary.on(word).map(Guide::wrapped);
    }

    private static String contents() {
        return "Findings:\n  " + String.join("\n  ", Explanations.ids()) + "\nFiles:\n  " + String.join("\n  ", files())
                + "\nTopics:\n  " + String.join("\n  ", Guide.topics())
                + "\nTerms:\n  " + String.join("\n  ", Glossary.ofTheReport())
                + "\nAnd every file and column of the report, such as touch.csv and gap_days.";
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(Explanations.ids());
        known.addAll(files());
        known.addAll(Guide.topics());
        known.addAll(Glossary.terms());
        return known;
    }

    private static List<String> files() {
        return Arrays.stream(Source.values()).map(Source::file).toList();
    }
}
