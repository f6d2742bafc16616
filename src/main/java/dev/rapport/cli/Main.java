package dev.rapport.cli;

import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.StandardOutput;
import dev.rapport.cli.settings.Defaults;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** The entrance of the program: the person's words in, an exit code out. */
public final class Main {
    private static final Set<String> VERSION = Set.of("-V", "--version");

    private Main() {}

    /** Runs one command; the only place that ends the process. Signals end it with 129, 130 or 143, as Java does by itself. */
    public static void main(String[] args) {
        PrintWriter err = utf8(System.err);
        PrintWriter out = utf8(new StandardOutput());
        // Halted, not left: leaving would need memory. The next run tidies up, as after a power cut.
        new MemoryWatch(() ->
                        Runtime.getRuntime().halt(Failures.outOfMemory(err).code()))
                .start();
        System.exit(run(args, System.getenv(), out, err));
    }

    /** Runs one command with everything it may see of the world outside. */
    static int run(String[] args, Map<String, String> environment, PrintWriter out, PrintWriter err) {
        Failures failures = new Failures(args, environment, err);
        int code = done(args, environment, failures, out, err);
        boolean heard = !out.checkError();
        err.flush();
        return heard ? code : failures.unheard(code);
    }

    private static int done(
            String[] args, Map<String, String> environment, Failures failures, PrintWriter out, PrintWriter err) {
        // Scripts ask for the version often, and setting up all commands takes a fifth of a second.
        if (args.length == 1 && VERSION.contains(args[0])) {
            out.println(Version.line());
            return ExitCode.OK.code();
        }
        try {
            return CommandTree.of(args, Defaults.of(args, environment), failures, out, err)
                    .execute(args);
        } catch (Exception | Error failure) {
            return failures.tell(failure).code();
        }
    }

    // Under LC_ALL=C, and on Java 17 nearly always, System.out would print ? for every letter outside ASCII.
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
