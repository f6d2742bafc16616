package dev.rapport.theme;

import dev.rapport.fact.Messages;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.About;
import dev.rapport.report.Cell;
import dev.rapport.report.Counts;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.report.Section;
import dev.rapport.report.Unit;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.stat.Quantiles;
import dev.rapport.stat.Resampling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Theme 3, small-talk fatigue: conversations that go somewhere. */
final class SmallTalk implements Theme {
    static final String BY_MONTH = "depth.by-month";
    private static final int FAR = 4;
    private static final long EPISODES = 10;
    private static final int MONTHS_SHOWN = 24;

    @Override
    public About about() {
        return new About(
                "depth",
                "Past small talk",
                "Small talk tires, yet it is how most conversations begin; what counts is where they go from there.",
                "How many conversations reach two turns each, and do I ask back?",
                "Conversations begun in the last 365 days and over by now. A turn is a run of messages by one side; a"
                        + " conversation ends after a week of silence, late first answers included. Ranges allow for several"
                        + " conversations with one person.",
                "messages.csv",
                "What was said: no text is kept. A question mark is not always a question, and a short exchange can be a"
                        + " good one.");
    }

    @Override
    public Section examine(Ledger ledger) {
        Finding far = fourTurns(ledger);
        Finding turns = turns(ledger);
        List<Finding> findings =
                List.of(far, turns, questions(ledger), followUpQuestions(ledger), matchedLength(ledger));
        List<Figure> figures = byMonth(ledger, far, turns).stream().toList();
        Gaps gaps = new Gaps(ledger)
                .input(Source.MESSAGES, "Conversations", "how far conversations go")
                .owner()
                .when(
                        figures.isEmpty() && ledger.history().coverage().has(Source.MESSAGES),
                        "How far conversations go",
                        "There is no conversation in the messages yet. With the first ones, their turns will appear here.");
        String lead = Words.lead(far, "Conversations are few so far; small talk is how most good ones begin.");
        return new Section(about(), lead, findings, figures, gaps.list());
    }

    /** Episodes begun in a span that are over by C. */
    static List<Episode> closed(Ledger ledger, Span span) {
        return ledger.episodes().all().stream()
                .filter(episode -> span.holds(episode.opened()) && episode.closed())
                .toList();
    }

    /** Those of them that were answered. */
    static List<Episode> answered(Ledger ledger, Span span) {
        return closed(ledger, span).stream()
                .filter(episode -> episode.turns() >= 2)
                .toList();
    }

    /** Episodes begun in a span that may go on. */
    static List<Episode> open(Ledger ledger, Span span) {
        return ledger.episodes().all().stream()
                .filter(episode -> span.holds(episode.opened()) && !episode.closed())
                .toList();
    }

    private static long waiting(Ledger ledger, Span span) {
        return open(ledger, span).size();
    }

    /** Whether a conversation reached two turns each. */
    static boolean far(Episode episode) {
        return episode.turns() >= FAR;
    }

    /** Successes and units, contact by contact. */
    private record PerContact(long[] k, long[] n) {
        PerContact(Ledger ledger) {
            this(
                    new long[ledger.history().contacts().size()],
                    new long[ledger.history().contacts().size()]);
        }

        void add(int contact, boolean success) {
            n[contact]++;
            k[contact] += success ? 1 : 0;
        }

        long allK() {
            return LongStream.of(k).sum();
        }

        long allN() {
            return LongStream.of(n).sum();
        }
    }

    private static PerContact far(Ledger ledger, Span span) {
        PerContact count = new PerContact(ledger);
        closed(ledger, span).forEach(episode -> count.add(episode.contact(), far(episode)));
        return count;
    }

