package dev.rapport.theme;

import dev.rapport.fact.Messages;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Interaction;
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
import dev.rapport.stat.Shares;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Theme 6, the myth of immediate gains: giving as much as receiving, over the long term. */
final class GivingAndReceiving implements Theme {
    static final String BY_PERSON = "giving.balance-by-person";
    static final String BY_MONTH = "giving.by-month";
    static final int CONTACTS = 10;
    private static final int EPISODES = 10;
    private static final long DAY = 86_400;

    @Override
    public About about() {
        return new About(
                "giving",
                "Giving and receiving",
                "Relationships that last go both ways, over years and not from one message to the next.",
                "With how many people does it go both ways, and who writes more?",
                "Messages of the last 365 days, invitation notes left out: two-way people, matched messages (2 times the sum"
                        + " of the smaller sides, over all messages), balance (mine less theirs over all), who opens. Endorsements,"
                        + " recommendations, introductions and help are counted each for itself and never added up.",
                "messages.csv; Endorsement and Recommendation files; a log with kinds and directions",
                "Favours nobody wrote down. One message is not worth another: this counts, it does not weigh.");
    }

    @Override
    public Section examine(Ledger ledger) {
        Finding twoWay = twoWayShare(ledger);
        Finding balance = GivingAndReceivingMessages.balance(ledger);
        List<Finding> findings = new ArrayList<>(List.of(
                twoWay,
                answeredShare(ledger),
                GivingAndReceivingMessages.matchedShare(ledger),
                balance,
                GivingAndReceivingMessages.typicalImbalance(ledger),
                openedByMe(ledger)));
        findings.addAll(GivingAndReceivingChannels.findings(ledger));
        List<Figure> figures = new ArrayList<>();
        GivingAndReceivingFigures.byMonth(ledger).ifPresent(figures::add);
        GivingAndReceivingFigures.byPerson(ledger, twoWay, balance).ifPresent(figures::add);
        Gaps gaps = new Gaps(ledger)
                .input(Source.MESSAGES, "Two-way relationships", "who writes and who answers")
                .input(Source.ENDORSEMENTS, "Endorsements", "endorsements given and received")
                .input(Source.RECOMMENDATIONS, "Recommendations", "recommendations given and received")
                .input(Source.LOG, "Help and introductions", "help and introductions, both ways,")
                .logField("direction", "Help and introductions, both ways", "what was given and what was received")
                .owner();
        String lead = Words.lead(twoWay, "There are few conversations to look at so far.");
        return new Section(about(), lead, findings, figures, gaps.list());
    }

    /** Messages by the owner and by each contact inside a span. */
    record Sides(long[] mine, long[] theirs) {
        static Sides of(Ledger ledger, Span span) {
            Messages messages = ledger.history().messages();
            int people = ledger.history().contacts().size();
            Sides sides = new Sides(new long[people], new long[people]);
            for (int c = 0; c < people; c++) {
                int to = ledger.timelines().messagesAfter(c, span);
                for (int i = ledger.timelines().messagesSince(c, span); i < to; i++) {
                    (messages.mine(i) ? sides.mine : sides.theirs)[c]++;
                }
            }
            return sides;
        }

        /** Contacts with at least so many messages, in order of key. */
        int[] withAtLeast(long least) {
            return java.util.stream.IntStream.range(0, mine.length)
                    .filter(c -> mine[c] + theirs[c] >= least)
                    .toArray();
        }
    }

    /** Contacts with any interaction inside a span (0), and those two-way among them (1). */
    private static long[] twoWay(Ledger ledger, Span span) {
        Sides sides = Sides.of(ledger, span);
        ledger.history().log().forEach(row -> {
            long second = row.at()
                    .orElse(row.on().atStartOfDay(ledger.windows().zone()).toInstant())
                    .getEpochSecond();
            if (span.holds(second)) {
                sides.mine[row.contact()] += row.direction().ownerSide() ? 1 : 0;
                sides.theirs[row.contact()] += row.direction().theirSide() ? 1 : 0;
            }
        });
        int[] any = sides.withAtLeast(1);
        long both = Arrays.stream(any)
                .filter(c -> sides.mine[c] > 0 && sides.theirs[c] > 0)
                .count();
        return new long[] {any.length, both};
    }

    /** Whether the owner (0) and a contact (1) did anything inside a span. */
    static boolean[] sides(Ledger ledger, int contact, Span span) {
        boolean[] sides = new boolean[2];
        for (Interaction each : ledger.timelines().of(contact)) {
            if (span.holds(each.second())) {
                sides[0] |= each.direction().ownerSide();
                sides[1] |= each.direction().theirSide();
            }
        }
        return sides;
    }

    private static Findings finding(Ledger ledger, String id, String name, Unit unit, Method method) {
        return Findings.of(ledger, id, name, unit, method)
                .needsAny(Source.MESSAGES, Source.LOG)
                .directional()
                .window(ledger.windows().year());
    }

