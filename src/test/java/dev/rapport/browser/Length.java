package dev.rapport.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a page is as it opens in Chromium, folded as it comes.
 *
 * @param height of its text, in pixels
 * @param folded the same with every row of it closed
 * @param words that can be seen, without those of charts
 * @param stops of the tab key before the numbers
 */
public record Length(int width, int height, int folded, int words, int stops) {
    private static final Pattern MEASURED = Pattern.compile("w(\\d+) h(\\d+) f(\\d+) n(\\d+) t(\\d+)");

    /** Measures pages in frames; the pages themselves run no script. */
    private static final String WRAPPER = """
            <!doctype html><html><body style="margin:0">
            %s
            <pre id="out"></pre>
            <script>
            onload = () => {
              const o = [];
              for (const f of document.querySelectorAll('iframe')) {
                const d = f.contentDocument, main = d.querySelector('main');
                const tall = () => Math.round(main.getBoundingClientRect().height);
                let words = '';
                const read = n => {
                  if (n.nodeType === 3) words += ' ' + n.data;
                  else if (n.nodeType === 1 && !['svg', 'STYLE', 'SCRIPT'].includes(n.tagName)
                      && !n.matches('.vh,.skip') && n.checkVisibility()) n.childNodes.forEach(read);
                };
                read(d.body);
                const count = words.split(/\\s+/).filter(w => /[\\p{L}\\p{N}]/u.test(w)).length;
                const numbers = d.querySelector('#numbers');
                const stops = [...d.querySelectorAll('a[href],summary,input,select,[tabindex="0"]')].filter(e =>
                    e.tabIndex >= 0 && e.checkVisibility() && e.compareDocumentPosition(numbers) & 4).length;
                const height = tall();
                d.querySelectorAll('details').forEach(e => e.open = false);
                o.push('w' + parseInt(f.style.width) + ' h' + height + ' f' + tall() + ' n' + count + ' t' + stops);
              }
              document.getElementById('out').textContent = 'LAID ' + o.join(' ;; ') + ' DIAL';
            };
            </script></body></html>
            """;

    /** Each page at the width of a desk and at that of a phone, one after the other. */
    public static List<Length> of(List<Path> pages, Path scratch) throws Exception {
        StringBuilder frames = new StringBuilder();
        for (Path page : pages) {
            for (int width : new int[] {1240, 390}) {
                frames.append("<iframe src=\"%s\" style=\"border:0;width:%dpx;height:2000px\"></iframe>"
                        .formatted(page.toUri(), width));
            }
        }
        Path wrapper = Files.writeString(scratch.resolve("lengths.html"), WRAPPER.formatted(frames));
        Matcher found =
                MEASURED.matcher(Chromium.open(wrapper, 1300, 2000, scratch).page());
        List<Length> all = new ArrayList<>();
        while (found.find()) {
            all.add(new Length(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)),
                    Integer.parseInt(found.group(4)),
                    Integer.parseInt(found.group(5))));
        }
        assertThat(all).as("all pages were measured").hasSize(2 * pages.size());
        return all;
    }
}
