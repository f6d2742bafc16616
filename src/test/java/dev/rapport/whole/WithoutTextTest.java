package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.write.Format;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages without what they say, or without the names they went to, are read for all that they do tell. */
class WithoutTextTest {
    /** What rests on the words of messages. */
    private static final Set<String> OF_TEXT = Set.of(
            "depth.follow-up-questions",
            "depth.matched-length",
            "depth.questions",
            "ice.first-name",
            "ice.question",
            "ice.shared",
            "ice.short",
            "ice.tailored",
            "personal.largest-template",
            "personal.tailored-share",
            "personal.templates");

    @TempDir
    private Path folder;

    private Run run(Path export) throws Exception {
        return Run.of(export).formats(EnumSet.of(Format.JSON, Format.HTML)).run();
    }

    /** The sample without some columns of its messages. */
    private Path without(String... columns) throws IOException {
        Path export = Copies.sample(folder);
        Path messages = export.resolve("messages.csv");
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        StringBuilder text = new StringBuilder();
        try (CSVParser parser = format.parse(new StringReader(Files.readString(messages)));
                CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            List<String> kept = parser.getHeaderNames().stream()
                    .filter(name -> !List.of(columns).contains(name))
                    .toList();
            printer.printRecord(kept);
            for (CSVRecord record : parser) {
                printer.printRecord(kept.stream().map(record::get).toList());
            }
        }
        Files.writeString(messages, text);
        return export;
    }

    @Test
    void withoutTheirTextWhatRestsOnWordsIsWithheldAndNothingElse() throws Exception {
        Map<String, com.google.gson.JsonObject> whole = run(Run.EXPORT).findings();
        Run run = run(without("CONTENT"));
        Set<String> withheld = new TreeSet<>();
        run.findings().keySet().stream()
                .filter(id -> "column-missing".equals(run.reason(id)))
                .forEach(withheld::add);
        assertThat(withheld)
                .isEqualTo(new TreeSet<>(
                        whole.keySet().stream().filter(OF_TEXT::contains).toList()));
        // An advertisement or a copied note is known by its words, so that a few rows more may count.
        for (String id : whole.keySet()) {
            if (!OF_TEXT.contains(id)) {
                assertThat(run.finding(id).get("status"))
                        .as(id)
                        .isEqualTo(whole.get(id).get("status"));
            }
        }
        assertThat(run.text("summary.txt")).containsIgnoringWhitespaces("messages.csv lacks the column CONTENT");
        assertThat(run.text("report.json"))
                .contains("the column CONTENT is missing: nothing is said about wording and questions");
        assertThat(run.text("report.html")).doesNotContain("without a question mark");
    }

    @Test
    void withoutTheNamesTheyWentToTheAddressesSayWho() throws Exception {
        Map<String, com.google.gson.JsonObject> whole = run(Run.EXPORT).findings();
        Run run = run(without("TO"));
        for (String id : List.of("month.people", "touch.stale", "depth.four-turns", "ice.answered")) {
            assertThat(run.finding(id).get("value"))
                    .as(id)
                    .isEqualTo(whole.get(id).get("value"));
        }
    }
}
