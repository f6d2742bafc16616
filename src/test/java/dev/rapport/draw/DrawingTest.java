package dev.rapport.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.FittedName;
import dev.rapport.draw.svg.Fonts;
import dev.rapport.draw.svg.SvgText;
import dev.rapport.draw.svg.Type;
import dev.rapport.report.Chart;
import dev.rapport.report.Grid;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Holds every kind of chart to the rules of a drawing, with usual and with unusual data. */
class DrawingTest {
    private static final List<String> HOSTILE = List.of(
            "Bartholomew Featherstonehaugh-Cholmondeley the Younger",
            "محمد بن عبد الله",
            "王小明 🎉👩‍💻",
            "<script>alert(1)</script>",
            "\u202Eevil\u2066",
            "]]>&\"'",
            "");

    private static List<Chart> many() {
        List<Chart> charts = new ArrayList<>(InventedCharts.usual().all());
        for (int length : new int[] {1, 2, 5, 13, 40, 180}) {
            charts.addAll(new InventedCharts(length, false, HOSTILE).all());
            charts.addAll(new InventedCharts(length, true, HOSTILE).all());
        }
        charts.addAll(new InventedCharts(0, true, HOSTILE).all());
        for (Chart.Kind kind : Chart.Kind.values()) {
            charts.add(new Chart(
                    "none", kind, "Nothing", "", "Nothing", new Grid(List.of("a"), List.of()), new TreeMap<>()));
        }
        charts.add(new InventedCharts(30_000, false, HOSTILE).balance());
        return charts;
    }

    @TestFactory
    Stream<DynamicTest> everyDrawingIsWellFormedAndKeepsItsLabelsApart() {
        return many().stream()
                .flatMap(chart -> Stream.of(Size.values()).map(size -> {
                    String name = chart.id() + " " + chart.grid().rows().size() + " " + size;
                    return DynamicTest.dynamicTest(name, () -> {
                        String svg = Drawing.svg(Drawing.sketch(chart, size), "p");
                        Document parsed = parse(svg);
                        assertThat(svg)
                                .doesNotContainPattern("#[0-9a-fA-F]{3}")
                                .doesNotContain("<script", "NaN", "Infinity", "url(");
                        assertThat(svg).doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]");
                        assertThat(svg).doesNotContainPattern("\\d\\.\\d{3}");
                        assertThat(parsed.getDocumentElement().getAttribute("role"))
                                .isEqualTo("img");
                        assertThat(parsed.getDocumentElement().getAttribute("aria-label"))
                                .isNotBlank();
                        labelsKeepApart(parsed);
                    });
                }));
    }

    private static void labelsKeepApart(Document svg) {
        double width = Double.parseDouble(
                svg.getDocumentElement().getAttribute("viewBox").split(" ")[2]);
        List<Rectangle2D> boxes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        NodeList texts = svg.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            List<String> classes = List.of(text.getAttribute("class").split(" "));
            Type type = classes.contains("xs")
                    ? classes.contains("b") ? Type.SMALL_BOLD : Type.SMALL
                    : classes.contains("b") ? Type.BOLD : Type.PLAIN;
            Anchor anchor = classes.contains("m") ? Anchor.MIDDLE : classes.contains("e") ? Anchor.END : Anchor.START;
            double room = Fonts.of(type).width(text.getTextContent());
            Rectangle2D box = new Rectangle2D.Double(
                    anchor.left(Double.parseDouble(text.getAttribute("x")), room),
                    Double.parseDouble(text.getAttribute("y")) - type.size() * .73,
                    room,
                    type.size() * .9);
            assertThat(box.getX()).as(text.getTextContent()).isGreaterThanOrEqualTo(-6);
            assertThat(box.getMaxX()).as(text.getTextContent()).isLessThanOrEqualTo(width + 8);
            for (int k = 0; k < boxes.size(); k++) {
                assertThat(boxes.get(k).intersects(box))
                        .as("»%s« meets »%s«", words.get(k), text.getTextContent())
                        .isFalse();
            }
            boxes.add(box);
            words.add(text.getTextContent());
        }
    }

    @Test
    void aDrawingIsTheSameInEveryLocaleAndOnEveryThread() throws Exception {
        List<Chart> charts = InventedCharts.usual().all();
        List<String> first = charts.stream()
                .map(chart -> Drawing.svg(Drawing.sketch(chart, Size.WIDE), "p"))
                .toList();
        Locale before = Locale.getDefault();
        ExecutorService both = Executors.newFixedThreadPool(4);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            List<Callable<String>> tasks = new ArrayList<>();
            charts.forEach(chart -> tasks.add(() -> Drawing.svg(Drawing.sketch(chart, Size.WIDE), "p")));
            List<String> again = new ArrayList<>();
            for (Future<String> one : both.invokeAll(tasks)) {
                again.add(one.get());
            }
            assertThat(again).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
            both.shutdown();
        }
    }

    @Test
    void aPageOfDrawingsStaysSmall() {
        int sum = 0;
        for (Chart chart : InventedCharts.usual().all()) {
            sum += Drawing.svg(Drawing.sketch(chart, Size.WIDE), "p").length()
                    + Drawing.svg(Drawing.sketch(chart, Size.SLIM), "p").length();
        }
        assertThat(sum).isLessThan(185_000);
        Chart crowd = new InventedCharts(30_000, false, HOSTILE).balance();
        assertThat(Drawing.svg(Drawing.sketch(crowd, Size.WIDE), "p")).hasSizeLessThan(16_000);
    }

    @Test
    void aPictureOfItsOwnBringsItsColoursAndWords() throws Exception {
        for (Chart chart : InventedCharts.usual().all()) {
            String svg = Drawing.standalone(Drawing.sketch(chart, Size.WIDE));
            parse(svg);
            assertThat(svg)
                    .contains("xmlns=", "<title", "<desc", "prefers-color-scheme:dark")
                    .contains(SvgText.escape(chart.title()));
        }
    }

    @Test
    void pngPicturesAreReadableAndNotOfOneColour() throws Exception {
        for (Chart chart : InventedCharts.usual().all()) {
            var image = ImageIO.read(new ByteArrayInputStream(Drawing.png(chart)));
            Set<Integer> colours = new HashSet<>();
            for (int x = 0; x < image.getWidth(); x += 3) {
                for (int y = 0; y < image.getHeight(); y += 3) {
                    colours.add(image.getRGB(x, y));
                }
            }
            assertThat(image.getWidth()).isGreaterThan(1400);
            assertThat(colours).hasSizeGreaterThan(5);
        }
    }

    @Test
    void longNamesEndInAnEllipsisAndHostileOnesAreOnlyWords() {
        assertThat(FittedName.fit("Bartholomew Featherstonehaugh", 80, Type.PLAIN))
                .endsWith("…")
                .hasSizeLessThan(14);
        assertThat(FittedName.fit("\u202Eevil\u2066 ", 80, Type.PLAIN)).isEqualTo("evil");
        assertThat(FittedName.fit("👩‍💻👩‍💻👩‍💻👩‍💻", 40, Type.PLAIN))
                .doesNotContain("\u200D…")
                .endsWith("…");
        assertThat(SvgText.escape("<script>\u0000\uD800&\"")).isEqualTo("&lt;script&gt;&amp;&quot;");
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
