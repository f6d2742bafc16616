package dev.rapport.cli.people;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.settings.Defaults;
import dev.rapport.read.LogLearning;
import dev.rapport.read.LogLearning.Learned;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.LogMapping;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.write.CannotWrite;
import dev.rapport.write.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rapport log --learn FILE}: proposes lines for the configuration that describe an unknown CSV, and adds them on request. */
record LearnedLog(CommandSpec spec, Console console) {
    /** Shows what was found; writes it only if told to, and only if it can be used as it is. */
    int tell(Path file, boolean write) throws IOException, CannotRead, CannotWrite {
        Learned found = LogLearning.of(file, ReadOptions.defaults());
        found.words().forEach(line -> console.say(Terminal.safe(line)));
        String check = "rapport check --log " + Terminal.word(file.toString());
        String written = "";
        if (found.known().isPresent()) {
            console.say("What becomes of its rows:  " + check);
        } else {
            // Says what a person must decide, before anything could be written.
            LogMapping mapping = found.mapping();
            Optional<Defaults> settings = Defaults.behind(spec);
            Optional<Path> configuration = settings.flatMap(Defaults::file);
            if (write) {
                Path at = configuration.orElseThrow(() -> new CannotRead("there is no configuration to write to."
                        + "\n  rapport init makes one; --config FILE names it."));
                refuseTwice(mapping, settings.get().mappings(), at);
                String before = Files.readString(at);
                String end = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
                PrivateFile.write(at, before + end + "\n" + String.join("\n", found.lines()) + "\n");
                written = at.toString();
                console.say("Added to " + Terminal.safe(written) + ". What becomes of its rows:  " + check);
            } else {
                console.say("Ten rows as they would be read:  " + check + " --learn");
                console.say(configuration
                        .map(at -> "To add the lines to " + Terminal.safe(at.toString()) + ", say --write, too.")
                        .orElse("To add them to a configuration, name it, too:  --config FILE --write"));
            }
        }
        console.sayJson(new Said(file.toString(), found.known().orElse(""), found.lines(), written));
        return ExitCode.OK.code();
    }

    /** For a machine. */
    private record Said(String file, String known, List<String> lines, String written) {}

    private static void refuseTwice(LogMapping mapping, List<LogMapping> there, Path configuration) throws CannotRead {
        if (there.stream().anyMatch(one -> one.name().equals(mapping.name()))) {
            throw new CannotRead(
                    configuration + " describes a log called " + mapping.name()
                            + " already; nothing was written.\n  Change its lines by hand, or copy the new ones under another name.");
        }
    }
}
