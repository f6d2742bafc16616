package dev.rapport.read.earlier;

import dev.rapport.own.Manifest;
import dev.rapport.own.PublishedFile;
import dev.rapport.read.earlier.EarlierReports.Earlier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;

/** Months as earlier runs left them in the output folder. */
class EarlierOutput {
    static final String LISTS = "data/suggestions.csv";
    static final String FINDINGS = "data/findings.csv";
    static final String LIST = "month,observation_end,rank,contact,name,rule\n";
    static final String HEADER = "id,name,unit,status,value,low,high,k,n,waiting,shown\n";
    static final String PEOPLE = "month.people,People,people,measured,12,,,12,,,12\n";

    @TempDir
    Path dir;

    /** A month as it was published; what a test changes afterwards, somebody has changed. */
    Path month(String name, String list, String findings) throws Exception {
        Path month = dir.resolve(name);
        Files.createDirectories(month.resolve("data"));
        TreeMap<String, String> sums = new TreeMap<>();
        for (List<String> file : List.of(List.of(LISTS, list), List.of(FINDINGS, findings))) {
            Files.writeString(month.resolve(file.get(0)), file.get(1));
            sums.put(file.get(0), PublishedFile.sum(file.get(1).getBytes(StandardCharsets.UTF_8)));
        }
        Files.writeString(month.resolve(Manifest.FILE), new Manifest(sums).text());
        return month;
    }

    Path october(String findings) throws Exception {
        return month("2026-10", LIST, findings);
    }

    Earlier before(String month) throws Exception {
        return EarlierReports.before(dir, YearMonth.parse(month), true);
    }
}
