package dev.rapport.write;

import dev.rapport.report.Report;
import dev.rapport.write.html.StyleSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinTask;

/** The formats a report is written in: THE LIST. */
public enum Format {
    HTML(new HtmlReport()),
    JSON(new JsonReport()),
    CSV(new CsvReport()),
    SVG(new SvgPictures()),
    PNG(new PngPictures()),
    ICS(new CalendarFile());

    /** The order in which they are written: one core begins at the front, another at the back, the longest first. */
    private static final List<Format> FROM_BOTH_ENDS = List.of(HTML, JSON, ICS, SVG, CSV, PNG);

    /** Those of a report that names none: drawing each picture once more as PNG takes as long as all else together. */
    public static final Set<Format> USUAL = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(PNG)));

    private final ReportWriter writer;

    Format(ReportWriter writer) {
        this.writer = writer;
    }

    /** The name a person types, e.g. {@code html}. */
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Begins on another core with what every page needs, whatever its report says; what fails there fails again where it is needed. */
    @SuppressWarnings("FutureReturnValueIgnored")
    public static void prepare(Set<Format> formats) {
        if (formats.contains(HTML)) {
            CompletableFuture.runAsync(StyleSheet::prepare);
        }
    }

    /** The file of some formats that holds the whole report; empty if there is none. */
    private static String whole(Set<Format> formats) {
        return formats.contains(HTML) ? "report.html" : formats.contains(JSON) ? "report.json" : "";
    }

    /** Writes all files of this format. */
    void write(Report report, Shared shared, Output output) throws IOException {
        writer.write(report, shared, output);
    }

    /**
     * Writes some formats and the summary that comes with all of them, on as many cores as there are. Each comes to its end before a failure is told, so that nobody
     * writes any more into a folder that is given up.
     */
    static void writeAll(Set<Format> formats, Report report, Shared shared, Output output) throws IOException {
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        // Not a parallel stream: it hands all of a few to one worker, and the caller waits for it with its arms folded.
        List<ReportWriter> writers = new ArrayList<>();
        FROM_BOTH_ENDS.stream().filter(formats::contains).forEach(format -> writers.add(format.writer));
        writers.add(Math.min(1, writers.size()), new Summary(whole(formats)));
        ForkJoinTask.invokeAll(writers.stream()
                .map(writer -> ForkJoinTask.adapt(() -> {
                    try {
                        writer.write(report, shared, output);
                    } catch (IOException | RuntimeException | Error failure) {
                        failures.add(failure);
                    }
                }))
                .toList());
        for (Throwable failure : failures) {
            if (failure instanceof Error tooLittleMemory) {
                throw tooLittleMemory;
            }
            if (failure instanceof RuntimeException bug) {
                throw bug;
            }
        }
        if (failures.peek() instanceof IOException failure) {
            throw failure;
        }
    }
}
