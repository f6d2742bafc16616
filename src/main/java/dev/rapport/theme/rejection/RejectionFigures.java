package dev.rapport.theme.rejection;

import dev.rapport.ledger.Ledger;
import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.stat.Estimate;
import dev.rapport.theme.measure.Fewest;
import dev.rapport.theme.measure.HowSure;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Waits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The two figures of theme 1. */
final class RejectionFigures {
    static final String FUNNEL = "rejection.funnel";
    static final String REPLY_CURVE = "rejection.reply-curve";

    private RejectionFigures() {}

    /** From the first message to a meeting: what happened, and what is still open. */
    static Optional<Figure> funnel(Ledger ledger, Finding replies, Finding conversations, Finding met) {
        if (!hasCases(replies)) {
            return Optional.empty();
        }
        long k = replies.k();
        long n = replies.n();
        long waiting = replies.waiting();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(
                Cell.of("opened"), Cell.of(n), Cell.of(n), Cell.none(), Cell.none(), Cell.none(), Cell.of(waiting)));
        rows.add(row("answered", replies));
        rows.add(row("conversation", conversations));
        if (hasCases(met)) {
            rows.add(row("met", met));
        }
        int days = ledger.settings().replyHorizonDays();
        String title = n == 0
                ? English.capital(English.count(waiting, "first message is", "first messages are")) + " still open"
                : (n == 1 ? English.pick(k, "One person", "One person had not") : English.of(k, n) + " people")
                        + " answered within " + English.days(days);
        String old = n == 0
                ? "No first message is " + English.days(days) + " old yet"
                : "Of " + English.digits(n, "first message", "first messages") + " at least " + English.days(days)
                        + " old, " + English.digits(k, "was", "were") + " answered and "
                        + English.whole(conversations.k()) + " became a conversation";
        String sentence = old + "; " + English.count(waiting, "younger one is", "younger ones are") + " still open.";
        Chart chart = new Chart(
                FUNNEL,
                Chart.Kind.FUNNEL,
                title,
                "When I write first, how many answer, and how far does it go?",
                sentence,
                new Grid(List.of("step", "k", "n", "share", "low", "high", "waiting"), rows));
        return Optional.of(new Figure(
                chart,
                replies.sentence() + " " + conversations.sentence(),
                HowSure.of(replies) + " Each bar has its own cases: a meeting has 90 days, an answer " + days + ".",
                Optional.of(
                        "You could write one message you have been putting off. A silence of a week says little.")));
    }

    /** Whether a reading has any cases to draw. */
    private static boolean hasCases(Finding finding) {
        return finding.n() + finding.waiting() > 0;
    }

    private static List<Cell> row(String step, Finding finding) {
        Estimate estimate = finding.estimate();
        return List.of(
                Cell.of(step),
                Cell.of(finding.k()),
                Cell.of(finding.n()),
                Cell.of(estimate.value()),
                Cell.of(estimate.low()),
                Cell.of(estimate.high()),
                Cell.of(finding.waiting()));
    }

    /** How answers come in, day by day. */
    static Optional<Figure> replyCurve(Measure replyTime) {
        Finding time = replyTime.finding();
        Waits waits = replyTime.cases().waits();
        if (waits.size() < Fewest.FIVE || time.detail().containsKey("needs")) {
            return Optional.empty();
        }
        String title = time.measured()
                ? "Half had answered after " + InWords.time(time.value())
                : "Fewer than half have answered so far";
        String week = byDay(time, "within7d");
        String month = byDay(time, "within30d");
        Chart chart = new Chart(
                REPLY_CURVE,
                Chart.Kind.STEPS,
                title,
                "When may I expect an answer?",
                "Share of " + English.whole(waits.size()) + " first messages answered by each day" + week + month + ".",
                Waits.grid(waits.curve()));
        return Optional.of(new Figure(
                chart,
                time.sentence() + (week.isEmpty() && month.isEmpty() ? "" : " Share answered" + week + month + "."),
                "Based on " + English.whole(waits.size())
                        + " first messages, one a person. Open ones count for as long as"
                        + " they were watched; the band says where the true curve likely lies.",
                Optional.of("You could wait a little longer before reading a silence as a no: it is a not yet.")));
    }

    private static String byDay(Finding time, String key) {
        Cell cell = time.detail().get(key);
        if (cell instanceof Cell.Group group && group.cells().get("value") instanceof Cell.Decimal share) {
            String days = key.replaceAll("\\D", "");
            return (key.equals("within7d") ? ": " : ", ") + English.percent(share.value()) + " within " + days
                    + " days";
        }
        return "";
    }
}
