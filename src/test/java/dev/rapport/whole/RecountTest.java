package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.whole.Recount.Act;
import dev.rapport.whole.Recount.Episode;
import dev.rapport.whole.Recount.Person;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample counted twice: by the program, and by {@link Recount}. */
class RecountTest {
    private static Run run;
    private static Recount recount;
    private static double everybodys = Double.NaN;

    @BeforeAll
    static void once() throws Exception {
        run = Run.of(Run.EXPORT).log(Run.LOG).run();
        recount = new Recount(Run.EXPORT, Run.LOG);
    }

    @Test
    void theDataEndAtTheSameSecond() {
        assertThat(run.report().get("observationEnd").getAsString()).isEqualTo(recount.end.toString());
    }

    @Test
    void everyContactHasTheSameCounts() {
        Map<String, Map<String, String>> expected = new TreeMap<>();
        recount.people.forEach((key, person) -> expected.put(key, row(person)));
        Map<String, Map<String, String>> found = new TreeMap<>();
        for (Map<String, String> row : run.table("data/contacts.csv")) {
            Map<String, String> columns = new TreeMap<>(row);
            columns.keySet().retainAll(expected.values().iterator().next().keySet());
            found.put(row.get("contact"), columns);
        }
        assertThat(found.keySet()).containsAll(expected.keySet());
        // Whoever only endorsed or recommended has a row too, with nothing said.
        Map<String, String> silent = row(new Person());
        found.forEach((key, row) -> assertThat(row).as(key).isEqualTo(expected.getOrDefault(key, silent)));
    }

    private static Map<String, String> row(Person person) {
        LocalDate end = recount.lastDay();
        TreeSet<LocalDate> days = person.days(end);
        long in = person.messages.stream().filter(Act::theirs).count();
        long out = person.messages.size() - in;
        long byMe = person.episodes().stream().filter(Episode::mine).count();
        long gap = days.isEmpty() ? 0 : ChronoUnit.DAYS.between(days.last(), end);
        Map<String, String> row = new TreeMap<>();
        row.put("connected", "" + (person.connectedOn != null));
        row.put("messages_in", "" + in);
        row.put("messages_out", "" + out);
        row.put("logged", "" + person.log.size());
        row.put("contact_days", "" + days.size());
        row.put("first_contact", days.isEmpty() ? "" : days.first().toString());
        row.put("last_contact", days.isEmpty() ? "" : days.last().toString());
        row.put("gap_days", days.isEmpty() ? "" : "" + gap);
        row.put("state", person.state(end));
        row.put("warmth", days.isEmpty() ? "" : sixDecimals((double) days.size() / (gap + 7)));
        row.put("two_way", "" + person.twoWay(act -> true));
        row.put("close", "" + person.close(end));
        row.put("opened_by_me", "" + byMe);
        row.put("opened_by_them", "" + (person.episodes().size() - byMe));
        List<Double> own = conversationGaps(days);
        double usual = own.size() < 2 ? 0 : Math.exp((sum(own) + 2 * everybodys()) / (own.size() + 2));
        row.put("usual_gap_days", usual == 0 ? "" : sixDecimals(usual));
        row.put("overdue_ratio", usual == 0 ? "" : sixDecimals(gap / usual));
        row.put(
                "closeness",
                ""
                        + (days.isEmpty()
                                ? 0
                                : days.tailSet(days.last().minusDays(730)).size()));
        boolean past = gap >= 30 && gap <= 365 && gap > (usual == 0 ? 90 : 1.5 * usual);
        row.put("slipping", "" + (person.close(end) && past));
        boolean waiting = person.tie(end) && recount.waitsForMe(person) && recount.writtenTo(person);
        row.put("asks_you", "" + (waiting && recount.asksMe(person)));
        row.put("waiting_on_you", "" + waiting);
        row.put("waiting_days", waiting ? "" + recount.age(person.messages.get(person.messages.size() - 1)) : "");
        row.put("balance", in + out == 0 ? "" : sixDecimals((double) (out - in) / (out + in)));
        return row;
    }

    private static double sum(List<Double> all) {
        return all.stream().mapToDouble(each -> each).sum();
    }

