package dev.rapport.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed sample report in a real headless Chromium, at the widths of a phone, a tablet and a desk. The launcher's
 * tests hold that report to be what the program writes today.
 */
class PageTest {
    private static final Path PAGE = Path.of("reports/sample/report.html").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void theSampleIsSoundAtEveryWidth() throws Exception {
        assertThat(Laid.of(List.of(PAGE), folder)).hasSize(3).containsOnly("figures 16: sound");
    }
}
