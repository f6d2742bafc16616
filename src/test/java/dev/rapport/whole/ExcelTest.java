package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Edition;
import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.ledger.Settings;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.write.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables for Excel begin with a byte-order mark, are else the same, and rapport reads them back as its own. */
class ExcelTest {
    private static final String MARK = "\uFEFF";

    private static void publish(String lastDay, boolean excel, Path out) throws Exception {
        LocalDate day = LocalDate.parse(lastDay);
        Settings settings = Settings.defaults().withAsOf(day);
        Request request = new Request(
                List.of(Run.EXPORT),
                List.of(Run.LOG),
                ReadOptions.defaults().withAsOf(day),
                settings,
                new Edition(out, EnumSet.of(Format.HTML, Format.JSON, Format.CSV), false, excel, Duration.ZERO),
                false);
        Optional<Path> folder = new Pipeline().run(request).folder();
        assertThat(folder).isPresent();
    }

    @Test
    void nothingButTheMarkIsDifferentAndTheNextMonthsReadIt(@TempDir Path plain, @TempDir Path marked)
            throws Exception {
        for (String day : List.of("2026-10-31", "2026-11-30")) {
            publish(day, false, plain);
            publish(day, true, marked);
        }
        try (Stream<Path> files = Files.walk(plain)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = plain.relativize(file).toString();
                if (name.endsWith("MANIFEST.sha256")) {
                    continue;
                }
                String there = text(file);
                String wanted = name.endsWith(".csv") ? MARK + there : there;
                assertThat(text(marked.resolve(name))).as(name).isEqualTo(wanted);
            }
        }
        assertThat(text(marked.resolve("2026-11/report.html"))).contains("What became of October’s six");
        assertThat(text(marked.resolve("index.html"))).contains("people in touch", "Came back");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
