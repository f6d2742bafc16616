package dev.rapport.cli;

import dev.rapport.cli.settings.Defaults;
import dev.rapport.cli.settings.NoExport;
import dev.rapport.cli.settings.WrongSetting;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * Writes the man pages of all commands from what {@code --help} knows. Run by the profile {@code man}; the pages are kept
 * in the repository, and a test holds them to the commands.
 */
final class ManPages {
    private ManPages() {}

    /** Arguments: the folder for the pages, and the version. */
    public static void main(String[] args) throws IOException, NoExport, WrongSetting {
        Path out = Path.of(args[0]);
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        CommandLine commands = CommandTree.of(
                new String[0],
                Defaults.of(new String[0], Map.of()),
                new Failures(new String[0], Map.of(), nowhere),
                nowhere,
                nowhere);
        CommandSpec[] specs = Stream.concat(Stream.of(commands), commands.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .toArray(CommandSpec[]::new);
        File sources = Files.createTempDirectory("man").toFile();
        int code = ManPageGenerator.generateManPage(sources, null, new boolean[0], true, specs);
        if (code != 0) {
            throw new IOException("picocli wrote no man pages: " + code);
        }
        try (Asciidoctor asciidoctor = Asciidoctor.Factory.create();
                Stream<Path> pages = Files.list(sources.toPath())) {
            List<Path> sorted = pages.sorted().toList();
            for (Path page : sorted) {
                asciidoctor.convertFile(
                        page.toFile(),
                        Options.builder()
                                .backend("manpage")
                                .safe(SafeMode.UNSAFE)
                                .toDir(out.toFile())
                                .mkDirs(true)
                                .attributes(Attributes.builder()
                                        .attribute("reproducible")
                                        .attribute("mansource", "rapport " + args[1])
                                        .build())
                                .build());
            }
        }
    }
}
