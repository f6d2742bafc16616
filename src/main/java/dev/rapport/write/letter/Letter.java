package dev.rapport.write.letter;

import dev.rapport.report.English;
import dev.rapport.report.Finding;
import dev.rapport.report.Previous;
import dev.rapport.report.Report;
import dev.rapport.write.people.ContactRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The letter of the month: a headline about people, never a statistic, and at most three sentences with names. A sentence
 * without anyone to name is left out.
 */
public record Letter(Report report, Lists lists) {
    private static final int BACK = 3;
    private static final int SLIPPING = 2;
    private static final int WAITING = 3;
    private static final int WEEK = 7;
    /** What simulated steady lives show (docs/calibration.md). */
    private static final String RARELY = "In a steady year you would read about one claim like this.";

    /** A part of a sentence: words, or the name of a person with a card. */
    public record Part(String words, Optional<ContactRow> person) {}

    /** What the month was, in one sentence. */
    public String headline() {
        Optional<Finding> people = report.measured("month.people");
        if (people.isEmpty()
                || report.sentence().finding().filter("month.people"::equals).isPresent()) {
            return report.sentence().text();
        }
        long now = Math.round(people.get().value());
        String month = English.month(report.month().from().getMonth());
        String words = "You were in touch with " + (now == 0 ? "nobody" : English.count(now, "person", "people"))
                + " in " + month;
        if (people.get().previous().isEmpty() || !report.month().complete()) {
            return words + ".";
        }
        long more = now - Math.round(people.get().previous().get().value());
        String before = English.month(report.month().from().minusMonths(1).getMonth());
        return words + ", " + English.beside(more) + " " + before + ".";
    }

    /** The sentence on what stands out, if it is not the headline. */
    public Optional<String> aside() {
        return report.sentence().finding().isPresent()
                        && !headline().equals(report.sentence().text())
                ? Optional.of(report.sentence().text())
                : Optional.empty();
    }

    /** What stands above the numbers: what changed, if anything is said to have, and how often that would be said for nothing. */
    public String lead() {
        // What an open row says just below is not said twice.
        String aside = Question.of(report).stream()
                        .filter(Question::open)
                        .flatMap(question -> question.headline().stream())
                        .anyMatch(open -> report.sentence().finding().equals(Optional.of(open.id())))
                ? ""
                : aside().map(words -> words + " ").orElse("");
        if (claims()) {
            return aside + RARELY;
        }
        boolean usual = report.measured("month.people").isPresent()
                && report.sentence().finding().isEmpty();
        return (usual ? "A month like your others. " : aside) + "Seven questions, this year beside the last.";
    }

    /** Whether the month's sentence says that something changed. */
    private boolean claims() {
        return report.sentence()
                .finding()
                .map(report::finding)
                .filter(about -> about.usual().isPresent()
                        || about.previous().filter(Previous::news).isPresent())
                .isPresent();
    }

    /** The sentences, each as its parts. */
    public List<List<Part>> sentences() {
        List<List<Part>> all = new ArrayList<>();
        back(all);
        slipping(all);
        waiting(all);
        return all;
    }

    private void back(List<List<Part>> all) {
        List<ContactRow> back = lists.back();
        if (!back.isEmpty()) {
            List<ContactRow> named = back.subList(0, Math.min(BACK, back.size()));
            List<Part> parts = names(named);
            int others = back.size() - named.size();
            parts.add(words(" came back after months of quiet"
                    + (others == 0 ? "." : "; so did " + English.count(others, "other", "others") + ".")));
            all.add(parts);
        }
    }

    private void slipping(List<List<Part>> all) {
        List<ContactRow> slipping = lists.slipping();
        if (!slipping.isEmpty()) {
            List<ContactRow> named = slipping.subList(0, Math.min(SLIPPING, slipping.size()));
            List<Part> parts = names(named);
            parts.add(0, words("You are slipping out of touch with "));
            parts.add(words(rhythm(named)));
            all.add(parts);
        }
    }

    /** "usually every three weeks, now more than ten", where that holds for all who are named. */
    private static String rhythm(List<ContactRow> named) {
        double usual = named.stream()
                .mapToDouble(person -> person.usual().orElse(Double.NaN))
                .max()
                .orElse(Double.NaN);
        long now = named.stream()
                .mapToLong(person -> person.quiet().orElse(0))
                .min()
                .orElse(0);
        if (Double.isNaN(usual) || usual >= now) {
            return ".";
        }
        long every = Math.max(1, (long) Math.ceil(usual / WEEK));
        return ": usually every " + (every == 1 ? "week" : English.number(every) + " weeks")
                + " or sooner, now silent for more than " + English.count(now / WEEK, "week", "weeks") + ".";
    }

    private void waiting(List<List<Part>> all) {
        List<ContactRow> asked = lists.asked().stream()
                .filter(person -> person.whole("waiting_days").orElse(0) > WEEK)
                .limit(WAITING)
                .toList();
        if (!asked.isEmpty()) {
            List<Part> parts = names(asked);
            String did =
                    asked.stream().allMatch(person -> person.is("asks_you")) ? " asked you something" : " wrote last";
            parts.add(words(did + " and may still be waiting."));
            all.add(parts);
        }
    }

    /** "Six people worth a hello", or a kind word where the list is empty. */
    public String helloTitle() {
        int people = report.suggestions().size();
        if (people == 0 && withoutMessages()) {
            return "Who could use a hello is not known yet";
        }
        return switch (people) {
            case 0 -> "Nobody needs a hello just now";
            case 1 -> "One person worth a hello";
            default -> List.of("", "", "Two", "Three", "Four", "Five", "Six").get(people) + " people worth a hello";
        };
    }

    /** What stands under that title. */
    public String helloLead() {
        if (!report.suggestions().isEmpty()) {
            return "Skip anyone: nothing here is a debt.";
        }
        return withoutMessages()
                ? "That takes the latest messages.csv; how to get it stands with the numbers below."
                : "No date, promise or question in these files asks for a word this month. That is a good answer too.";
    }

    private boolean withoutMessages() {
        return report.withheld().stream().anyMatch(one -> one.file().equals("messages.csv"));
    }

    /** A sentence in words alone. */
    public static String plain(List<Part> sentence) {
        return sentence.stream().map(Part::words).collect(Collectors.joining());
    }

    private static Part words(String words) {
        return new Part(words, Optional.empty());
    }

    private static List<Part> names(List<ContactRow> people) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (i > 0) {
                parts.add(words(i == people.size() - 1 ? " and " : ", "));
            }
            parts.add(new Part(people.get(i).name(), Optional.of(people.get(i))));
        }
        return parts;
    }
}
