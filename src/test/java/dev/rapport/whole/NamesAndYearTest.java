package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.write.Format;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The names behind the counts of the months, and what a year was, beside the tables that count in other ways. */
class NamesAndYearTest {
    private static final EnumSet<Format> CSV = EnumSet.of(Format.CSV, Format.HTML);

    @Test
    void theMonthsNameAsManyAsTheyCount() throws Exception {
        Run run = Run.of(Run.EXPORT).log(Run.LOG).formats(CSV).run();
        List<Map<String, String>> names = Run.rows(run.text("data/names.csv"));
        List<Map<String, String>> months = Run.rows(run.text("data/months.csv"));
        Map<String, Map<String, String>> byMonth =
                months.stream().collect(Collectors.toMap(row -> row.get("month"), row -> row));
        Map<String, Long> counted = names.stream()
                .collect(Collectors.groupingBy(row -> row.get("month") + " " + row.get("what"), Collectors.counting()));
        assertThat(names.stream().map(row -> row.get("month")).distinct())
                .hasSize(12)
                .contains("2025-12", "2026-11");
        for (String month : names.stream().map(row -> row.get("month")).collect(Collectors.toSet())) {
            Map<String, String> row = byMonth.get(month);
            assertThat(counted.getOrDefault(month + " came-back", 0L)).as(month).hasToString(row.get("came_back"));
            assertThat(counted.getOrDefault(month + " went-quiet", 0L))
                    .as(month)
                    .hasToString(row.get("went_quiet"));
            assertThat(counted.getOrDefault(month + " new", 0L))
                    .as(month)
                    .isLessThanOrEqualTo(Long.valueOf(row.get("new_connections")));
        }
    }

    @Test
    void theMailboxNamesWhoWasCountedByHand() throws Exception {
        Run run = Run.of(Run.MAILBOX).formats(CSV).run();
        assertThat(Run.rows(run.text("data/names.csv")).stream()
                        .filter(row -> !row.get("what").equals("new"))
                        .map(row -> row.get("month") + " " + row.get("what") + " " + row.get("name")))
                .allMatch(line -> line.contains("Ana") || line.contains("Dov"));
    }

    @Test
    void theYearCountsWhomTheTableOfPeopleHas() throws Exception {
        Run run = Run.of(Run.EXPORT).log(Run.LOG).formats(CSV).run();
        Map<String, String> year = Run.rows(run.text("data/year.csv")).stream()
                .filter(row ->
                        row.get("year").equals("2026") && !row.get("what").equals("logged"))
                .collect(Collectors.toMap(row -> row.get("what"), row -> row.get("value")));
        List<Map<String, String>> people = Run.rows(run.text("data/contacts.csv")).stream()
                .filter(row -> row.get("last_contact").startsWith("2026"))
                .filter(row -> !row.get("messages_out").equals("0")
                        || !row.get("logged").equals("0"))
                .toList();
        assertThat(year.get("people")).isEqualTo(Integer.toString(people.size()));
        assertThat(year.get("first-time"))
                .isEqualTo(Long.toString(people.stream()
                        .filter(row -> row.get("first_contact").startsWith("2026"))
                        .count()));
        Set<String> back = Run.rows(run.text("data/names.csv")).stream()
                .filter(row ->
                        row.get("month").startsWith("2026") && row.get("what").equals("came-back"))
                .map(row -> row.get("contact"))
                .collect(Collectors.toSet());
        assertThat(year.get("came-back")).isEqualTo(Integer.toString(back.size()));
    }

    @Test
    void januaryReviewsTheYearBeforeAndNoOtherMonthDoes() throws Exception {
        Run january =
                Run.of(Run.EXPORT).log(Run.LOG).asOf("2026-01-31").formats(CSV).run();
        assertThat(january.text("report.html")).contains(">2025 in review</h2>", " came back after months of quiet.");
        Run november = Run.of(Run.EXPORT).log(Run.LOG).formats(CSV).run();
        assertThat(november.text("report.html")).doesNotContain("in review</h2>");
    }
}
