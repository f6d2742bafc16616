package dev.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Recipes that nothing here can run: held to the files that they name. */
class RecipesTest {
    private static final Path DIST = Path.of("src/dist");

    private static List<String> all(String expression, Path file) throws IOException {
        return Pattern.compile(expression, Pattern.MULTILINE)
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void theContainerTakesWhatTheBuildNeedsAndNobodysData() throws IOException {
        Path ignored = DIST.resolve("docker/Dockerfile.dockerignore");
        assertThat(Files.readAllLines(ignored)).contains("*").doesNotContain("!inbox", "!reports");
        assertThat(all("^!(.+)$", ignored))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
        Path docker = DIST.resolve("docker/Dockerfile");
        assertThat(all("^([A-Z]+) ", docker))
                .containsExactly(
                        "FROM",
                        "WORKDIR",
                        "COPY",
                        "RUN",
                        "FROM",
                        "COPY",
                        "RUN",
                        "ENV",
                        "WORKDIR",
                        "USER",
                        "ENTRYPOINT",
                        "CMD");
        assertThat(all("^USER (\\d+):", docker)).containsExactly("1000");
    }

    @Test
    void theRecipesNameWhatTheZipHolds() throws IOException {
        String contents = Files.readString(DIST.resolve("contents.xml"));
        Matcher named = Pattern.compile("libexec/\"([a-z0-9/]+)/([a-z*]+)\"")
                .matcher(Files.readString(DIST.resolve("recipes/rapport.rb")));
        int names = 0;
        for (; named.find(); names++) {
            assertThat(contents).contains("<outputDirectory>" + named.group(1) + "</outputDirectory>");
        }
        assertThat(names).isEqualTo(4);
        assertThat(Files.readString(DIST.resolve("recipes/rapport.json"))).contains("\"bin\": \"bin\\\\rapport.bat\"");
    }

    @Test
    void theWorkflowOnlyCallsWhatAnybodyCanRunHere() throws IOException {
        assertThat(all("^ +- run: (.*)$", Path.of(".github/workflows/ci.yml")))
                .isNotEmpty()
                .allMatch(command -> command.startsWith(".ci/run"));
    }
}
