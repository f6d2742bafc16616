package dev.rapport.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.Chart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Draws in a fresh Java that cannot make a font, because it has no folder for temporary files. */
class WithoutFontsTest {
    /** Draws every chart as SVG and one as PNG, twice, and prints what became of it. */
    static final class Program {
        private Program() {}

        public static void main(String[] args) throws IOException {
            int drawn = 0;
            for (Chart chart : InventedCharts.usual().all()) {
                drawn += Drawing.svg(Drawing.sketch(chart, Size.WIDE), "p").isEmpty() ? 0 : 1;
            }
            System.out.println(drawn + " drawn");
            String loaded = Files.readString(Path.of("/proc/self/maps"), StandardCharsets.ISO_8859_1);
            System.out.println(loaded.contains("libfontmanager") ? "font code loaded" : "no font code loaded");
            for (int i = 0; i < 2; i++) {
                try {
                    System.out.println(Drawing.png(InventedCharts.usual().funnel()).length);
                } catch (PictureFailure failure) {
                    System.out.println(failure.getMessage());
                }
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void svgLoadsNoNativeFontCodeAndPngSaysInPlainWordsThatItCannot(@TempDir Path folder) throws Exception {
        Path home = Path.of(System.getProperty("java.home"));
        Process java = new ProcessBuilder(List.of(
                        home.resolve("bin/java").toString(),
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + folder.resolve("missing"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Program.class.getName()))
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains("17 drawn", "no font code loaded");
        assertThat(said.split("Java finds no working fonts here")).as(said).hasSize(3);
    }
}