    static Finding fourTurns(Ledger ledger) {
        Span year = ledger.windows().year();
        Span before = ledger.windows().yearBefore();
        PerContact now = far(ledger, year);
        PerContact then = far(ledger, before);
        SortedMap<String, Cell> among = new TreeMap<>();
        among.put("k", Cell.of(now.allK()));
        among.put("n", Cell.of((long) answered(ledger, year).size()));
        Findings finding = Findings.of(
                        ledger,
                        "depth.four-turns",
                        "Conversations that go somewhere",
                        Unit.SHARE,
                        Method.WILSON_CLUSTERED)
                .needs(Source.MESSAGES)
                .directional()
                .window(year)
                .clusteredShare(now.k, now.n, waiting(ledger, year), EPISODES, Reason.FEWER_THAN_10_EPISODES)
                .chart(BY_MONTH)
                .detail("episodeGapDays", ledger.settings().episodeGapDays())
                .detail("amongAnswered", new Cell.Group(among));
        if (then.allN() >= EPISODES) {
            finding.before(before, Findings.clustered(then.k, then.n), then.allK(), then.allN());
        }
        return finding.sentence(done ->
                        Words.share(done) + " of your conversations reached two turns each or more." + Words.open(done))
                .done();
    }

    static Finding turns(Ledger ledger) {
        Span year = ledger.windows().year();
        double[] turns =
                closed(ledger, year).stream().mapToDouble(Episode::turns).toArray();
        Counts counts = new Counts(
                Counts.none().k(), Counts.among(turns.length).n(), java.util.OptionalLong.of(waiting(ledger, year)));
        SortedMap<String, Cell> bands = new TreeMap<>();
        bands.put("1", Cell.of(between(turns, 1, 1)));
        bands.put("2-3", Cell.of(between(turns, 2, 3)));
        bands.put("4-7", Cell.of(between(turns, 4, 7)));
        bands.put("8+", Cell.of(between(turns, 8, Integer.MAX_VALUE)));
        Findings finding = Findings.of(ledger, "depth.turns", "How far they go", Unit.TURNS, Method.PLUG_IN)
                .needs(Source.MESSAGES)
                .directional()
                .window(year)
                .chart(BY_MONTH)
                .detail("episodeGapDays", ledger.settings().episodeGapDays())
                .detail("bands", new Cell.Group(bands));
        if (turns.length < EPISODES) {
            finding.tooFew(counts, EPISODES, Reason.FEWER_THAN_10_EPISODES);
        } else {
            finding.measured(Estimate.plain(Quantiles.type7(turns, .5), Method.PLUG_IN), counts);
        }
        return finding.sentence(done -> "A typical conversation has " + turnsInWords(done.value()) + ".")
                .done();
    }

    private static String turnsInWords(double turns) {
        return turns == Math.rint(turns)
                ? Words.count((long) turns, "turn", "turns")
                : Words.decimal(turns, 1) + " turns";
    }

    private static long between(double[] turns, int from, int to) {
        return Arrays.stream(turns).filter(each -> each >= from && each <= to).count();
    }

    static Finding questions(Ledger ledger) {
        Span year = ledger.windows().year();
        Span before = ledger.windows().yearBefore();
        PerContact now = asked(ledger, year);
        PerContact then = asked(ledger, before);
        Findings finding = Findings.of(
                        ledger, "depth.questions", "Turns with a question mark", Unit.SHARE, Method.WILSON_CLUSTERED)
                .needs(Source.MESSAGES)
                .needsText()
                .directional()
                .window(year)
                .clusteredShare(now.k, now.n, 0, 5, Reason.FEWER_THAN_5);
        if (then.allN() >= 5) {
            finding.before(before, Findings.clustered(then.k, then.n), then.allK(), then.allN());
        }
        return finding.sentence(done -> Words.share(done) + " of your turns held a question mark.")
                .done();
    }

    /** The owner's turns with text that began in a span, and whether a question mark was in them. */
    private static PerContact asked(Ledger ledger, Span span) {
        PerContact count = new PerContact(ledger);
        ownTurns(ledger, span).forEach(own -> count.add(own.contact, own.turn.question()));
        return count;
    }

    /** A turn of the owner's. */
    record OwnTurn(int contact, Turns turn) {}

    static List<OwnTurn> ownTurns(Ledger ledger, Span span) {
        Messages messages = ledger.history().messages();
        List<OwnTurn> turns = new ArrayList<>();
        for (Episode episode : ledger.episodes().all()) {
            if (episode.last() < span.from().getEpochSecond()) {
                continue;
            }
            for (Turns turn : Turns.of(ledger, episode)) {
                if (turn.mine() && turn.text() && span.holds(messages.second(turn.from()))) {
                    turns.add(new OwnTurn(episode.contact(), turn));
                }
            }
        }
        return turns;
    }

