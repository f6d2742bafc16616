package dev.rapport.cli;

import dev.rapport.Outcome;
import dev.rapport.Request;
import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.settings.Misuse;
import dev.rapport.write.mail.Address;
import dev.rapport.write.mail.LetterMail;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Whether the letter is printed as a mail, and whom for. Rapport sends nothing itself: a mail program does. */
final class Mailing {
    @Option(
            names = "--mail",
            description = "Print the letter as a mail instead, for a mail program: rapport report --mail | sendmail -t")
    private boolean mail;

    @Option(
            names = "--mail-to",
            paramLabel = "ADDRESS",
            converter = OneAddress.class,
            description = "Whom that mail is for, in its line \"To\": one plain mail address.")
    private Optional<Address> to = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Refuses what cannot both be; then standard output is the mail's alone. */
    void begin(Console console) {
        boolean json = spec.commandLine().getParseResult().hasMatchedOption("--json");
        if (mail && json) {
            throw new Misuse(spec, "--mail and --json cannot both be the one output.");
        }
        if (!mail && spec.commandLine().getParseResult().hasMatchedOption("--mail-to")) {
            throw new Misuse(spec, "--mail-to says whom the mail is for: it takes --mail.");
        }
        if (mail) {
            console.hush();
        }
    }

    /** Prints the mail, if it was asked for and there is a report. */
    void print(Outcome outcome, Request request, Console console) {
        if (mail && outcome.folder().isPresent()) {
            // Where it is may say whose it is.
            Optional<String> page = outcome.folder()
                    .map(folder -> folder.resolve("report.html"))
                    .filter(file -> !request.shareSafe() && Files.isRegularFile(file))
                    .map(Path::toAbsolutePath)
                    .map(Path::toString)
                    .map(Terminal::safe);
            if (outcome.unchanged()) {
                // Beside the mail: a cron job that finds no newer export would send the same letter in silence.
                console.warn("Nothing is new since the last run: the letter of "
                        + outcome.report().month().id() + " is printed once more.");
            }
            console.sayAlone(new String(LetterMail.of(outcome.report(), to, page), StandardCharsets.US_ASCII));
        }
    }

    /** An address as a person types it. */
    static final class OneAddress implements ITypeConverter<Address> {
        @Override
        public Address convert(String typed) {
            try {
                return Address.of(typed.strip());
            } catch (IllegalArgumentException none) {
                throw new TypeConversionException(
                        "'" + Terminal.safe(typed) + "' is not one plain mail address such as you@example.org");
            }
        }
    }
}
