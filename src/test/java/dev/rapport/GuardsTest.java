package dev.rapport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Error Prone and NullAway look through the program and have nothing to say. A compiler of its own, beside the other tests:
 * each compile with them would take three times as long.
 */
class GuardsTest {
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("src/stand-in/java"), Path.of("target/generated-sources/jte"));

    /** Checks that are switched off, and why. */
    private static final List<String> OFF = List.of(
            // "and" binds before "or", as everybody reads it.
            "OperatorPrecedence",
            // Guava's would be a library more; where empty ends matter the limit is given.
            "StringSplitter",
            // Where these stand, the very same one is meant.
            "ReferenceEquality",
            "IdentityHashMapUsage",
            // What is counted stays below two to the 53rd.
            "LongDoubleConversion",
            // Columns of many rows, handed on unchanged.
            "ArrayRecordComponent",
            "ImmutableEnumChecker",
            "MutablePublicArray",
            // Counts by kind are arrays, never kept beyond a run.
            "EnumOrdinal",
            // Two kinds of fact have a Kind each.
            "SameNameButDifferent",
            // Lines of help wrap where they do on the terminal.
            "StringConcatToTextBlock");

    /** What picocli fills. */
    private static final List<String> FILLED =
            List.of("Option", "Parameters", "Mixin", "Spec", "ArgGroup", "ParentCommand");

    /** Corners of the compiler that Error Prone looks into. */
    private static final List<String> EXPORTED =
            List.of("api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

    @Test
    void errorProneAndNullAwayFindNothing(@TempDir Path folder) throws Exception {
        Silent.run(command(folder), folder);
    }

    private static List<String> command(Path folder) throws IOException {
        String libraries = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        for (String corner : EXPORTED) {
            command.add("-J--add-exports=jdk.compiler/com.sun.tools.javac." + corner + "=ALL-UNNAMED");
        }
        command.add("-J--add-opens=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED");
        command.add("-J--add-opens=jdk.compiler/com.sun.tools.javac.comp=ALL-UNNAMED");
        command.addAll(List.of("--release", "17", "-encoding", "UTF-8", "-proc:none", "-Xmaxwarns", "1000"));
        command.addAll(List.of("-XDcompilePolicy=simple", "-XDaddTypeAnnotationsToSymbol=true"));
        // Looks, and writes no class.
        command.addAll(List.of("--should-stop=ifError=FLOW", "--should-stop=ifNoError=FLOW"));
        command.addAll(List.of("-cp", libraries, "-processorpath", libraries, "-d", folder.toString()));
        StringBuilder checks =
                new StringBuilder("-Xplugin:ErrorProne -XepExcludedPaths:.*/(generated-sources|stand-in)/.*"
                        + " -XepOpt:NullAway:OnlyNullMarked=true -XepOpt:NullAway:ExcludedFieldAnnotations=");
        checks.append(String.join(
                ",",
                FILLED.stream().map(field -> "picocli.CommandLine." + field).toList()));
        OFF.forEach(check -> checks.append(" -Xep:").append(check).append(":OFF"));
        command.add(checks.toString());
        for (Path sources : SOURCES) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(command::add);
            }
        }
        return command;
    }
}
