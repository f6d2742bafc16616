package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.rapport.Documented;
import dev.rapport.Thorough;
import dev.rapport.browser.Chromium;
import dev.rapport.cli.console.ExitCode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Names, companies and texts are written by other people. Each payload of {@code injection/payloads.txt} stands in every
 * column of every file; none of them may come to life in a browser, a spreadsheet, a calendar or a terminal.
 */
class InjectionTest {
    private static final Path PAYLOADS = Path.of("src/test/resources/injection/payloads.txt");

    /** What turns the direction of text; below U+00A0 all that moves a cursor or hides text. */
    private static final String TURNING = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static final Pattern PRINTABLE = Pattern.compile("[ -~]*");
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n\0＝＋－＠]");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(E-?[0-9]+)?");
    private static final Set<String> DRAWN = Set.of(
            "svg",
            "title",
            "desc",
            "style",
            "rect",
            "g",
            "path",
            "line",
            "text",
            "tspan",
            "circle",
            "polyline",
            "polygon",
            "defs",
            "pattern");
    private static final Pattern ACTIVE = Pattern.compile("on.*|.*href|style|src");

    private static final Pattern CALENDAR_LINE = Pattern.compile(
            "(BEGIN:(VCALENDAR|VTODO|VEVENT)|END:(VCALENDAR|VTODO|VEVENT)|TRANSP:TRANSPARENT$|DTSTART;VALUE=DATE:\\d{8}$|PRODID:|VERSION:2\\.0|DTSTAMP:\\d|UID:[0-9a-f-]+@rapport$"
                    + "|DUE;VALUE=DATE:\\d{8}$|SUMMARY:|DESCRIPTION:).*");

    /** Counts, in the opened pages, what is not of the kinds the clean page is made of. */
    private static final String WRAPPER = """
            <!doctype html><html><body><pre id="out"></pre>
            %s
            <script>
            const tags = new Set(('html head meta title style body a main div p h1 figure figcaption svg g path line rect circle '
              + 'text tspan polyline polygon defs pattern linearGradient stop clipPath use title desc ul ol li nav section header h2 h3 h4 span bdi b '
              + 'code details summary table thead tbody tr th td aside footer caption article dl dt dd small q i input label fieldset legend select option script button').split(' '));
            const attributes = new Set(('lang charset http-equiv content name class href id role aria-label aria-labelledby '
              + 'aria-hidden viewBox rel scope colspan tabindex data-l d x y x1 x2 y1 y2 cx cy r rx width height points transform '
              + 'text-anchor patternUnits patternTransform fill opacity stroke-width stroke-dasharray direction font-size '
              + 'stroke-linecap stroke-linejoin fill-opacity stroke-opacity '
              + 'unicode-bidi open aria-current hidden type name value checked placeholder for data-s data-v '
              + 'preserveAspectRatio').split(' '));
            const inline = new Set('style align valign cellpadding cellspacing'.split(' '));
            tags.add('br');
            const steering = /[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]/;
            onload = () => {
              let live = window.LIVE || 0, loose = [], pages = 0;
              for (const f of document.querySelectorAll('iframe')) {
                const d = f.contentDocument;
                const mail = !d.querySelector('#data, #list, #months');
                if (mail && !d.querySelector('h1')) { loose.push(f.src + ' is not whole'); continue; }
                pages++;
                              for (const e of d.querySelectorAll('*')) {
                  if (!tags.has(e.tagName) && !tags.has(e.tagName.toLowerCase())) loose.push('tag ' + e.tagName);
                  for (const a of e.attributes) {
                    if (!attributes.has(a.name) && !(mail && inline.has(a.name))) loose.push('attribute ' + a.name + ' of ' + e.tagName);
                    if (a.name === 'style' && /url|import|expression|\\\\/i.test(a.value)) loose.push('style ' + a.value);
                    if (steering.test(a.value)) loose.push('steering in ' + a.name);
                  }
                  const link = e.getAttribute('href');
                  if (link && !/^(#|people.html(#|$)|report.html(#[a-z]+)?$|2026-11\\/(report|people).html(#|$)|..\\/index.html)/.test(link) && new URL(link).origin !== 'https://www.linkedin.com') loose.push('link ' + link);
                }
                if (d.querySelectorAll('style').length !== (mail ? 0 : 1)) loose.push('styles');
                if (d.scripts.length !== (d.querySelector('#list') ? 1 : 0)) loose.push('scripts');
                if (steering.test(d.body.textContent)) loose.push('steering in text');
                if (d.body.textContent.includes('x49x')) loose.push('template ran');
              }
              document.getElementById('out').textContent = 'pages ' + pages + ';live ' + live + ';loose ' + loose.length + ';'
                + [...new Set(loose)].slice(0, 20).join(' | ');
            };
            </script></body></html>
            """;

    @TempDir
    private Path folder;

    private final List<String> loose = new ArrayList<>();

    @Test
    void noPayloadInAnyFieldComesToLife() throws Exception {
        Map<String, String> payloads = payloads();
        int tried = 0;
        int number = 0;
        // Each kind of page in a browser of its own: all at once are more than one opens in time.
        List<StringBuilder> frames =
                Stream.generate(StringBuilder::new).limit(4).toList();
        for (Map.Entry<String, String> payload : payloads.entrySet()) {
            Path work = Files.createDirectories(folder.resolve("p" + number++));
            Hostile hostile = new Hostile(payload.getValue());
            List<Path> input = hostile.write(work);
            tried += hostile.fields();
            String[] from = {input.get(0).toString(), "--log", input.get(1).toString()};
            Path out = work.resolve("out");
            Said mail = said("report", from, "--out", out.toString(), "--formats", "html,json,csv,svg,ics", "--mail");
            terminal(payload.getKey(), mail);
            Path letter = Files.writeString(
                    work.resolve("mail.html"), Received.of(mail.out()).html());
            assertThat(Received.of(mail.out()).head())
                    .containsExactlyInAnyOrder("MIME-Version", "Subject", "Content-Type");
            // Printable ASCII steers no terminal, and the report has just read it all.
            if (Thorough.ASKED
                    || number == 1
                    || !PRINTABLE.matcher(payload.getValue()).matches()) {
                terminal(payload.getKey(), said("today", from));
                terminal(payload.getKey(), said("check", from));
            }
            files(payload.getKey(), out.resolve("2026-11"));
            List<Path> pages = List.of(
                    out.resolve("2026-11/report.html"),
                    out.resolve("2026-11/people.html"),
                    out.resolve("index.html"),
                    letter);
            for (int page = 0; page < pages.size(); page++) {
                frames.get(page)
                        .append("<iframe src=\"")
                        .append(pages.get(page).toUri())
                        .append("\"></iframe>");
            }
        }
        assertThat(loose).isEmpty();
        for (StringBuilder kind : frames) {
            Path wrapper = Files.writeString(folder.resolve("wrapper.html"), WRAPPER.formatted(kind));

            // Without their font, which is the same in all: a third of the time.
            Chromium.Opened opened = Chromium.open(wrapper, 1240, 3000, folder, "--disable-remote-fonts");

            assertThat(opened.page()).contains("pages " + payloads.size() + ";live 0;loose 0;");
            assertThat(opened.log())
                    .doesNotContain("Refused to")
                    .doesNotContain("violates")
                    .doesNotContain("CONSOLE");
        }
        System.out.println("injection: " + payloads.size() + " payloads × " + tried / payloads.size()
                + " fields: 0 live, 0 policy violations");
        Documented.in("security.md", "puts " + payloads.size() + " payloads");
        Documented.in("security.md", "into each of " + tried / payloads.size() + " fields");
    }

    @Test
    void thePayloadsAreLiveWhereNothingEscapesThem() throws Exception {
        Path page = Files.writeString(
                folder.resolve("control.html"),
                "<!doctype html><body><pre id=out></pre>"
                        + payloads().get("image") + payloads().get("svg-onload")
                        + payloads().get("script")
                        + "<script>onload = () => document.getElementById('out').textContent = 'live ' + window.LIVE</script>");

        assertThat(Chromium.open(page, 1240, 900, folder).page()).contains("live 1");
    }

    private static Said said(String command, String[] from, String... more) {
        return Said.by(Stream.of(Stream.of(command), Stream.of(from), Stream.of(more))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    private void terminal(String payload, Said said) {
        if (said.code() != ExitCode.OK.code() && said.code() != ExitCode.ROWS.code()) {
            loose.add(payload + ": exit " + said.code() + " " + said.err());
        }
        if (steering(said.out() + said.err()) >= 0) {
            loose.add(payload + ": steers the terminal");
        }
    }

    /** Where a text first steers the terminal; negative if nowhere. A pattern would take ten times as long. */
    private static int steering(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < ' ' ? c == '\t' || c == '\n' || c == '\r' : c <= '~' || c > '\u009F';
            if (!plain || c > '~' && TURNING.indexOf(c) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private void files(String payload, Path month) throws Exception {
        assertThat(month).as(payload + " " + loose).isDirectory();
        try (Stream<Path> all = Files.walk(month)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                String name = payload + ": " + month.relativize(file);
                int steering = steering(text);
                if (steering >= 0) {
                    loose.add(name + " holds steering characters after "
                            + text.substring(Math.max(0, steering - 60), steering));
                }
                if (name.endsWith(".csv")) {
                    table(name, text);
                } else if (name.endsWith(".svg")) {
                    picture(name, text);
                } else if (name.endsWith(".ics")) {
                    calendar(name, text);
                } else if (name.endsWith(".json")) {
                    JsonParser.parseString(text);
                }
            }
        }
    }

    private void table(String name, String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            for (CSVRecord row : parser) {
                for (String cell : row) {
                    if (FORMULA.matcher(cell).lookingAt()
                            && !NUMBER.matcher(cell).matches()) {
                        loose.add(name + " line " + row.getRecordNumber() + " begins like a formula");
                    }
                }
            }
        }
    }

    private void picture(String name, String text) throws Exception {
        NodeList all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (!DRAWN.contains(element.getTagName())) {
                loose.add(name + " has <" + element.getTagName() + ">");
            }
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                String attribute = element.getAttributes().item(j).getNodeName();
                if (ACTIVE.matcher(attribute).matches()) {
                    loose.add(name + " has " + attribute);
                }
            }
        }
    }

    private void calendar(String name, String text) {
        for (String line : text.replace("\r\n ", "").split("\r\n")) {
            if (!CALENDAR_LINE.matcher(line).matches()) {
                loose.add(name + " has the line " + line);
            }
        }
    }

    /** Payloads by a short name: the text before the first space; {@code \\uXXXX} stands for a character. */
    private static Map<String, String> payloads() throws IOException {
        Map<String, String> payloads = new LinkedHashMap<>();
        for (String line : Files.readAllLines(PAYLOADS)) {
            if (!line.isBlank() && !line.startsWith("# ")) {
                int space = line.indexOf(' ');
                Matcher escape = Pattern.compile("\\\\u([0-9A-F]{4})").matcher(line.substring(space + 1));
                payloads.put(
                        line.substring(0, space),
                        escape.replaceAll(found ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16)))));
            }
        }
        return payloads;
    }
}
