package dev.rapport.write;

import static java.util.Objects.requireNonNull;

import dev.rapport.own.MonthFolders;
import dev.rapport.own.OnDisk;
import dev.rapport.own.PublishedFile;
import dev.rapport.report.English;
import dev.rapport.write.html.Picture;
import dev.rapport.write.html.StyleSheet;
import dev.rapport.write.html.Templates;
import dev.rapport.write.months.AllMonths;
import gg.jte.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** All months, newest first, the last twelve with the names of who came and who faded: {@code index.html} beside the months' folders. */
public final class IndexPage {
    /** A folder that looks like a month and is none, such as 2026-13. */
    private static final Pattern MONTHLESS = Pattern.compile("-(00|1[3-9]|[2-9].)$");

    private static final int SHOWN = 12;
    private static final String SEAL = "<!-- rapport wrote this page, and replaces it while it is unchanged: ";

    /** The page as earlier versions wrote it, without a seal. */
    private static final Pattern EARLIER =
            Pattern.compile("(?s)<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n[^\n]*\n[^\n]*\n"
                    + "<title>Your network, month by month · rapport</title>\n<style>[^<]*</style></head><body>\n"
                    + "<main>[^\n]*\n<h1>Your network, month by month</h1>\n<ul class=\"months\">\n"
                    + "(?:<li><a href=\"[0-9]{4}-[0-9]{2}/report\\.html\">[^<\n]*</a><p>[^<\n]*</p></li>\n|\n)*+"
                    + "</ul></main></body></html>\n?");

    private final StyleSheet style;
    private final List<Line> months;

    private final AllMonths all;

    private IndexPage(StyleSheet style, List<Line> months, AllMonths all) {
        this.style = style;
        this.months = months;
        this.all = all;
    }

    /**
     * One month and its sentence.
     *
     * @param page whether there is a page to open
     */
    public record Line(String month, String sentence, boolean page) {
        /** "November 2026". */
        public String name() {
            return English.monthOfYear(MonthFolders.month(month));
        }

        public String year() {
            return month.substring(0, month.indexOf('-'));
        }
    }

    /** Earlier months of one year. */
    public record Year(String title, List<Line> months) {}

    /** The page for some months, newest first, and the folder that each stands in. */
    static byte[] of(SortedMap<String, Path> folders) throws IOException {
        List<Line> months = new ArrayList<>();
        for (Map.Entry<String, Path> month : folders.entrySet()) {
            Path summary = month.getValue().resolve(Summary.FILE);
            if (OnDisk.isFile(summary) && !MONTHLESS.matcher(month.getKey()).find()) {
                String text = Files.readString(summary, StandardCharsets.UTF_8);
                int end = text.indexOf('\n');
                months.add(new Line(
                        month.getKey(),
                        text.substring(0, end < 0 ? text.length() : end),
                        OnDisk.isFile(month.getValue().resolve("report.html"))));
            }
        }
        String newest = folders.firstKey();
        String page;
        try {
            AllMonths all = AllMonths.of(newest, requireNonNull(folders.get(newest)));
            page = render(with(months, all.counted()), all);
        } catch (NumberFormatException | DateTimeException changedByHand) {
            page = render(months, AllMonths.none());
        }
        return (page + seal(page)).getBytes(StandardCharsets.UTF_8);
    }

    /** The published months and those that the newest report counted, newest first. */
    private static List<Line> with(List<Line> published, List<AllMonths.Counted> counted) {
        SortedMap<String, Line> all = new TreeMap<>(Comparator.reverseOrder());
        counted.forEach(month -> all.put(month.month(), new Line(month.month(), month.sentence(), false)));
        published.forEach(line -> all.put(line.month(), line));
        return List.copyOf(all.values());
    }

    private static String render(List<Line> months, AllMonths all) {
        return Templates.render("index.jte", Map.of("index", new IndexPage(StyleSheet.of("months"), months, all)));
    }

    /** Whether a page is as some version of rapport wrote it: what a person has changed or made is theirs. */
    static boolean isOurs(String page) {
        int end = page.lastIndexOf(SEAL);
        return end < 0 ? EARLIER.matcher(page).matches() : page.substring(end).equals(seal(page.substring(0, end)));
    }

    private static String seal(String page) {
        return SEAL + PublishedFile.sum(page.getBytes(StandardCharsets.UTF_8)) + " -->\n";
    }

    /** The newest twelve, newest first. */
    public List<Line> months() {
        return months.subList(0, Math.min(SHOWN, months.size()));
    }

    /** The others by year, newest first. */
    public List<Year> years() {
        Map<String, List<Line>> years = new LinkedHashMap<>();
        months.subList(Math.min(SHOWN, months.size()), months.size())
                .forEach(line -> years.computeIfAbsent(line.year(), any -> new ArrayList<>())
                        .add(line));
        String last =
                months().isEmpty() ? "" : months().get(months().size() - 1).year();
        return years.entrySet().stream()
                .map(year ->
                        new Year(year.getKey().equals(last) ? "The rest of " + last : year.getKey(), year.getValue()))
                .toList();
    }

    public Line newest() {
        return months.get(0);
    }

    /** What the newest report says of all months. */
    public AllMonths all() {
        return all;
    }

    public Content style() {
        return new Picture(style.text());
    }

    public String policy() {
        return style.policy();
    }
}
