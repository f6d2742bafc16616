package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.cli.console.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is promised to other programs: the example of the API page, and the exit codes of the contract. */
class ApiPageTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```\n\nprints `([^`]+)`");

    @TempDir
    Path dir;

    @Test
    void theExampleOfTheApiPageCompilesRunsAndSaysWhatThePageSays() throws Exception {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("docs/api.md")));
        assertThat(example.find()).isTrue();
        Path source = Files.writeString(dir.resolve("Monthly.java"), example.group(1));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        String classPath = System.getProperty("java.class.path");
        assertThat(javac.run(null, null, null, "-proc:none", "-d", dir.toString(), "-cp", classPath, source.toString()))
                .isZero();

        PrintStream out = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {dir.toUri().toURL()})) {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            loader.loadClass("Monthly").getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {dir.resolve("reports").toString()});
        } finally {
            System.setOut(out);
        }
        assertThat(said.toString(StandardCharsets.UTF_8).strip()).isEqualTo(example.group(2));
        assertThat(dir.resolve("reports/2026-11/report.json")).exists();
    }

    @Test
    void theContractNamesEveryExitCodeAndNoOther() throws Exception {
        Set<String> named = new TreeSet<>();
        Matcher row =
                Pattern.compile("(?m)^\\| (\\d[\\d, ]*) \\|").matcher(Files.readString(Path.of("docs/contract.md")));
        while (row.find()) {
            named.addAll(Set.of(row.group(1).split(", ")));
        }
        assertThat(named).isEqualTo(new TreeSet<>(ExitCode.table().keySet()));
    }
}
