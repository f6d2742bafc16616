package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.browser.Chromium;
import dev.rapport.write.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More people than are shown at once: none is missing, with the page's script or without. */
class ManyPeopleTest {
    private static final Pattern CARD = Pattern.compile("class=\"c\" id=\"([^\"]+)\"");

    /** Opens the page at a person's key, then searches; the page itself is as it is published. */
    private static final String WRAPPER = """
            <!doctype html><html><body><iframe src="%s#%s" style="width:1240px;height:900px"></iframe><pre id="out"></pre><script>
            onload = () => {
              const d = document.querySelector('iframe').contentDocument, q = d.getElementById('q');
              const open = d.getElementById('%s').closest('details').open, first = d.querySelectorAll('.rows>li').length;
              d.getElementById('m').click();
              const more = d.querySelectorAll('.rows>li').length;
              q.value = 'NUMBER 7 '; q.oninput();
              setTimeout(() => {
                const names = [...d.querySelectorAll('.rows h3')].map(h => h.textContent);
                document.getElementById('out').textContent = 'SEEN open ' + open + ' first ' + first + ' more ' + more
                  + ' ' + d.getElementById('n').textContent + ' wrong ' + names.filter(n => !/number 7/i.test(n)).length;
              }, 200);
            };
            </script></body></html>
            """;

    @TempDir
    private Path folder;

    @Test
    void everybodyIsThereAndFoundBeyondTheFirstFiveHundred() throws Exception {
        Path export = new Crowd(1300, 12, 9000, List.of("Number 7 <Example>", "Amara & Osei"), List.of("Reedwarble AB"))
                .write(folder);
        Run run = Run.of(export).formats(EnumSet.of(Format.HTML, Format.CSV)).run();
        String page = run.text("people.html");

        List<String> keys =
                CARD.matcher(page).results().map(found -> found.group(1)).toList();
        long touched = Run.rows(run.text("data/contacts.csv")).stream()
                .filter(row -> !row.get("contact_days").equals("0")
                        || row.get("connected_on").startsWith("2026-11"))
                .count();
        assertThat(keys).doesNotHaveDuplicates().hasSize((int) touched).hasSizeGreaterThan(1000);
        // What a browser with scripts keeps as text is the same markup, and ends where it should.
        Matcher blocks = Pattern.compile("(?s)<noscript>(.*?)</noscript>").matcher(page);
        assertThat(blocks.results().map(block -> block.group(1)).toList())
                .hasSize((keys.size() - 1) / 500)
                .allMatch(block -> block.startsWith("<details class=\"block\">") && block.endsWith("</ul></details>"));
        assertThat((double) page.length() / keys.size()).isLessThan(1500);

        String last = keys.get(keys.size() - 1);
        Path file = Files.writeString(folder.resolve("people.html"), page);
        Path wrapper = Files.writeString(folder.resolve("wrapper.html"), WRAPPER.formatted(file.toUri(), last, last));
        Chromium.Opened opened = Chromium.open(wrapper, 1300, 1000, folder);
        assertThat(opened.page()).containsPattern("SEEN open true first 500 more 1000 \\d+ people wrong 0");
        assertThat(opened.log()).doesNotContain("CONSOLE").doesNotContain("Refused to");
    }
}
