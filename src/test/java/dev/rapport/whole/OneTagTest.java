package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.Inquiry;
import dev.rapport.Request;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.people.Wish;
import dev.rapport.read.people.Wishes;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.report.Evidence;
import dev.rapport.write.Format;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report about the people of one tag: nobody else is in it, and of them it says what the report about everybody says. */
class OneTagTest {
    private static final EnumSet<Format> FORMATS =
            EnumSet.of(Format.HTML, Format.JSON, Format.CSV, Format.SVG, Format.ICS);

    private static final Set<String> TAGGED = new HashSet<>();
    private static final Set<String> OTHERS = new HashSet<>();
    private static ReadOptions everybody;
    private static Run whole;
    private static Run some;

    @BeforeAll
    static void once() throws Exception {
        List<Map<String, String>> contacts =
                Run.rows(Run.of(Run.EXPORT, Run.EARLIER).log(Run.LOG).run().text("data/contacts.csv"));
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            String url = contacts.get(i).get("url");
            if (i % 4 == 0 && !url.isEmpty()) {
                wishes.add(new Wish(url, Optional.empty(), false).tagged(List.of("Mentor")));
                TAGGED.add(contacts.get(i).get("contact"));
            } else {
                OTHERS.add(contacts.get(i).get("name"));
            }
        }
        contacts.stream()
                .filter(one -> TAGGED.contains(one.get("contact")))
                .forEach(one -> OTHERS.remove(one.get("name")));
        everybody = ReadOptions.defaults().with(new Wishes(wishes));
        whole = asked(everybody).run();
        some = asked(everybody.withTag("mentor")).run();
    }

    private static Run.Asked asked(ReadOptions reading) {
        return Run.of(Run.EXPORT, Run.EARLIER).log(Run.LOG).formats(FORMATS).reading(reading);
    }

    private static List<Map<String, String>> rows(Run run, String table) {
        return Run.rows(run.text("data/" + table + ".csv"));
    }

    private static List<Map<String, String>> tagged(String table) {
        return rows(whole, table).stream()
                .filter(row -> TAGGED.contains(row.get("contact")))
                .toList();
    }

    @Test
    void ofEachOfThemAllIsAsInTheReportAboutEverybody() {
        List<Map<String, String>> now = rows(some, "contacts");
        List<Map<String, String>> then = tagged("contacts");
        // Who is on a list of a few, and so in which counts, depends on who else there is.
        Stream.of(now, then)
                .flatMap(List::stream)
                .forEach(row -> row.keySet().removeAll(Set.of("suggested", "counted_in")));
        assertThat(now).hasSize(TAGGED.size()).isEqualTo(then);
        assertThat(rows(some, "touch")).isEqualTo(tagged("touch"));
        assertThat(rows(some, "names")).isEqualTo(tagged("names"));
        assertThat(rows(some, "touch.rhythm").size()).isPositive();
        assertThat(rows(some, "tags")).isEqualTo(rows(whole, "tags"));
    }

    @Test
    void nobodyElseIsInAnyOfItsFiles() {
        some.files().forEach((file, bytes) -> {
            String text = some.text(file);
            assertThat(OTHERS.stream().filter(text::contains)).as(file).isEmpty();
        });
        assertThat(rows(some, "suggestions")).allMatch(row -> TAGGED.contains(row.get("contact")));
    }

    @Test
    void itsCountsAreTheirs() {
        Map<String, String> tag = rows(whole, "tags").get(0);
        assertThat(some.number("touch.slipping", "value"))
                .isEqualTo(Double.parseDouble(tag.get("slipping")))
                .isLessThan(whole.number("touch.slipping", "value"));
        assertThat(some.number("giving.two-way-share", "k")).isEqualTo(Double.parseDouble(tag.get("two_way")));
        assertThat(some.number("giving.two-way-share", "n")).isEqualTo(Double.parseDouble(tag.get("n")));
        // A text that went to many is no tailored one because few of them are looked at.
        assertThat(some.number("personal.tailored-share", "n")).isEqualTo((double)
                evidenceOf("personal.tailored-share", everybody).stream()
                        .filter(one -> rows(some, "contacts").stream()
                                .anyMatch(row -> row.get("name").equals(one.who())))
                        .count());
    }

    @Test
    void itSaysSoBeforeAllElse() {
        String note = "This report is only about the " + TAGGED.size() + " people you tagged “mentor”.";
        assertThat(some.text("report.html")).contains("<p class=\"banner\">" + note + "</p>");
        assertThat(some.text("summary.txt").replaceAll("\\s+", " ")).contains(note);
        assertThat(some.report().getAsJsonObject("settings").get("tag").getAsString())
                .isEqualTo("mentor");
        assertThat(whole.report().getAsJsonObject("settings").has("tag")).isFalse();
    }

    @Test
    void inAReportForSharingTheWordIsNotSaid() throws Exception {
        Run shared = asked(everybody.withTag("mentor")).shareSafe().run();
        assertThat(shared.text("report.html"))
                .contains("This report is only about the " + TAGGED.size() + " people of");
        assertThat(shared.files().keySet())
                .allSatisfy(file -> assertThat(shared.text(file)).doesNotContainIgnoringCase("mentor"));
    }

    @Test
    void aTagOfNobodyInTheDataIsSaid() {
        Wish elsewhere = new Wish("Nobody There", Optional.empty(), false).tagged(List.of("family"));
        ReadOptions reading = ReadOptions.defaults().with(new Wishes(List.of(elsewhere)));
        assertThatThrownBy(() -> asked(reading.withTag("family")).run())
                .isInstanceOf(CannotRead.class)
                .hasMessageStartingWith("nobody in the data is tagged 'family'");
    }

    private static List<Evidence.Case> evidenceOf(String id, ReadOptions reading) {
        Request request = Run.asking(List.of(Run.EXPORT, Run.EARLIER), List.of(Run.LOG), reading, false);
        try {
            return Inquiry.into(request, id).evidence().cases();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "touch.slipping",
                "giving.two-way-share",
                "giving.recommendations",
                "rejection.reply-rate-30d",
                "rejection.acceptance",
                "personal.tailored-share",
                "network.job-changes",
                "network.snapshot-new"
            })
    void theRowsBehindItsNumbersAreTheirs(String id) {
        // A case names its person: whoever bears a name alone is known by it.
        Map<String, Long> bearers = rows(whole, "contacts").stream()
                .collect(Collectors.groupingBy(row -> row.get("name"), Collectors.counting()));
        Set<String> names = rows(some, "contacts").stream()
                .map(row -> row.get("name"))
                .filter(name -> bearers.get(name) == 1)
                .collect(Collectors.toSet());
        assertThat(cases(id, everybody.withTag("mentor"), names)).isNotEmpty().isEqualTo(cases(id, everybody, names));
    }

    private static List<Evidence.Case> cases(String id, ReadOptions reading, Set<String> names) {
        return evidenceOf(id, reading).stream()
                .filter(one -> names.contains(one.who()))
                .toList();
    }
}