    /** Logarithms of the gaps of more than a week between contact days. */
    private static List<Double> conversationGaps(TreeSet<LocalDate> days) {
        List<Double> all = new ArrayList<>();
        for (LocalDate day : days) {
            LocalDate before = days.lower(day);
            if (before != null && ChronoUnit.DAYS.between(before, day) > 7) {
                all.add(Math.log(ChronoUnit.DAYS.between(before, day)));
            }
        }
        return all;
    }

    /** The mean of all ties' together; computed once, as everybody's row asks for it. */
    private static double everybodys() {
        if (Double.isNaN(everybodys)) {
            LocalDate end = recount.lastDay();
            List<Double> all = recount.people.values().stream()
                    .filter(person -> person.tie(end))
                    .flatMap(person -> conversationGaps(person.days(end)).stream())
                    .toList();
            everybodys = all.isEmpty() ? Math.log(60) : sum(all) / all.size();
        }
        return everybodys;
    }

    private static String sixDecimals(double value) {
        BigDecimal rounded =
                new BigDecimal(value).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.toPlainString();
    }

    @Test
    void everyMonthHasTheSameCounts() {
        List<String> differences = new ArrayList<>();
        List<Map<String, String>> rows = run.table("data/months.csv");
        for (Map<String, String> row : rows) {
            month(YearMonth.parse(row.get("month"))).forEach((column, expected) -> {
                if (!row.get(column).equals("" + expected)) {
                    differences.add(row.get("month") + " " + column + " " + row.get(column) + ", not " + expected);
                }
            });
        }
        assertThat(differences).isEmpty();
        assertThat(rows).hasSize((int) ChronoUnit.MONTHS.between(YearMonth.of(2018, 1), YearMonth.of(2026, 12)));
    }

    private static Map<String, Long> month(YearMonth month) {
        LocalDate end = month.atEndOfMonth().isAfter(recount.lastDay()) ? recount.lastDay() : month.atEndOfMonth();
        Map<String, Long> counts = new TreeMap<>();
        counts.put(
                "messages_in",
                recount.in(month, false).stream().filter(Act::theirs).count());
        counts.put(
                "messages_out",
                recount.in(month, false).stream().filter(Act::mine).count());
        counts.put("logged", (long) recount.in(month, true).size());
        counts.put(
                "people",
                recount.count(
                        person -> person.known(end) && person.acts().stream().anyMatch(act -> in(month, act))));
        counts.put(
                "newcomers_waiting",
                recount.count(
                        person -> !person.known(end) && person.acts().stream().anyMatch(act -> in(month, act))));
        counts.put(
                "new_people",
                recount.count(person ->
                        person.known(end) && !person.known(month.atDay(1).minusDays(1))));
        counts.put("came_back", recount.count(person -> person.tie(end) && cameBack(person, month, end)));
        counts.put("two_way", recount.count(person -> person.twoWay(act -> in(month, act))));
        counts.put(
                "new_connections",
                recount.connected.stream()
                        .filter(day -> YearMonth.from(day).equals(month))
                        .count());
        counts.put(
                "connections_total",
                recount.connected.stream().filter(day -> !day.isAfter(end)).count());
        for (String state : List.of("active", "quiet", "dormant", "long-dormant", "never-spoken")) {
            counts.put(
                    state.replace('-', '_'),
                    recount.count(person -> person.tie(end) && person.state(end).equals(state)));
        }
        counts.put("went_quiet", recount.count(person -> person.tie(end) && wentQuiet(person, month, end)));
        return counts;
    }

    private static boolean in(YearMonth month, Act act) {
        return YearMonth.from(act.day()).equals(month);
    }

    private static boolean wentQuiet(Person person, YearMonth month, LocalDate end) {
        TreeSet<LocalDate> days = person.days(end);
        return days.stream().anyMatch(day -> {
            LocalDate next = days.higher(day);
            LocalDate quiet = day.plusDays(91);
            return YearMonth.from(quiet).equals(month)
                    && !quiet.isAfter(end)
                    && (next == null || !next.isBefore(quiet))
                    && person.acts().stream()
                            .noneMatch(act -> act.theirs()
                                    && !act.day().isBefore(quiet)
                                    && !act.day().isAfter(end));
        });
    }

    private static void agrees(String id, String path, double expected) {
        assertThat(run.number(id, path)).as("%s %s", id, path).isCloseTo(expected, within(5.1e-7));
    }

