package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.whole.Recounted.Act;
import dev.rapport.whole.Recounted.Episode;
import dev.rapport.whole.Recounted.Person;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Contacts and months of the sample, counted twice: by the program, and by {@link Recount}. */
class RecountTest extends CountedTwice {
    private static double everybodys = Double.NaN;

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
}
