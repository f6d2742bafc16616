package dev.rapport.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The sample's log as it was at the end of a month. */
final class CutLog {
    private CutLog() {}

    /** Written into a folder. */
    static Path upTo(YearMonth month, Path folder) throws IOException {
        // By lines: one of them is damaged, as in life, and known as soon as the line before it.
        List<String> known = new ArrayList<>();
        boolean sofar = true;
        for (String line : Files.readAllLines(Run.LOG)) {
            if (line.matches("\\d{4}-.*")) {
                sofar = line.substring(0, 7).compareTo(month.toString()) <= 0;
            }
            if (sofar) {
                known.add(line);
            }
        }
        return Files.write(folder.resolve("log-" + month + ".csv"), known);
    }
}
