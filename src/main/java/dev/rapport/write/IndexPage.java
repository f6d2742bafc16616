package dev.rapport.write;

import dev.rapport.report.English;
import gg.jte.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** The list of all months, newest first, one line each: {@code index.html} beside the months' folders. */
public final class IndexPage {
    /** A folder that looks like a month and is none, such as 2026-13. */
    private static final Pattern MONTHLESS = Pattern.compile("-(00|1[3-9]|[2-9].)$");

    private final StyleSheet style;
    private final List<Line> months;

    private IndexPage(StyleSheet style, List<Line> months) {
        this.style = style;
        this.months = months;
    }

    /** One month and its sentence. */
    public record Line(String month, String sentence) {
        /** "November 2026". */
        public String name() {
            return English.monthOfYear(YearMonth.parse(month));
        }
    }

    /** The page for some months, newest first, and the folder that each stands in. */
    static String of(SortedMap<String, Path> folders) throws IOException {
        List<Line> months = new ArrayList<>();
        for (Map.Entry<String, Path> month : folders.entrySet()) {
            Path summary = month.getValue().resolve(Summary.FILE);
            if (Disk.hasFile(summary) && !MONTHLESS.matcher(month.getKey()).find()) {
                String text = Files.readString(summary, StandardCharsets.UTF_8);
                int end = text.indexOf('\n');
                months.add(new Line(month.getKey(), text.substring(0, end < 0 ? text.length() : end)));
            }
        }
        return HtmlReport.render("index.jte", Map.of("index", new IndexPage(StyleSheet.load(), months)));
    }

    /** Months, newest first. */
    public List<Line> months() {
        return months;
    }

    /** The style sheet. */
    public Content style() {
        return new Picture(style.text());
    }

    /** The content-security policy. */
    public String policy() {
        return "default-src 'none'; style-src '" + style.hash()
                + "'; font-src data:; base-uri 'none'; form-action 'none'";
    }
}
