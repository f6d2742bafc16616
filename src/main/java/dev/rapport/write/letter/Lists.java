package dev.rapport.write.letter;

import dev.rapport.report.English;
import dev.rapport.report.OpenPromise;
import dev.rapport.report.Report;
import dev.rapport.report.Suggestion;
import dev.rapport.write.people.ContactRow;
import dev.rapport.write.people.Everybody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The three named lists of a month. People with a card are not repeated in them. */
public final class Lists {
    private static final int SHOWN = 6;
    private static final int MOST = 8;
    private static final int FOLDED = 60;

    private final Report report;
    private final List<ContactRow> people;
    private final Everybody everybody;
    private final Set<String> cards = new HashSet<>();

    public Lists(Report report, Everybody everybody) {
        this.report = report;
        this.everybody = everybody;
        this.people = everybody.listed();
        report.suggestions().stream().map(Suggestion::contact).forEach(cards::add);
    }

    /** One row: who, what of them, and a mark. */
    public record Row(ContactRow person, String words, String chip, String style) {
        /** Mark and words in one, where there is no place for a mark. */
        public String told() {
            return chip.isEmpty() || words.startsWith(chip) ? words : chip + ", " + words;
        }
    }

    /**
     * One list.
     *
     * @param rows those that are shown
     * @param folded those that stand behind the fold
     * @param left those that are only on the page of people
     */
    public record Named(String id, String title, String about, long count, List<Row> rows, List<Row> folded, int left) {
        /** The words of the fold. */
        public String more() {
            return English.capital(English.number(folded.size() + left)) + " more";
        }

        /** What stands between those in the fold. */
        public String between() {
            return English.between(folded.stream().map(row -> row.person().name()));
        }
    }

    /** Those who came back, most days in touch first. */
    public List<ContactRow> back() {
        return people.stream().filter(ContactRow::back).toList();
    }

    /** The close ties that are slipping, closest first. */
    public List<ContactRow> slipping() {
        return people.stream()
                .filter(ContactRow::slipping)
                .sorted(Comparator.comparingDouble(ContactRow::closeness)
                        .reversed()
                        .thenComparing(ContactRow::key))
                .toList();
    }

    /** Those who asked something, latest first. */
    public List<ContactRow> asked() {
        return people.stream()
                .filter(ContactRow::waiting)
                .sorted(Comparator.comparing(
                        person -> person.whole("waiting_days").orElse(0)))
                .toList();
    }

    /** Those of the three that are not empty. */
    public List<Named> all() {
        List<Named> all = new ArrayList<>();
        add(
                all,
                "slipping",
                "Slipping",
                "Close ties, silent for well over their usual gap",
                slipping().stream().map(Lists::slips).toList());
        add(all, "waiting", "Waiting on you", "Wrote last, or have your promise", waits());
        List<Row> moved = new ArrayList<>();
        back().forEach(person -> moved.add(new Row(person, backWords(person), "back", "ct")));
        people.stream()
                .filter(person -> !person.back() && person.fresh())
                .forEach(person -> moved.add(new Row(person, joined(person), "new", "ci")));
        people.stream()
                .filter(person -> !person.back() && !person.fresh() && person.moved() && person.touched() > 0)
                .forEach(person -> moved.add(new Row(person, now(person), "moved", "co")));
        add(all, "back", "Back, new and moved", "Returned, newly connected, in a new job", moved);
        return all;
    }

    private void add(List<Named> all, String id, String title, String about, List<Row> found) {
        List<Row> rows = found.stream()
                .filter(row -> !cards.contains(row.person().key()))
                .toList();
        if (!rows.isEmpty()) {
            int shown = rows.size() <= MOST ? rows.size() : SHOWN;
            int folded = Math.min(rows.size(), shown + FOLDED);
            all.add(new Named(
                    id,
                    title,
                    about,
                    rows.size(),
                    rows.subList(0, shown),
                    rows.subList(shown, folded),
                    rows.size() - folded));
        }
    }

    private static Row slips(ContactRow person) {
        String usual = person.usual().isPresent()
                ? "usually " + English.days(Math.round(person.usual().getAsDouble())) + ", now "
                : "quiet for ";
        long quiet = person.quiet().orElse(0);
        return new Row(
                person, usual + (person.usual().isPresent() ? English.whole(quiet) : English.days(quiet)), "", "");
    }

    private List<Row> waits() {
        Map<LocalDate, List<Row>> newest = new TreeMap<>(Comparator.reverseOrder());
        Set<String> named = new HashSet<>();
        for (ContactRow person : asked()) {
            LocalDate since =
                    person.end().minusDays(person.whole("waiting_days").orElse(0));
            named.add(person.key());
            newest.computeIfAbsent(since, any -> new ArrayList<>())
                    .add(new Row(person, date(since), person.is("asks_you") ? "asked" : "wrote last", "co"));
        }
        for (OpenPromise promise : report.promises()) {
            Optional<ContactRow> person = everybody.find(promise.contact());
            if (person.isPresent() && named.add(promise.contact())) {
                newest.computeIfAbsent(promise.due(), any -> new ArrayList<>())
                        .add(new Row(person.get(), "due " + date(promise.due()), "promise", "ct"));
            }
        }
        return newest.values().stream().flatMap(List::stream).toList();
    }

    private String date(LocalDate day) {
        return day.getYear() == report.month().from().getYear() ? English.day(day) : English.dayOfYear(day);
    }

    private static String backWords(ContactRow person) {
        String days = "after " + English.days(person.silenceBefore().orElse(0));
        return person.moved() && !person.text("company").isEmpty() ? days + "; now at " + person.text("company") : days;
    }

    private static String joined(ContactRow person) {
        return "joined on " + English.day(person.day("connected_on").orElseThrow());
    }

    private static String now(ContactRow person) {
        return person.role().isEmpty() ? "in a new job" : "now " + person.role();
    }
}
