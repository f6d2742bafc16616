package dev.rapport.theme.hello;

import dev.rapport.fact.Suggested;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.Counts;
import dev.rapport.report.English;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import java.util.List;

/** What became of last month's list, counted: how many the owner contacted, and how many answered. */
public final class LastMonthsList {
    private LastMonthsList() {}

    private static Findings afterLastMonth(Ledger ledger, String id, String name) {
        List<Suggested> earlier = HelloOutcome.earlier(ledger);
        Findings finding = Findings.of(ledger, id, name, Unit.PEOPLE, Method.COUNT)
                .restsOn("suggestions.csv of the latest earlier month in the folder of reports");
        if (earlier.isEmpty()) {
            return finding.missing(Reason.NO_PREVIOUS_REPORT, Counts.none());
        }
        var from = earlier.get(0).end();
        var end = ledger.windows().end();
        return finding.directional().window(new Span(from.isAfter(end) ? end : from, end));
    }

    public static Measure contacted(Ledger ledger) {
        List<HelloOutcome.Since> since = HelloOutcome.since(ledger);
        long contacted = since.stream().filter(HelloOutcome.Since::contacted).count();
        Findings finding = afterLastMonth(ledger, "hello.contacted", "Last month's: you wrote");
        if (!since.isEmpty()) {
            finding.measured(Estimate.plain(contacted), Counts.among(since.size()));
        }
        return finding.spoken("Last month's list").sentence(done -> contacted(contacted, since.size()));
    }

    private static String contacted(long contacted, long all) {
        return all == 1
                ? "You were " + (contacted == 1 ? "" : "not ") + "in touch with the one person on last month's list."
                : "You were in touch with " + English.whole(contacted) + " of the " + English.whole(all)
                        + " people on last month's list.";
    }

    public static Measure answered(Ledger ledger) {
        List<HelloOutcome.Since> since = HelloOutcome.since(ledger);
        long contacted = since.stream().filter(HelloOutcome.Since::contacted).count();
        long answered = since.stream().filter(HelloOutcome.Since::answered).count();
        long waiting = since.stream().filter(HelloOutcome.Since::waiting).count();
        Findings finding = afterLastMonth(ledger, "hello.answered", "… and they answered");
        Counts counts = Counts.among(contacted).withWaiting(waiting);
        if (!since.isEmpty() && contacted == 0) {
            finding.missing(Reason.NO_CASES, counts);
        } else if (!since.isEmpty()) {
            finding.measured(Estimate.plain(answered), counts);
        }
        return finding.spoken("Answers to last month's list")
                .sentence(done -> answered(answered, contacted) + mayStill(waiting, contacted));
    }

    private static String answered(long answered, long contacted) {
        if (contacted == 1) {
            return "The one person you were in touch with has " + (answered == 1 ? "answered." : "not answered yet.");
        }
        return answered == 0
                ? "No answer yet from the " + English.number(contacted) + " people you were in touch with."
                : English.capital(InWords.people(answered)) + " answered, of the " + English.number(contacted)
                        + " you were in touch with.";
    }

    private static String mayStill(long waiting, long contacted) {
        if (waiting == 0) {
            return "";
        }
        return contacted == 1
                ? " An answer may still come."
                : " " + English.capital(English.ofThem(waiting, contacted)) + " may still answer.";
    }
}
