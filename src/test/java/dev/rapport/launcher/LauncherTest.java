package dev.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher finds itself, Java and the jar in surroundings that are not a developer's. */
class LauncherTest {
    @TempDir
    private Path elsewhere;

    @Test
    void itStartsFromAnotherFolder() throws Exception {
        assertWorks(Launched.in(elsewhere).rapport("--version"));
    }

    @Test
    void itStartsThroughALinkToALink() throws Exception {
        Path first = Files.createSymbolicLink(
                elsewhere.resolve("first"), Path.of("rapport").toAbsolutePath());
        Files.createSymbolicLink(elsewhere.resolve("second link"), first.getFileName());
        assertWorks(Launched.in(elsewhere).through(Path.of("./second link")).rapport("--version"));
    }

    @Test
    void itStartsFromThePath() throws Exception {
        Path bin = Files.createDirectory(elsewhere.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("rapport"), Path.of("rapport").toAbsolutePath());
        assertWorks(Launched.in(elsewhere)
                .with("PATH", bin + ":" + System.getenv("PATH"))
                .shell("rapport --version"));
    }

    @Test
    void whatItSaysToTypeNextIsTypedAsItWasStarted() throws Exception {
        Path here = Files.createSymbolicLink(
                elsewhere.resolve("rapport"), Path.of("rapport").toAbsolutePath());
        assertThat(Launched.in(elsewhere)
                        .through(Path.of("./rapport"))
                        .rapport("reprot")
                        .err())
                .contains("More: ./rapport --help");
        assertThat(Launched.in(elsewhere).through(here).rapport("reprot").err()).contains("More: " + here + " --help");
        assertThat(Launched.in(elsewhere)
                        .with("PATH", elsewhere + ":" + System.getenv("PATH"))
                        .shell("rapport reprot")
                        .err())
                .contains("More: rapport --help");
    }

    @Test
    void itNeedsNoHomeAndHardlyAPath() throws Exception {
        assertWorks(
                Launched.in(elsewhere).with("HOME", "").with("PATH", "/nowhere").rapport("--version"));
        assertWorks(Launched.in(elsewhere).without("HOME").without("PATH").rapport("--version"));
    }

    @Test
    void itSpeaksUtf8WhateverTheLocale() throws Exception {
        for (String locale : new String[] {"C", "POSIX", ""}) {
            Launched started = Launched.in(elsewhere).with("LC_ALL", locale).rapport("report", "Zoë 冬.zip");
            assertThat(started.code()).as("%s", started).isEqualTo(4);
            assertThat(started.err()).as("%s", started).contains("Zoë 冬.zip");
        }
    }

    @Test
    void anOldJavaIsNamed() throws Exception {
        Path old = oldJava();
        Launched started =
                Launched.in(elsewhere).with("JAVA_HOME", old.toString()).rapport("--version");
        assertThat(started.code()).as("%s", started).isEqualTo(70);
        assertThat(started.err()).as("%s", started).contains(old.toString(), "version 11", "Java 17 or later");
        assertThat(started.out()).as("%s", started).isEmpty();
    }

    @Test
    void optionsForJavaAreHandedOn() throws Exception {
        Launched started = Launched.in(elsewhere)
                .with("RAPPORT_JAVA_OPTS", "-Xmx64m -XX:TieredStopAtLevel=4 -XX:+PrintCommandLineFlags")
                .rapport("--version");
        assertThat(started.code()).as("%s", started).isZero();
        assertThat(started.out()).as("%s", started).contains("-XX:MaxHeapSize=67108864", "-XX:TieredStopAtLevel=4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xmx", "-XX:+UseG1GC", "-Xfoo -Dx=y"})
    void optionsThatJavaDoesNotTakeAreAUsageErrorInOneSentence(String options) throws Exception {
        Launched started =
                Launched.in(elsewhere).with("RAPPORT_JAVA_OPTS", options).rapport("--version");
        assertThat(started.code()).as("%s", started).isEqualTo(2);
        assertThat(started.err())
                .as("%s", started)
                .startsWith("error: Java does not start with RAPPORT_JAVA_OPTS=" + options + ".\n  It says: ")
                .doesNotContain("Error occurred during initialization");
    }

    @Test
    void aFolderThatIsGoneIsSaid() throws Exception {
        Launched started = Launched.in(elsewhere).shell("mkdir gone && cd gone && rmdir ../gone && \"$0\" --version");
        assertThat(started.code()).as("%s", started).isEqualTo(4);
        assertThat(started.err()).as("%s", started).contains("error: the folder in which rapport was started is gone.");
    }

    @Test
    void aReaderWhoGoesAwayIsNoBug() throws Exception {
        Launched started = Launched.in(elsewhere).shell("\"$0\" --help | head -n 1");
        assertThat(started.code()).as("%s", started).isZero();
        assertThat(started.err()).as("%s", started).isEmpty();
    }

    @Test
    void helpAnswersWithoutTouchingTheFolder() throws Exception {
        Launched started = Launched.in(elsewhere).rapport("--help");
        assertThat(started.code()).as("%s", started).isZero();
        assertThat(started.err()).as("%s", started).isEmpty();
        assertThat(started.out()).as("%s", started).contains("Examples:");
        assertThat(elsewhere).isEmptyDirectory();
    }

    private static void assertWorks(Launched started) {
        assertThat(started.code()).as("%s", started).isZero();
        assertThat(started.out()).as("%s", started).matches("rapport \\d+\\.\\d+\\.\\d+\\R");
        assertThat(started.err()).as("%s", started).isEmpty();
    }

    private Path oldJava() throws IOException {
        Path old = Files.createDirectories(elsewhere.resolve("jdk-11/bin")).getParent();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\nexit 99\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        return old;
    }
}