    static Finding followUpQuestions(Ledger ledger) {
        Span year = ledger.windows().year();
        Span before = ledger.windows().yearBefore();
        PerContact now = askedBack(ledger, year);
        PerContact then = askedBack(ledger, before);
        Findings finding = Findings.of(
                        ledger, "depth.follow-up-questions", "Asking back", Unit.SHARE, Method.WILSON_CLUSTERED)
                .needs(Source.MESSAGES)
                .needsText()
                .directional()
                .window(year)
                .clusteredShare(now.k, now.n, waiting(ledger, year), EPISODES, Reason.FEWER_THAN_10_EPISODES);
        if (then.allN() >= EPISODES) {
            finding.before(before, Findings.clustered(then.k, then.n), then.allK(), then.allN());
        }
        return finding.sentence(done -> "You asked back, with a question mark after their first words, in "
                        + Words.share(done) + " of the answered conversations.")
                .done();
    }

    private static PerContact askedBack(Ledger ledger, Span span) {
        PerContact count = new PerContact(ledger);
        answered(ledger, span).forEach(episode -> count.add(episode.contact(), askedBack(ledger, episode)));
        return count;
    }

    /** Whether a turn of the owner's after their first one has a question mark. */
    static boolean askedBack(Ledger ledger, Episode episode) {
        boolean theySpoke = false;
        boolean asked = false;
        for (Turns turn : Turns.of(ledger, episode)) {
            asked |= theySpoke && turn.mine() && turn.question();
            theySpoke |= !turn.mine();
        }
        return asked;
    }

    static Finding matchedLength(Ledger ledger) {
        Span year = ledger.windows().year();
        List<double[]> perContact = new ArrayList<>();
        double[] all = lengths(ledger, answered(ledger, year), perContact);
        Findings finding = Findings.of(
                        ledger, "depth.matched-length", "Equal parts", Unit.SHARE, Method.CLUSTER_BOOTSTRAP)
                .needs(Source.MESSAGES)
                .needsText()
                .directional()
                .window(year);
        Counts counts = new Counts(
                Counts.none().k(), Counts.among(all.length).n(), java.util.OptionalLong.of(waiting(ledger, year)));
        if (all.length < EPISODES) {
            finding.tooFew(counts, EPISODES, Reason.FEWER_THAN_10_EPISODES);
        } else {
            SmallTalkMedian median = new SmallTalkMedian(perContact);
            Estimate estimate = Resampling.clusterBootstrap("depth.matched-length", perContact.size(), median::of);
            finding.measured(estimate, counts);
        }
        return finding.sentence(done -> "The shorter side of a typical conversation wrote as much as "
                        + Words.share(done) + " of the longer one.")
                .done();
    }

    /** Shorter side by longer side, in code points without white space; also gathered contact by contact. */
    private static double[] lengths(Ledger ledger, List<Episode> episodes, List<double[]> perContact) {
        Messages messages = ledger.history().messages();
        TreeMap<Integer, List<Double>> byContact = new TreeMap<>();
        for (Episode episode : episodes) {
            double matched = matchedLength(messages, episode);
            if (!Double.isNaN(matched)) {
                byContact
                        .computeIfAbsent(episode.contact(), any -> new ArrayList<>())
                        .add(matched);
            }
        }
        byContact
                .values()
                .forEach(list -> perContact.add(
                        list.stream().mapToDouble(Double::doubleValue).toArray()));
        return perContact.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    /** The shorter side's code points without white space by the longer side's; NaN if nobody wrote any. */
    static double matchedLength(Messages messages, Episode episode) {
        long mine = 0;
        long theirs = 0;
        for (int i = episode.from(); i < episode.to(); i++) {
            mine += messages.mine(i) ? messages.visibleCharacters(i) : 0;
            theirs += messages.mine(i) ? 0 : messages.visibleCharacters(i);
        }
        long longer = Math.max(mine, theirs);
        return longer == 0 ? Double.NaN : Math.min(mine, theirs) / (double) longer;
    }

    private static Optional<Figure> byMonth(Ledger ledger, Finding far, Finding turns) {
        return SmallTalkFigure.byMonth(ledger, far, turns, MONTHS_SHOWN);
    }
}
