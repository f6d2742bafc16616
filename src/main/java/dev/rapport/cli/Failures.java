package dev.rapport.cli;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import dev.rapport.cli.console.Called;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.settings.Defaults;
import dev.rapport.cli.settings.NoExport;
import dev.rapport.cli.settings.WrongSetting;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.write.AlreadyRunning;
import dev.rapport.write.CannotWrite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The one ladder from a failure to an exit code and words: what happened, then what to do, the cause last. No
 * stack trace without {@code --verbose}, and never what a row said.
 */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final String OURS = "dev.rapport.";

    private final Map<String, String> environment;
    private final PrintWriter err;
    private final boolean quiet;
    private final boolean verbose;

    // The arguments are looked at as they are: a failure may come before they have been understood.
    Failures(String[] args, Map<String, String> environment, PrintWriter err) {
        Set<String> words = Set.copyOf(Arrays.asList(args));
        this.environment = environment;
        this.err = err;
        this.quiet = words.contains("-q") || words.contains("--quiet");
        this.verbose = words.contains("-v") || words.contains("--verbose");
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        return tell(failure).code();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return tell(failure).code();
    }

    /** Says what went wrong, and which code that is. */
    ExitCode tell(Throwable failure) {
        ExitCode code = explain(failure);
        if (verbose) {
            failure.printStackTrace(err);
        }
        err.flush();
        return code;
    }

    /** Says that standard output took less than there was to say; a failure of another kind stays what it is. */
    int unheard(int code) {
        error(
                "standard output is full or closed, so that what there is to say is lost; what was written to files is whole.");
        err.flush();
        boolean done = code == ExitCode.OK.code() || code == ExitCode.ROWS.code();
        return done ? ExitCode.OUTPUT.code() : code;
    }

    private ExitCode explain(Throwable failure) {
        if (failure instanceof ParameterException wrong) {
            return usage(wrong);
        }
        if (failure instanceof WrongSetting wrong) {
            error(quiet ? message(wrong).lines().findFirst().orElse("") : message(wrong));
            return ExitCode.USAGE;
        }
        if (failure instanceof AlreadyRunning) {
            error(message(failure));
            return ExitCode.LOCKED;
        }
        if (MemoryWatch.isLack(failure)) {
            return outOfMemory(err);
        }
        if (FileHandles.ranOut(failure)) {
            error("the system allows no more open files.");
            advice("Close other programs, or raise the limit (ulimit -n), and run rapport again.");
            return ExitCode.RESOURCES;
        }
        // Checked after file handles: what could not be read for want of them is no fault of the input.
        if (failure instanceof NoExport || failure instanceof CannotRead) {
            error(message(failure));
            cause(failure);
            return ExitCode.INPUT;
        }
        if (failure instanceof CannotWrite) {
            error(message(failure));
            cause(failure);
            return ExitCode.OUTPUT;
        }
        // Reading says CannotRead; what is left of input and output is writing.
        if (failure instanceof AccessDeniedException denied) {
            error(CannotWrite.of(denied).getMessage());
            return ExitCode.OUTPUT;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            error("that could not be written; nothing was changed.");
            advice("Is there space, and may you write there? If not, choose another folder.");
            words(failure instanceof UncheckedIOException ? requireNonNull(failure.getCause()) : failure);
            return ExitCode.OUTPUT;
        }
        error("this is a bug in rapport (" + failure.getClass().getSimpleName() + place(failure) + ").");
        Optional<Path> log = BugLog.write(failure, environment);
        if (log.isPresent()) {
            advice("Nothing was published. Where it happened is written to "
                    + Terminal.safe(log.get().toString()) + ",");
            advice("which names no person and no file of yours: please report it as it is.");
        } else {
            advice(
                    "Nothing was published. Run the same with --verbose and report what it prints; look through it first,");
            advice("as it may name a file or a person.");
        }
        return ExitCode.BUG;
    }

    private ExitCode usage(ParameterException wrong) {
        boolean noCommand = wrong instanceof UnmatchedArgumentException unknown
                && !unknown.isUnknownOption()
                && wrong.getCommandLine().getParent() == null;
        error(
                noCommand
                        ? "there is no command '"
                                + ((UnmatchedArgumentException) wrong)
                                        .getUnmatched()
                                        .get(0) + "'."
                        : inItsPlace(wrong));
        if (!quiet) {
            if (wrong instanceof UnmatchedArgumentException unknown
                    && !unknown.getSuggestions().isEmpty()) {
                advice("Did you mean: " + String.join(", ", unknown.getSuggestions()) + "?");
            }
            advice("More: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.USAGE;
    }

    /** A value that cannot be understood is said with the place where it stands, if it was not typed. */
    private static String inItsPlace(ParameterException wrong) {
        String message = message(wrong).replaceFirst("is not a boolean$", "is neither true nor false");
        if (!(wrong.getArgSpec() instanceof OptionSpec named
                && wrong.getCommandLine().getDefaultValueProvider() instanceof Defaults defaults
                && defaults.gave(named.longestName(), wrong.getValue()))) {
            return message;
        }
        String option = named.longestName();
        return defaults.origin(option) + ": "
                + message.replaceFirst("^Invalid value for option '[^']*'( \\([^)]*\\))?:", option.substring(2) + ":");
    }

    private void error(String message) {
        // Of some mistakes the parser itself says that they are errors.
        String said = message.isBlank() ? "something went wrong." : message.replaceFirst("^Error: ", "");
        err.println("error: " + Called.in(Terminal.safeLines(said)));
    }

    private void advice(String line) {
        err.println("  " + Called.in(line));
    }

    private void cause(Throwable failure) {
        if (failure.getCause() instanceof IOException cause) {
            words(cause);
        }
    }

    private static String message(Throwable failure) {
        return requireNonNullElse(failure.getMessage(), "");
    }

    private void words(Throwable cause) {
        String kind = cause.getClass().getSimpleName().replaceFirst("Exception$", "");
        String spaced = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String detail = cause.getMessage() == null ? "" : ": " + Terminal.safe(cause.getMessage());
        advice("Cause: " + (spaced.isEmpty() ? "input or output" : spaced) + detail);
    }

    /** Says that there is too little memory. */
    static ExitCode outOfMemory(PrintWriter err) {
        err.println("error: there is not enough memory for this input.");
        err.println(Called.in("  Give rapport more:  RAPPORT_JAVA_OPTS=-Xmx2g rapport …"));
        err.flush();
        return ExitCode.RESOURCES;
    }

    /** Where in our own code it happened. */
    private static String place(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return " in " + frame.getFileName() + ", line " + frame.getLineNumber();
            }
        }
        return "";
    }
}