    private static void share(String id, long k, long n) {
        agrees(id, "k", k);
        agrees(id, "n", n);
        agrees(id, "value", (double) k / n);
    }

    @Test
    void thereAreAsManyConnections() {
        agrees("network.connections", "value", recount.connected.size());
    }

    @Test
    void givingAndReceivingComesToTheSame() {
        share(
                "giving.two-way-share",
                recount.count(person -> person.twoWay(recount::thisYear)),
                recount.count(person -> person.known(recount.lastDay())
                        && person.acts().stream().anyMatch(recount::thisYear)));
        long mine = 0;
        long theirs = 0;
        long matched = 0;
        long opened = 0;
        long episodes = 0;
        for (Person person : recount.people.values()) {
            if (!person.known(recount.lastDay())) {
                continue;
            }
            long out = person.messages.stream()
                    .filter(act -> act.mine() && recount.thisYear(act))
                    .count();
            long in = person.messages.stream()
                    .filter(act -> act.theirs() && recount.thisYear(act))
                    .count();
            mine += out;
            theirs += in;
            matched += Math.min(out, in);
            for (Episode episode : person.episodes()) {
                if (recount.thisYear(episode.acts().get(0))) {
                    episodes++;
                    opened += episode.mine() ? 1 : 0;
                }
            }
        }
        agrees("giving.matched-share", "value", 2.0 * matched / (mine + theirs));
        agrees("giving.balance", "value", (double) (mine - theirs) / (mine + theirs));
        share("giving.opened-by-me", opened, episodes);
    }

    @Test
    void asManyAnswered() {
        int[] replies = recount.replies();
        share("rejection.reply-rate-30d", replies[1], replies[0]);
    }

    @Test
    void asManyHadAWordWithinAWeek() {
        List<Integer> days = recount.firstWords();
        agrees("follow-up.within-7-days", "n", days.size());
        agrees(
                "follow-up.within-7-days",
                "k",
                days.stream().filter(day -> day >= 0 && day <= 7).count());
        agrees("follow-up.within-7-days", "value", Recount.shareBy(7, days));
        agrees("follow-up.within-30-days", "value", Recount.shareBy(30, days));
    }

    @Test
    void asManyAreInTouchQuietOrDormant() {
        LocalDate end = recount.lastDay();
        for (String state : Set.of("active", "quiet", "dormant", "long-dormant", "never-spoken")) {
            agrees(
                    "touch." + state,
                    "value",
                    recount.count(person -> person.tie(end) && person.state(end).equals(state)));
        }
        agrees(
                "touch.stale",
                "value",
                recount.count(person -> person.tie(end) && person.state(end).matches("quiet|dormant|long-dormant")));
        agrees(
                "touch.stale",
                "n",
                recount.count(person -> person.tie(end) && !person.days(end).isEmpty()));
        agrees("touch.close-ties", "value", recount.count(person -> person.tie(end) && person.close(end)));
        agrees(
                "touch.went-quiet",
                "value",
                recount.count(person -> person.tie(end) && wentQuiet(person, YearMonth.from(end), end)));
        agrees(
                "touch.came-back",
                "value",
                recount.count(person -> person.tie(end) && cameBack(person, YearMonth.from(end), end)));
    }

    @Test
    void asManyMayWaitForAnAnswer() {
        agrees(
                "follow-up.waiting-on-you",
                "value",
                recount.count(person -> person.tie(recount.lastDay())
                        && recount.waitsForMe(person)
                        && recount.writtenTo(person)
                        && recount.asksMe(person)));
        agrees(
                "follow-up.waiting-on-you",
                "detail.strangers",
                recount.count(person ->
                        recount.waitsForMe(person) && !(person.tie(recount.lastDay()) && recount.writtenTo(person))));
    }

    private static boolean cameBack(Person person, YearMonth month, LocalDate end) {
        TreeSet<LocalDate> days = person.days(end);
        return days.stream()
                .anyMatch(day -> YearMonth.from(day).equals(month)
                        && days.lower(day) != null
                        && ChronoUnit.DAYS.between(days.lower(day), day) > 90
                        && person.acts().stream()
                                .anyMatch(act -> act.theirs()
                                        && !act.day().isBefore(day)
                                        && !act.day().isAfter(end)));
    }
}
