package dev.rapport.theme.summary;

import dev.rapport.fact.Coverage;
import dev.rapport.fact.Shortfall;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.report.English;
import dev.rapport.report.Finding;
import dev.rapport.report.Previous;
import dev.rapport.report.Report;
import dev.rapport.report.Usual;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.Needs;
import dev.rapport.theme.measure.NewChannels;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one sentence on the month: the largest change beyond the person's own usual range (measures.md 2.0). */
final class ExaminationSentence {
    /**
     * From how many spreads on a count is spoken of: the three counts searched together then claim a change in 7 to 8 of 100
     * steady months (docs/calibration.md).
     */
    private static final double CLAIMED = 2.35;

    private static final double LIMITS_TO_SIGMA = 3.92;
    private static final int MONTHS_NEEDED = 6;

    private ExaminationSentence() {}

    /** A finding that may be spoken of, its month column if it is a count, and how the sentence speaks of it. */
    private record Topic(String id, String column, String words) {
        /** The words with a count: "nobody", "one person", "34 people"; "no close ties were", "one close tie was". */
        String counted(long value) {
            if (value == 0) {
                return words.replace("# people", "nobody").replace("#", "no");
            }
            String plural = words.replace("#", English.number(value));
            return value > 1
                    ? plural
                    : plural.replace("one people", "one person")
                            .replace("conversations", "conversation")
                            .replace("moves", "move");
        }
    }

    /** In the order of measures.md, which decides ties. */
    private static final List<Topic> TOPICS = List.of(
            new Topic("month.people", "people", "you were in touch with # people"),
            new Topic("month.two-way", "two_way", "you had # two-way conversations"),
            new Topic("rejection.reply-rate-30d", "", "# of the people you wrote to answered"),
            new Topic("ice.answered", "", "# of the new people you wrote to answered"),
            new Topic("depth.four-turns", "", "# of your conversations went past hello"),
            new Topic("follow-up.within-7-days", "", "you wrote to # of your new connections within a week"),
            new Topic("personal.tailored-share", "", "# of your opening messages were written for that person alone"),
            new Topic("giving.two-way-share", "", "contact went both ways with # of the people you were in touch with"),
            new Topic("momentum.first-moves", "first_moves", "you made # first moves"));

    private static String withoutConversations(Coverage coverage) {
        Optional<Shortfall> shortfall = coverage.shortfall(Source.MESSAGES);
        String network = coverage.has(Source.CONNECTIONS) ? "your network is here; " : "";
        if (shortfall.isPresent()) {
            return English.capital(network
                    + (shortfall.get().empty()
                            ? "the file of your conversations has no rows."
                            : "too much of your conversations could not be read."));
        }
        Optional<Shortfall> log = coverage.shortfall(Source.LOG);
        if (log.isPresent() && coverage.has(Source.MESSAGES)) {
            return "Your conversations are here; the month is not counted, because too much of "
                    + log.get().file() + " could not be read.";
        }
        return coverage.has(Source.MESSAGES)
                ? "There are no conversations in these files yet."
                : English.capital(network + "your conversations are not in this export yet.");
    }

    static Report.Sentence of(Ledger ledger, Map<String, Finding> findings) {
        MonthSeries months = new MonthSeries(ledger);
        YearMonth month = ledger.windows().month();
        Finding people = findings.get("month.people");
        if (Needs.ownerUnknown(ledger)) {
            return new Report.Sentence("It is not clear yet whose export this is.", Optional.empty());
        }
        if (people == null || !people.measured()) {
            return new Report.Sentence(withoutConversations(ledger.history().coverage()), Optional.empty());
        }
        long all = Math.round(people.value());
        String plain = "In " + English.monthOfYear(month) + " you were "
                + (all == 0 ? "not in touch with anybody" : "in touch with " + InWords.people(all));
        if (months.before(months.column(MonthColumn.PEOPLE)).length < MONTHS_NEEDED) {
            return new Report.Sentence(plain + ".", Optional.of(people.id()));
        }
        Topic best = null;
        Finding largest = null;
        double size = 0;
        for (Topic topic : TOPICS) {
            Finding finding = findings.get(topic.id());
            double each = finding == null || !finding.measured() ? 0 : size(ledger, topic, finding);
            if (each > size) {
                size = each;
                best = topic;
                largest = finding;
            }
        }
        return best == null || largest == null
                ? new Report.Sentence(
                        English.monthOfYear(month) + " was "
                                + (all == 0
                                        ? "a quiet month, as your months often are."
                                        : "a month like your others: you were in touch with " + InWords.people(all)
                                                + "."),
                        Optional.empty())
                : new Report.Sentence(words(best, largest, month), Optional.of(best.id()));
    }

    /** How far a finding stands out; 0 if it does not, or if a month that is not over yet counts less than usual. */
    private static double size(Ledger ledger, Topic topic, Finding finding) {
        if (topic.column().isEmpty()) {
            Optional<Previous> past = finding.previous().filter(Previous::news);
            return past.map(each -> Math.abs(each.difference().orElse(0))
                            / ((each.high().orElse(1) - each.low().orElse(0)) / LIMITS_TO_SIGMA))
                    .orElse(0.0);
        }
        if (finding.usual().isEmpty() || finding.detail().containsKey(NewChannels.DETAIL)) {
            return 0;
        }
        double score = finding.usual().get().score();
        boolean mayGrow = score < 0 && !ledger.windows().complete();
        return mayGrow || Math.abs(score) < CLAIMED ? 0 : Math.abs(score);
    }

    private static String words(Topic topic, Finding finding, YearMonth month) {
        if (topic.column().isEmpty()) {
            Previous past = finding.previous().orElseThrow();
            String counted = English.of(finding.k(), finding.n());
            String now = English.portion(finding.value());
            String then = English.portion(past.value());
            boolean alike = now.equals(then);
            return English.capital(topic.words().replace("#", alike ? English.percent(finding.value()) : now)) + " ("
                    + counted + "), " + past.direction() + " from "
                    + (alike ? English.percent(past.value()) : then) + " the year before.";
        }
        long value = Math.round(finding.value());
        Usual usual = finding.usual().orElseThrow();
        String counted = topic.counted(value);
        boolean more = usual.score() > 0;
        return (more ? "In " : "A quieter month: in ") + English.monthOfYear(month) + " " + counted
                + ", " + (more ? "more" : "fewer") + " than usual (" + InWords.between(usual.low(), usual.high())
                + ").";
    }

    /** Latest day with anything in the data, days since 1970. */
    static long latestDay(Ledger ledger) {
        long latest = ledger.history().messages().latest();
        for (var invitation : ledger.history().invitations()) {
            latest = Math.max(latest, invitation.at().getEpochSecond());
        }
        for (var vouched : ledger.history().vouches()) {
            latest = Math.max(latest, vouched.at().getEpochSecond());
        }
        long day = latest == Long.MIN_VALUE
                ? Long.MIN_VALUE
                : ledger.windows().day(latest).toEpochDay();
        for (var contact : ledger.history().contacts()) {
            day = Math.max(
                    day, contact.connectedOn().map(date -> date.toEpochDay()).orElse(day));
        }
        for (var row : ledger.history().log()) {
            day = Math.max(day, row.on().toEpochDay());
        }
        return day == Long.MIN_VALUE ? ledger.windows().today().toEpochDay() : day;
    }
}
