package dev.rapport.write;

import dev.rapport.report.Report;
import dev.rapport.write.html.StyleSheet;
import dev.rapport.write.html.Templates;
import dev.rapport.write.people.Everybody;
import dev.rapport.write.people.PeoplePage;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;

/** The pages: {@code report.html}, without a script, and {@code people.html}; nothing is loaded from anywhere. */
final class HtmlReport implements ReportWriter {
    @Override
    public void write(Report report, Shared shared, Output output) throws IOException {
        Everybody everybody = shared.everybody(report);
        try (OutputStream out = output.create("report.html")) {
            Page page = new Page(report, shared, StyleSheet.of("report"), everybody);
            Templates.bytes("page.jte", Map.of("page", page)).writeTo(out);
        }
        PeopleOnPage people = new PeopleOnPage(report, everybody);
        try (OutputStream out = output.create("people.html")) {
            String frame = Templates.render("people.jte", Map.of("page", people));
            int place = frame.indexOf(PeopleOnPage.BLOCKS);
            out.write(frame.substring(0, place).getBytes(StandardCharsets.UTF_8));
            blocks(people.people().blocks(), out);
            out.write(frame.substring(place + PeopleOnPage.BLOCKS.length() + 1).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Block by block, as all of tens of thousands of people are tens of megabytes; each second by another core if one is idle. */
    private static void blocks(List<PeoplePage.Block> blocks, OutputStream out) throws IOException {
        for (int i = 0; i < blocks.size(); i += 2) {
            PeoplePage.Block block = blocks.get(i);
            if (i + 1 == blocks.size()) {
                block(block).writeTo(out);
            } else {
                PeoplePage.Block second = blocks.get(i + 1);
                ForkJoinTask<Utf8ByteOutput> next =
                        ForkJoinTask.adapt(() -> block(second)).fork();
                block(block).writeTo(out);
                next.join().writeTo(out);
            }
        }
    }

    private static Utf8ByteOutput block(PeoplePage.Block block) {
        return Templates.bytes("people-block.jte", Map.of("block", block));
    }
}
