package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.whole.NaiveMemory.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Who is on the list, in twelve months one after the other, worked out twice: by the program, and plainly. */
class RecountOfSeatsTest {
    /** The end of the sample's older export. */
    private static final LocalDate EXPORT_BEFORE = LocalDate.of(2025, 8, 20);

    /** The channels whose rows tell of a meeting, a call or an event unless the row says another kind. */
    private static final Set<String> IN_PERSON = Set.of("call", "meeting", "video", "event", "coffee");

    @TempDir
    static Path folder;

    private static YearOfLists year;
    private static Recount recount;
    private static List<Map<String, String>> log;
    private static Map<String, Integer> invitations;

    @BeforeAll
    static void once() throws Exception {
        year = YearOfLists.made(folder);
        recount = new Recount(Run.EXPORT, Run.LOG);
        List<String> lines = new ArrayList<>(Files.readAllLines(Run.LOG));
        lines.removeIf(line -> line.contains("the quote was never closed"));
        log = Run.rows(String.join("\n", lines)).stream()
                .filter(row -> row.get("date").matches("\\d{4}-\\d\\d-\\d\\d.*"))
                .toList();
        invitations = new HashMap<>();
        for (Map<String, String> row : Run.rows(Files.readString(Run.EXPORT.resolve("Invitations.csv")))) {
            boolean mine = row.get("Direction").equals("OUTGOING");
            String who = row.get(mine ? "inviteeProfileUrl" : "inviterProfileUrl");
            int kind = !mine ? 2 : row.get("Message").isEmpty() ? 1 : 0;
            invitations.merge(key(who), kind, Math::min);
        }
    }

    private static String key(String url) {
        String slug = URLDecoder.decode(url.substring(url.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
        return Normalizer.normalize(slug, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The rows of the log up to a month's end that mean one person, by that person, in order of day. */
    private static Map<String, List<Map<String, String>>> logged(YearOfLists.Month month) {
        Map<String, List<Map<String, String>>> rows = new TreeMap<>();
        for (Map<String, String> row : log) {
            List<String> bearers = month.contacts().stream()
                    .filter(one -> row.get("url").isEmpty()
                            ? one.get("name").equals(row.get("contact"))
                            : one.get("contact").equals(key(row.get("url"))))
                    .map(one -> one.get("contact"))
                    .toList();
            if (bearers.size() == 1 && !day(row).isAfter(month.month().atEndOfMonth())) {
                rows.computeIfAbsent(bearers.get(0), any -> new ArrayList<>()).add(row);
            }
        }
        rows.values().forEach(all -> all.sort(Comparator.comparing(RecountOfSeatsTest::day)));
        return rows;
    }

    private static LocalDate day(Map<String, String> row) {
        return LocalDate.parse(row.get("date").substring(0, 10));
    }

    /** By person the day on which the earliest of their open promises is due. */
    private static Map<String, LocalDate> promises(Map<String, List<Map<String, String>>> logged, LocalDate today) {
        Map<String, LocalDate> due = new HashMap<>();
        logged.forEach((person, rows) -> rows.stream()
                .filter(row -> !row.get("follow_up_by").isEmpty())
                .filter(row -> recount.people.get(person).acts().stream()
                        .noneMatch(act -> act.mine()
                                && act.day().isAfter(day(row))
                                && !act.day().isAfter(today)))
                .map(row -> row.get("follow_up_by").equals("yes")
                        ? day(row).plusDays(7)
                        : LocalDate.parse(row.get("follow_up_by")))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> due.put(person, day)));
        return due;
    }

    /** Those whose latest row of the log tells of a meeting, a call or an event. */
    private static Set<String> metLast(Map<String, List<Map<String, String>>> logged) {
        Set<String> people = new TreeSet<>();
        logged.forEach((person, rows) -> {
            Map<String, String> last = rows.get(rows.size() - 1);
            if (last.get("kind").isEmpty() && IN_PERSON.contains(last.get("channel"))) {
                people.add(person);
            }
        });
        return people;
    }

    private static List<String> plainly(int place) {
        YearOfLists.Month month = year.months().get(place);
        Map<String, List<Map<String, String>>> logged = logged(month);
        List<Named> before = new ArrayList<>();
        year.months()
                .subList(0, place)
                .forEach(then -> then.list()
                        .forEach(one -> before.add(new Named(then.month().atEndOfMonth(), one.contact(), one.rule()))));
        return new NaiveSeats(
                        month.month().atEndOfMonth(),
                        month.contacts(),
                        recount,
                        before,
                        promises(logged, month.month().atEndOfMonth()),
                        invitations,
                        EXPORT_BEFORE,
                        metLast(logged))
                .list();
    }

    @TestFactory
    Stream<DynamicTest> everyMonthSeatsTheSame() {
        return IntStream.range(0, year.months().size())
                .mapToObj(place -> DynamicTest.dynamicTest(
                        year.months().get(place).month().toString(),
                        () -> assertThat(year.months().get(place).list().stream()
                                        .map(one -> one.contact() + " " + one.rule()))
                                .isEqualTo(plainly(place))));
    }

    @Test
    void everyRuleIsLookedAt() {
        assertThat(year.cards().stream().map(one -> one.rule()).distinct())
                .contains("waiting-on-you", "promised", "slipping", "dormant", "new-connection", "job-change");
    }
}
