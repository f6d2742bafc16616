package dev.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code rapport.bat} cannot run here: it is held to what the launcher does. */
class WindowsLauncherTest {
    private static final Path BATCH = Path.of("src/dist/rapport.bat");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])-(?:XX:|X|D)[\\w.:+-]+(?:=[\\w.-]*)?");

    private static Set<String> options(String text) {
        Set<String> options = new TreeSet<>();
        Matcher option = OPTION.matcher(text);
        while (option.find()) {
            options.add(option.group().replaceFirst("(-Drapport\\.[a-z]+=).*", "$1"));
        }
        return options;
    }

    private static String command(String script, String from, String to) throws IOException {
        String text = Files.readString(Path.of(script));
        int start = text.indexOf(from);
        return text.substring(start, text.indexOf(to, start));
    }

    @Test
    void itStartsJavaWithTheOptionsOfTheLauncher() throws IOException {
        Set<String> unix = options(command("rapport", "set -- \"$java_home/bin/java\"", "[ -n \"$opens\" ]"));
        Set<String> windows = options(command(BATCH.toString(), "\"%JAVA%\" %TELLS%", "-jar"));
        windows.add("-Drapport.page=");
        assertThat(unix).hasSizeGreaterThan(10);
        assertThat(windows).isEqualTo(unix);
    }

    @Test
    void itTakesTheSameVariables() throws IOException {
        String text = Files.readString(BATCH);
        assertThat(text).contains("%RAPPORT_JAVA_OPTS%", "JAVA_HOME", "\\runtime\\bin\\java.exe", "-jar \"%~dp0..");
        // Its own words for its own codes.
        assertThat(text).contains("exit /b 70").contains("exit /b %CODE%");
        assertThat(text.chars()).allMatch(letter -> letter < 128);
    }
}
