package dev.rapport.cli;

import dev.rapport.fact.Source;
import dev.rapport.theme.Explanations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code rapport explain [FINDING|FILE|TERM]}: question, formula, data needed and limits of a measure; what a file of the
 * archive holds; how to ask LinkedIn for it. Without a word: what can be looked up.
 *
 * <pre>
 * rapport explain rejection.reply-rate-30d
 * rapport explain Connections.csv
 * rapport explain archive
 * </pre>
 */
@Command(
        name = "explain",
        header = "Explain a number, a file of the archive, or a term.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapport explain                            what can be looked up",
            "  rapport explain rejection.reply-rate-30d   question, formula, needs and limits of a measure",
            "  rapport explain Connections.csv            what a file holds",
            "  rapport explain archive                    how to ask LinkedIn for your data"
        },
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%nOptions:%n")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FINDING|FILE|TERM", description = "What to look up.")
    private Optional<String> term = Optional.empty();

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() {
        String text = term.isEmpty() ? contents() : lookedUp(term.get());
        spec.commandLine().getOut().println(text);
        return ExitCode.OK.code();
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
