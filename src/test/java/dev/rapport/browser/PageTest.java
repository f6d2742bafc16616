package dev.rapport.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed sample report in a real headless Chromium, at the widths of a phone, a tablet and a desk. The launcher's
 * tests hold that report to be what the program writes today.
 */
class PageTest {
    private static final Path PAGE = Path.of("reports/sample/report.html").toAbsolutePath();

    @TempDir
    Path folder;

    /** Measures the page in a frame; the page itself runs no script. */
    private static final String WRAPPER = """
            <!doctype html><html><body style="margin:0">
            <iframe id="f" src="report.html" style="border:0;width:%dpx;height:3000px"></iframe>
            <pre id="out"></pre>
            <script>
            document.getElementById('f').onload = e => {
              const d = e.target.contentDocument, r = d.documentElement, o = [];
              o.push('overflow ' + (r.scrollWidth - r.clientWidth));
              o.push('charts ' + [...d.querySelectorAll('figure svg')].filter(s => s.getBoundingClientRect().width > 0).length);
              let hits = 0;
              for (const s of d.querySelectorAll('figure svg')) {
                const b = [...s.querySelectorAll('text')].map(t => t.getBoundingClientRect()).filter(t => t.width > 0);
                for (let i = 0; i < b.length; i++) for (let j = i + 1; j < b.length; j++) {
                  const x = Math.min(b[i].right, b[j].right) - Math.max(b[i].left, b[j].left);
                  const y = Math.min(b[i].bottom, b[j].bottom) - Math.max(b[i].top, b[j].top);
                  if (x > 1 && y > 4) hits++;
                }
              }
              o.push('overlaps ' + hits);
              o.push('scripts ' + d.scripts.length);
              o.push('headings ' + d.querySelectorAll('h1').length);
              o.push('unnamed ' + [...d.querySelectorAll('svg')].filter(s => s.getAttribute('role') !== 'img').length);
              o.push('figures ' + d.querySelectorAll('.row figure').length);
              o.push('tables ' + d.querySelectorAll('.row figure details table').length);
              document.getElementById('out').textContent = o.join(';');
            };
            </script></body></html>
            """;

    @Test
    void onAPhoneNothingRunsOverAndNoLabelsOverlap() throws Exception {
        measured(390);
    }

    @Test
    void onATabletNothingRunsOverAndNoLabelsOverlap() throws Exception {
        measured(768);
    }

    @Test
    void onADeskNothingRunsOverAndNoLabelsOverlap() throws Exception {
        measured(1240);
    }

    private void measured(int width) throws Exception {
        Files.copy(PAGE, folder.resolve("report.html"));
        Path wrapper = folder.resolve("wrapper.html");
        Files.writeString(wrapper, WRAPPER.formatted(width));

        Chromium.Opened opened = Chromium.open(wrapper, width, 3000, folder);

        assertThat(opened.page())
                .contains("overflow 0;", "overlaps 0;", "scripts 0;", "headings 1;", "unnamed 0;")
                .contains("figures 16;tables 16");
        assertThat(opened.log()).doesNotContain("Refused to").doesNotContain("CONSOLE");
    }
}
