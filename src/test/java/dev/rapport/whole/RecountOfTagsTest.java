package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.read.people.Wish;
import dev.rapport.read.people.Wishes;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.whole.Recounted.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of each tag, counted twice: by the program, and as plainly as measures.md can be read. */
class RecountOfTagsTest {
    private static final double Z = 1.959963984540054;

    private static Recount recount;
    private static List<Map<String, String>> contacts;
    private static Run run;
    private static Run shared;

    @BeforeAll
    static void once() throws Exception {
        recount = new Recount(Run.EXPORT, Run.LOG);
        contacts = Run.rows(Run.of(Run.EXPORT).log(Run.LOG).run().text("data/contacts.csv"));
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            List<String> tags = new ArrayList<>(i % 3 == 0 ? List.of("mentor") : List.of());
            tags.addAll(i % 10 == 0 ? List.of(i % 20 == 0 ? "Chess" : "chess") : List.of());
            String url = contacts.get(i).get("url");
            if (!url.isEmpty() && !tags.isEmpty()) {
                wishes.add(new Wish(url, Optional.empty(), false).tagged(tags));
            }
        }
        wishes.add(new Wish("Nobody There", Optional.empty(), false).tagged(List.of("elsewhere")));
        ReadOptions reading = ReadOptions.defaults().with(new Wishes(wishes));
        run = Run.of(Run.EXPORT).log(Run.LOG).reading(reading).run();
        shared = Run.of(Run.EXPORT).log(Run.LOG).reading(reading).shareSafe().run();
    }

    /** Who bears a tag, by the key of contacts.csv. */
    private static Set<String> bearers(int every) {
        return contacts.stream()
                .filter(one ->
                        contacts.indexOf(one) % every == 0 && !one.get("url").isEmpty())
                .map(one -> one.get("contact"))
                .collect(Collectors.toSet());
    }

    private static void agrees(Map<String, String> row, String tag, int every) {
        Set<String> bearers = bearers(every);
        List<Map<String, String>> rows = contacts.stream()
                .filter(one -> bearers.contains(one.get("contact")))
                .toList();
        List<Person> people = recount.people.entrySet().stream()
                .filter(one -> bearers.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        long n = people.stream()
                .filter(one ->
                        one.known(recount.lastDay()) && one.acts().stream().anyMatch(recount::thisYear))
                .count();
        long k = people.stream().filter(one -> one.twoWay(recount::thisYear)).count();
        assertThat(n).isGreaterThan(k).isGreaterThan(3);
        assertThat(row)
                .containsEntry("tag", tag)
                .containsEntry("people", String.valueOf(bearers.size()))
                .containsEntry(
                        "in_touch",
                        String.valueOf(people.stream()
                                .filter(one -> one.state(recount.lastDay()).equals("active"))
                                .count()))
                .containsEntry(
                        "slipping",
                        String.valueOf(rows.stream()
                                .filter(one -> one.get("slipping").equals("true"))
                                .count()))
                .containsEntry("two_way", String.valueOf(k))
                .containsEntry("n", String.valueOf(n));
        double p = (double) k / n;
        double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n)) / (1 + Z * Z / n);
        assertThat(Double.parseDouble(row.get("two_way_share"))).isCloseTo(p, within(5.1e-5));
        assertThat(Double.parseDouble(row.get("low"))).isCloseTo(middle - half, within(5.1e-5));
        assertThat(Double.parseDouble(row.get("high"))).isCloseTo(middle + half, within(5.1e-5));
    }

    @Test
    void everyTagComesToTheSameAndOneOfNobodyIsNotThere() {
        List<Map<String, String>> tags = Run.rows(run.text("data/tags.csv"));
        assertThat(tags).hasSize(2);
        agrees(tags.get(0), "mentor", 3);
        agrees(tags.get(1), "Chess", 10);
    }

    @Test
    void aWordThatMayNameSomebodyIsANumberInAReportForSharing() {
        assertThat(Run.rows(shared.text("data/tags.csv")))
                .extracting(row -> row.get("tag"))
                .containsExactly("Tag 1", "Tag 2");
        assertThat(shared.files().keySet())
                .allSatisfy(file -> assertThat(shared.text(file)).doesNotContainIgnoringCase("mentor", "chess"));
    }

    @Test
    void withoutTagsThereIsNoTable() throws Exception {
        assertThat(Run.of(Run.EXPORT).run().files()).doesNotContainKey("data/tags.csv");
    }
}
