package dev.rapport.write;

import dev.rapport.Edition;
import dev.rapport.Inquiry;
import dev.rapport.Request;
import dev.rapport.ledger.Settings;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.report.Report;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * How long the page takes in a warm Java: all charts in both widths, and the page around them. A program to be run by
 * hand with the path of an export; it times nothing in the tests.
 */
final class PageBench {
    private static final int WARM_UP = 30;
    private static final int RUNS = 31;

    private PageBench() {}

    public static void main(String[] args) throws Exception {
        Request request = new Request(
                List.of(Path.of(args[0])),
                List.of(),
                ReadOptions.defaults(),
                Settings.defaults(),
                new Edition(Path.of("unused"), EnumSet.of(Format.HTML), false, false, Duration.ZERO),
                false);
        Report report = Inquiry.into(request, "touch.stale").report();
        HtmlReport page = new HtmlReport();
        for (int i = 0; i < WARM_UP; i++) {
            page.write(report, new Shared(false), new MemoryOutput());
        }
        double[] took = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            page.write(report, new Shared(false), new MemoryOutput());
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        MemoryOutput out = new MemoryOutput();
        page.write(report, new Shared(false), out);
        System.out.printf(
                "page with all charts twice: median %.0f ms, slowest %.0f ms of %d, %,d bytes%n",
                took[RUNS / 2], took[RUNS - 1], RUNS, out.files().get("report.html").length);
    }
}
