package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.write.Format;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every count of people can be told by name: as a column of contacts.csv, and one click away on the page of people. */
class CountsByNameTest {
    private static Run run;
    private static final Map<String, Set<String>> BY_COUNT = new HashMap<>();

    @BeforeAll
    static void makeTheSample() throws Exception {
        run = Run.of(Run.EXPORT, Run.EARLIER)
                .log(Run.LOG)
                .formats(EnumSet.of(Format.JSON, Format.CSV, Format.HTML))
                .run();
        for (Map<String, String> row : run.table("data/contacts.csv")) {
            Arrays.stream(row.get("counted_in").split(";"))
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> BY_COUNT.computeIfAbsent(id, any -> new HashSet<>())
                            .add(row.get("contact") + row.get("name")));
        }
    }

    @Test
    void everyCountOfPeopleIsAColumnOfContacts() {
        int counts = 0;
        for (JsonObject finding : run.findings().values()) {
            boolean people = finding.get("unit").getAsString().equals("people")
                    && finding.get("status").getAsString().equals("measured");
            if (people) {
                String id = finding.get("id").getAsString();
                // Twelve connections hide who they are: they count, and nobody can name them.
                int nameless = id.equals("network.connections") ? 12 : 0;
                assertThat(BY_COUNT.getOrDefault(id, Set.of()))
                        .as(id)
                        .hasSize(finding.get("value").getAsInt() - nameless);
                counts++;
            }
        }
        assertThat(counts).isGreaterThan(20);
    }

    @Test
    void whatTheColumnsSayOneByOneIsWhatIsCounted() {
        for (Map<String, String> row : run.table("data/contacts.csv")) {
            List<String> counts = List.of(row.get("counted_in").split(";"));
            if (!row.get("contact").isEmpty()) {
                assertThat(counts.contains("touch.slipping"))
                        .as(row.get("name"))
                        .isEqualTo(row.get("slipping").equals("true"));
                assertThat(counts.contains("follow-up.waiting-on-you"))
                        .as(row.get("name"))
                        .isEqualTo(row.get("asks_you").equals("true"));
                assertThat(counts.contains("hello.suggestions"))
                        .as(row.get("name"))
                        .isEqualTo(row.get("suggested").equals("true"));
                assertThat(counts.contains("touch.came-back"))
                        .as(row.get("name"))
                        .isEqualTo(!row.get("came_back_on").isEmpty());
            }
        }
    }

    /** The filters of the page of people leave as many as the report counts. */
    @Test
    void oneClickOnThePageOfPeopleLeavesWhomTheReportCounts() {
        Map<String, Long> chips = new HashMap<>();
        Matcher chip = Pattern.compile("<label for=\"f-\\w+\">([^<]+) <small>([\\d,]+)</small>")
                .matcher(run.text("people.html"));
        while (chip.find()) {
            chips.put(chip.group(1), Long.valueOf(chip.group(2).replace(",", "")));
        }
        Map<String, List<String>> said = Map.of(
                "This month", List.of("month.people"),
                "Close", List.of("touch.close-ties"),
                "Slipping", List.of("touch.slipping"),
                "Waiting on you", List.of("follow-up.waiting-on-you"),
                "Back", List.of("touch.came-back"),
                "New", List.of("network.new-connections"),
                "Went quiet", List.of("touch.went-quiet"),
                "Quiet", List.of("touch.quiet"),
                "Dormant", List.of("touch.dormant", "touch.long-dormant"),
                "Worth waking", List.of("touch.dormant-opportunities"));
        said.forEach((words, ids) -> assertThat(chips.get(words))
                .as(words)
                .isEqualTo(Math.round(
                        ids.stream().mapToDouble(id -> run.number(id, "value")).sum())));
    }
}
