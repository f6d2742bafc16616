package dev.rapport.cli;

import dev.rapport.Inquiry;
import dev.rapport.Request;
import dev.rapport.fact.Progress;
import dev.rapport.fact.Source;
import dev.rapport.read.Nearest;
import dev.rapport.theme.Explanations;
import dev.rapport.theme.Spoken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * {@code rapport explain [FINDING|FILE|TERM] [EXPORT…]}: question, formula, data needed and limits of a measure; what a file
 * of the archive holds; how to ask LinkedIn for it. With an export, a finding's value too, its counts, its window, and the
 * rows of the files it rests on, never their text. Without a word: what can be looked up.
 *
 * <pre>
 * rapport explain rejection.reply-rate-30d
 * rapport explain rejection.reply-rate-30d inbox/ --all
 * rapport explain Connections.csv
 * </pre>
 *
 * <p>With an export it costs as much as a report without its pictures, and about a hundred bytes more a message.
 */
final class ExplainCommand implements Callable<Integer> {
    private static final String FEW = "10";

    private final CommandSpec spec =
            Described.command(this, "explain", "Explain a number, a file of the archive, or a term.");

    private final PositionalParamSpec term = PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .paramLabel("FINDING|FILE|TERM")
            .type(Optional.class)
            .auxiliaryTypes(String.class)
            .initialValue(Optional.empty())
            .description("What to look up.")
            .build();

    private final Options options = new Options();

    private final Publishing publishing = new Publishing();

    private final Voice voice = new Voice();

    private final OptionSpec rows = OptionSpec.builder("--rows")
            .paramLabel("N")
            .type(int.class)
            .defaultValue(FEW)
            .description("How many cases of each kind to list (default: 10).")
            .build();

    private final OptionSpec all = Described.flag("List every case, with all its rows.", "--all");

    /** How it is typed. */
    CommandSpec spec() {
        spec.addPositional(term);
        options.addTo(spec);
        publishing.addTo(spec);
        voice.addTo(spec);
        spec.addOption(rows).addOption(all);
        spec.usageMessage()
                .description(
                        "%nWith an export, a measure's value, its counts, and the rows of the files it rests on are shown too;"
                                + " never the text of a message.")
                .footer(
                        "  rapport explain                                   what can be looked up",
                        "  rapport explain rejection.reply-rate-30d          question, formula, needs and limits of a measure",
                        "  rapport explain rejection.reply-rate-30d inbox/   its value, and the rows behind it",
                        "  rapport explain Connections.csv                   what a file holds",
                        "  rapport explain archive                           how to ask LinkedIn for your data")
                .abbreviateSynopsis(true)
                .parameterListHeading("%nWhat to look up, and where:%n");
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        options.afterTheFirst();
        Optional<String> word = term.getValue();
        String text = word.map(this::lookedUp).orElseGet(ExplainCommand::contents);
        if (word.isEmpty() || !options.named()) {
            spec.commandLine().getOut().println(text);
            return ExitCode.OK.code();
        }
        if (!Explanations.ids().contains(word.get())) {
            throw new ParameterException(
                    spec.commandLine(), "'" + word.get() + "' is no finding, so no rows of an export stand behind it.");
        }
        voice.traceSettings();
        Request request = publishing.request(options);
        Inquiry.Answer answer;
        try (Progress progress = voice.progress()) {
            answer = Inquiry.into(request.watchedBy(progress), word.get());
        }
        voice.say(text);
        shown(answer).forEach(voice::say);
        Verdict verdict = Verdict.of(answer.report().inputs(), request.strict());
        verdict.complaints().forEach(voice::warn);
        voice.sayJson(json(answer));
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
        return lines;
    }

    /** How many cases of each kind to list. */
    private int listed() {
        boolean every = all.getValue();
        return every ? Integer.MAX_VALUE : Math.max(0, rows.<Integer>getValue());
    }

    private String json(Inquiry.Answer answer) {
        Json.Fields fields = new Json.Fields();
        Spoken.fields(answer.finding()).forEach(fields::add);
        return new Json.Fields()
                .add("id", answer.finding().id())
                .add("figures", (Object) fields)
                .add("sentence", answer.finding().sentence())
                .add("computedFrom", answer.evidence().computedFrom())
                .add("cases", (Object) EvidenceList.json(answer.evidence()))
                .toString();
    }

    private String lookedUp(String word) {
        return Guide.on(word).or(() -> Explanations.of(word)).orElseThrow(() -> {
            String near = Nearest.to(word, known())
                    .map(meant -> "\n  Did you mean: " + meant + "?")
                    .orElse("");
            String message = "there is nothing called '" + word + "'." + near;
            return new ParameterException(spec.commandLine(), message);
        });
    }

    private static String contents() {
        return "Findings:\n  " + String.join("\n  ", Explanations.ids()) + "\nFiles:\n  " + String.join("\n  ", files())
                + "\nTerms:\n  " + String.join("\n  ", Guide.topics());
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(Explanations.ids());
        known.addAll(files());
        known.addAll(Guide.topics());
        return known;
    }

    private static List<String> files() {
        return Arrays.stream(Source.values()).map(Source::file).toList();
    }
}