    private static Findings share(Findings finding, long k, long n, long waiting) {
        return n < CONTACTS
                ? finding.tooFew(Counts.of(k, n, waiting), CONTACTS, Reason.FEWER_THAN_10_CONTACTS)
                : finding.share(k, n, waiting);
    }

    static Finding twoWayShare(Ledger ledger) {
        long[] now = twoWay(ledger, ledger.windows().year());
        long[] then = twoWay(ledger, ledger.windows().yearBefore());
        long[] ever = twoWay(ledger, Spans.ever(ledger));
        Findings finding = finding(ledger, "giving.two-way-share", "Two-way relationships", Unit.SHARE, Method.WILSON);
        share(finding, now[1], now[0], 0);
        if (then[0] >= CONTACTS) {
            finding.before(ledger.windows().yearBefore(), then[1], then[0]);
        }
        return finding.detail("allTime", allTime(ever[1], ever[0]))
                .chart(BY_PERSON)
                .sentence(done ->
                        "With " + Words.share(done) + " of the people you were in touch with, it went both ways.")
                .done();
    }

    /** People written to: answered ones and all whose first message is old enough, and younger ones by answer. */
    private record Written(long k, long n, long waiting, long early) {
        static Written of(Ledger ledger, Span span) {
            Messages messages = ledger.history().messages();
            Sides sides = Sides.of(ledger, span);
            long mature = span.to().getEpochSecond() - ledger.settings().replyHorizonDays() * DAY;
            long[] young = new long[2];
            long[] old = new long[2];
            for (int c : sides.withAtLeast(1)) {
                if (sides.mine[c] > 0) {
                    int first = ledger.timelines().messagesSince(c, span);
                    while (!messages.mine(first)) {
                        first++;
                    }
                    (messages.second(first) <= mature ? old : young)[sides.theirs[c] > 0 ? 1 : 0]++;
                }
            }
            return new Written(old[1], old[0] + old[1], young[0], young[1]);
        }
    }

    private static Finding answeredShare(Ledger ledger) {
        Written now = Written.of(ledger, ledger.windows().year());
        Written then = Written.of(ledger, ledger.windows().yearBefore());
        Written ever = Written.of(ledger, Spans.ever(ledger));
        Findings finding = finding(ledger, "giving.answered-share", "… of those I wrote to", Unit.SHARE, Method.WILSON)
                .needs(Source.MESSAGES);
        share(finding, now.k, now.n, now.waiting);
        if (then.n >= CONTACTS) {
            finding.before(ledger.windows().yearBefore(), then.k, then.n);
        }
        return finding.detail("early", now.early)
                .detail("horizonDays", ledger.settings().replyHorizonDays())
                .detail("allTime", allTime(ever.k, ever.n))
                .spoken("Of those I wrote to")
                .sentence(done ->
                        Words.share(done) + " of the people you wrote to have written to you too." + Words.open(done))
                .done();
    }

    /** A share over all time: counts, and the value from ten people on. */
    private static Cell allTime(long k, long n) {
        return Findings.group(n < CONTACTS ? Estimate.plain(Double.NaN, Method.WILSON) : Shares.wilson(k, n), k, n);
    }

    private static long[][] opened(Ledger ledger, Span span) {
        long[][] counts = new long[2][ledger.history().contacts().size()];
        for (Episode episode : ledger.episodes().all()) {
            if (span.holds(episode.opened())) {
                counts[0][episode.contact()] += episode.openedByMe() ? 1 : 0;
                counts[1][episode.contact()]++;
            }
        }
        return counts;
    }

    private static Finding openedByMe(Ledger ledger) {
        Span before = ledger.windows().yearBefore();
        long[][] now = opened(ledger, ledger.windows().year());
        long[][] then = opened(ledger, before);
        long[][] ever = opened(ledger, Spans.ever(ledger));
        Findings finding = Findings.of(
                        ledger, "giving.opened-by-me", "Who starts it", Unit.SHARE, Method.WILSON_CLUSTERED)
                .needs(Source.MESSAGES)
                .directional()
                .window(ledger.windows().year())
                .clusteredShare(now[0], now[1], 0, EPISODES, Reason.FEWER_THAN_10_EPISODES);
        long n = sum(then[1]);
        if (n >= EPISODES) {
            finding.before(before, Findings.clustered(then[0], then[1]), sum(then[0]), n);
        }
        Estimate all = sum(ever[1]) < EPISODES
                ? Estimate.plain(Double.NaN, Method.WILSON_CLUSTERED)
                : Findings.clustered(ever[0], ever[1]);
        return finding.detail("allTime", Findings.group(all, sum(ever[0]), sum(ever[1])))
                .sentence(done -> Words.share(done) + " of your conversations were begun by you.")
                .done();
    }

    private static long sum(long[] counts) {
        return Arrays.stream(counts).sum();
    }
}
