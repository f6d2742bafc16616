package dev.rapport.theme.depth;

import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.About;
import dev.rapport.report.Cell;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Figure;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.stat.Quantiles;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Fewest;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Gaps;
import dev.rapport.theme.measure.Groups;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Theme 3, small-talk fatigue: conversations that go somewhere. */
public final class SmallTalk implements Theme {
    private static final int FAR = 4;

    @Override
    public About about() {
        return new About(
                "depth",
                "Past small talk",
                "How many conversations go past hello, and do I ask back?",
                "Conversations begun in the last 365 days and over by now. A turn is a run of messages by one side; a"
                        + " conversation ends after a week of silence, late first answers included. Ranges allow for several"
                        + " conversations with one person.",
                "What was said: no text is kept. A question mark is not always a question, and a short exchange can be a"
                        + " good one.");
    }

    @Override
    public Answer examine(Ledger ledger) {
        Measure far = fourTurns(ledger);
        Measure turns = turns(ledger);
        List<Measure> measures = List.of(
                far,
                turns,
                SmallTalkWords.questions(ledger),
                SmallTalkWords.askedBack(ledger),
                SmallTalkWords.matchedLength(ledger));
        List<Figure> figures = SmallTalkFigure.byMonth(ledger, far.finding(), turns.finding()).stream()
                .toList();
        Gaps gaps = new Gaps(ledger)
                .input(Source.MESSAGES, "Conversations", "how far conversations go")
                .owner()
                .when(
                        figures.isEmpty() && ledger.history().coverage().has(Source.MESSAGES),
                        "How far conversations go",
                        "There is no conversation in the messages yet. With the first ones, their turns will appear here.");
        String lead =
                InWords.lead(far.finding(), "Conversations are few so far; small talk is how most good ones begin.");
        return new Answer(about(), lead, measures, figures, gaps.list());
    }

    /** Conversations that began in a span, those that may go on last. */
    private static Cases conversations(Ledger ledger, Span span) {
        return Conversations.of(
                ledger,
                span,
                episode -> true,
                episode -> Case.valued(
                        episode.contact(),
                        episode.turns() >= FAR ? Part.COUNTED : Part.COMPARED,
                        episode.opened(),
                        episode.turns(),
                        rows -> Conversations.turns(rows, episode)));
    }

    /** The headline of the theme. */
    public static Measure fourTurns(Ledger ledger) {
        Cases now = conversations(ledger, ledger.windows().year());
        return Findings.of(
                        ledger,
                        "depth.four-turns",
                        "Conversations that go somewhere",
                        Unit.SHARE,
                        Method.WILSON_CLUSTERED)
                .needsMessages()
                .shareOfYear(span -> conversations(ledger, span), Fewest.TEN, Reason.FEWER_THAN_10_EPISODES)
                .chart(SmallTalkFigure.BY_MONTH)
                .detail("episodeGapDays", ledger.settings().episodeGapDays())
                .detail(
                        "amongAnswered",
                        Groups.counts(
                                now.counted(),
                                now.where(one -> one.value() >= 2).units()))
                .sentence(done -> "In " + InWords.of(done, "conversation", "conversations")
                        + ", each of you wrote at least twice." + InWords.likely(done) + InWords.open(done));
    }

    private static Measure turns(Ledger ledger) {
        Span year = ledger.windows().year();
        Cases all = Conversations.of(
                ledger,
                year,
                episode -> true,
                episode -> Case.valued(
                        episode.contact(),
                        Part.COUNTED,
                        episode.opened(),
                        episode.turns(),
                        rows -> Conversations.turns(rows, episode)));
        double[] turns = all.values();
        SortedMap<String, Cell> bands = new TreeMap<>();
        bands.put("1", Cell.of(between(turns, 1, 1)));
        bands.put("2-3", Cell.of(between(turns, 2, 3)));
        bands.put("4-7", Cell.of(between(turns, 4, 7)));
        bands.put("8+", Cell.of(between(turns, 8, Integer.MAX_VALUE)));
        return Findings.of(ledger, "depth.turns", "How far they go", Unit.TURNS, Method.PLUG_IN)
                .needsMessages()
                .window(year)
                .chart(SmallTalkFigure.BY_MONTH)
                .detail("episodeGapDays", ledger.settings().episodeGapDays())
                .detail("bands", new Cell.Group(bands))
                .over(
                        all,
                        Conversations.counts(all),
                        Fewest.TEN,
                        Reason.FEWER_THAN_10_EPISODES,
                        () -> Estimate.plain(Quantiles.type7(turns, .5)))
                .sentence(done -> "A typical conversation has " + turnsInWords(done.value()) + ".");
    }

    private static String turnsInWords(double turns) {
        return turns == Math.rint(turns)
                ? English.count((long) turns, "turn", "turns")
                : English.decimal(turns, 1) + " turns";
    }

    private static long between(double[] turns, int from, int to) {
        return Arrays.stream(turns).filter(each -> each >= from && each <= to).count();
    }
}
