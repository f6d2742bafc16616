package dev.rapport.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pages laid out in Chromium at the widths of a phone, a tablet and a desk, and what can be measured on them. */
public final class Laid {
    /** Measures a page in frames; the page itself runs no script. */
    private static final String WRAPPER = """
            <!doctype html><html><body style="margin:0">
            %s
            <pre id="out"></pre>
            <script>
            function inside(s, t) {
              const a = s.getBoundingClientRect(), b = t.getBoundingClientRect();
              return b.left > a.left - 12 && b.right < a.right + 12 && b.top > a.top - 12 && b.bottom < a.bottom + 12;
            }
            onload = () => {
              const o = [];
              for (const f of document.querySelectorAll('iframe')) {
                const d = f.contentDocument, r = d.documentElement, found = [];
                if (r.scrollWidth > r.clientWidth) found.push('runs over by ' + (r.scrollWidth - r.clientWidth));
                for (const s of d.querySelectorAll('figure svg')) {
                  const texts = [...s.querySelectorAll('text')].filter(t => t.getBoundingClientRect().width > 0);
                  const b = texts.map(t => t.getBoundingClientRect());
                  texts.forEach(t => { if (!inside(s, t)) found.push('outside its chart: ' + t.textContent); });
                  for (let i = 0; i < b.length; i++) for (let j = i + 1; j < b.length; j++) {
                    const x = Math.min(b[i].right, b[j].right) - Math.max(b[i].left, b[j].left);
                    const y = Math.min(b[i].bottom, b[j].bottom) - Math.max(b[i].top, b[j].top);
                    if (x > 1 && y > 4) found.push('overlap: ' + texts[i].textContent + ' / ' + texts[j].textContent);
                  }
                }
                for (const e of d.querySelectorAll('h1,h2,h3,h4,p,summary,li')) {
                  const p = e.parentElement;
                  if (e.getClientRects().length && p.clientWidth && !e.closest('.scroll,.vh,.skip')
                      && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline') {
                    found.push('cut: ' + e.textContent.slice(0, 60));
                  }
                }
                for (const e of d.querySelectorAll('bdi')) {
                  const b = e.getBoundingClientRect();
                  if (b.width < 80 && b.height > 60) found.push('a name squeezed: ' + e.textContent.slice(0, 60));
                }
                if (d.querySelector('main script')) found.push('scripts');
                if (d.querySelectorAll('h1').length !== 1) found.push('not one h1');
                const levels = [...d.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1]);
                levels.forEach((l, i) => { if (i && l > levels[i - 1] + 1) found.push('a heading is skipped'); });
                if (d.querySelectorAll('main').length !== 1 || !d.querySelector('nav[aria-label]')) found.push('landmarks');
                for (const s of d.querySelectorAll('svg:not([aria-hidden=true])')) {
                  if (s.getAttribute('role') !== 'img' || !(s.getAttribute('aria-label') || '').trim()) found.push('an unnamed picture');
                }
                const ids = [...d.querySelectorAll('[id]')].map(e => e.id);
                if (new Set(ids).size !== ids.length) found.push('an id twice');
                for (const a of d.querySelectorAll('a[href^="#"]')) if (!d.getElementById(a.hash.slice(1))) found.push('no target ' + a.hash);
                for (const t of d.querySelectorAll('table')) {
                  if (t.querySelectorAll('th:not([scope])').length || !t.querySelector('th')) found.push('a table without scope');
                }
                for (const e of d.querySelectorAll('details.row')) e.open = true;
                const figures = d.querySelectorAll('.in figure');
                for (const g of figures) {
                  if (!g.querySelector('figcaption b') || !g.querySelector('details table')) found.push('a figure without caption or table');
                  if ([...g.querySelectorAll('svg')].filter(s => s.getBoundingClientRect().width > 0).length !== 1) found.push('not one drawing');
                }
                o.push('figures ' + figures.length + ': ' + (found.length ? [...new Set(found)].slice(0, 12).join(' | ') : 'sound'));
              }
              document.getElementById('out').textContent = 'LAID ' + o.join(' ;; ') + ' DIAL';
            };
            </script></body></html>
            """;

    private Laid() {}

    /** "figures 16: sound" for each width of each page, or what is wrong there. */
    public static List<String> of(List<Path> pages, Path scratch) throws Exception {
        StringBuilder frames = new StringBuilder();
        for (Path page : pages) {
            for (int width : new int[] {390, 768, 1240}) {
                frames.append("<iframe src=\"%s\" style=\"border:0;width:%dpx;height:2000px\"></iframe>"
                        .formatted(page.toUri(), width));
            }
        }
        Path wrapper = Files.writeString(scratch.resolve("wrapper.html"), WRAPPER.formatted(frames));
        Chromium.Opened opened = Chromium.open(wrapper, 1300, 2000, scratch);
        assertThat(opened.log())
                .doesNotContain("Refused to")
                .doesNotContain("violates")
                .doesNotContain("CONSOLE");
        assertThat(opened.page()).contains("LAID ", " DIAL");
        String laid = opened.page()
                .substring(opened.page().indexOf("LAID ") + 5, opened.page().indexOf(" DIAL"));
        return List.of(laid.split(" ;; "));
    }
}
