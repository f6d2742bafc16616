package dev.rapport.theme;

import dev.rapport.fact.Messages;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.About;
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
import java.util.function.ToDoubleFunction;

/** Theme 6, the myth of immediate gains: giving as much as receiving, over the long term. */
final class GivingAndReceiving implements Theme {
    static final String BY_PERSON = "giving.balance-by-person";
    static final String BY_MONTH = "giving.by-month";
    private static final int CONTACTS = 10;
    private static final int ENOUGH_TO_TELL = 4;
    private static final long MATURE = 30 * 86_400L;

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
        Finding balance = balance(ledger);
        List<Finding> findings = new ArrayList<>(List.of(
                twoWay,
                answeredShare(ledger),
                matchedShare(ledger),
                balance,
                typicalImbalance(ledger),
                openedByMe(ledger)));
        findings.addAll(GivingAndReceivingChannels.findings(ledger));
        List<Figure> figures = new ArrayList<>();
        GivingAndReceivingFigures.byMonth(ledger).ifPresent(figures::add);
        GivingAndReceivingFigures.byPerson(ledger, twoWay, balance).ifPresent(figures::add);
        Gaps gaps = new Gaps(ledger)
                .input(Source.ENDORSEMENTS, "Endorsements", "endorsements given and received")
                .input(Source.RECOMMENDATIONS, "Recommendations", "recommendations given and received")
                .input(Source.LOG, "Help and introductions", "help and introductions, both ways,")
                .owner();
        String lead = twoWay.measured() ? twoWay.sentence() : "There are few conversations to look at so far.";
        return new Section(about(), lead, findings, figures, gaps.list());
    }

    /** Messages by the owner and by each contact inside a span. */
    record Sides(long[] mine, long[] theirs) {
        static Sides of(Ledger ledger, Span span) {
            Messages messages = ledger.history().messages();
            int people = ledger.history().contacts().size();
            Sides sides = new Sides(new long[people], new long[people]);
            for (int i = 0; i < messages.size(); i++) {
                if (span.holds(messages.second(i))) {
                    (messages.mine(i) ? sides.mine : sides.theirs)[messages.contact(i)]++;
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
        for (Interaction each : ledger.timeline(contact)) {
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

    private static Finding twoWayShare(Ledger ledger) {
        long[] now = twoWay(ledger, ledger.windows().year());
        long[] then = twoWay(ledger, ledger.windows().yearBefore());
        long[] ever = twoWay(ledger, Spans.ever(ledger));
        Findings finding = finding(ledger, "giving.two-way-share", "Two-way relationships", Unit.SHARE, Method.WILSON);
        share(finding, now[1], now[0], 0);
        if (then[0] >= CONTACTS) {
            finding.before(ledger.windows().yearBefore(), then[1], then[0]);
        }
        return finding.detailShare("allTime", ever[1], ever[0])
                .chart(BY_PERSON)
                .sentence(done ->
                        "With " + Words.share(done) + " of the people you were in touch with, it went both ways.")
                .done();
    }

    /** Contacts first written to at least 30 days ago (0), answered ones (1), and younger ones without an answer (2). */
    private static long[] answered(Ledger ledger, Span span) {
        Messages messages = ledger.history().messages();
        Sides sides = Sides.of(ledger, span);
        long mature = span.to().getEpochSecond() - MATURE;
        long[] counts = new long[3];
        for (int i = 0; i < messages.size(); i++) {
            int contact = messages.contact(i);
            boolean first = messages.mine(i) && span.holds(messages.second(i)) && sides.mine[contact] > 0;
            if (first) {
                boolean back = sides.theirs[contact] > 0;
                boolean old = messages.second(i) <= mature;
                counts[0] += old ? 1 : 0;
                counts[1] += old && back ? 1 : 0;
                counts[2] += !old && !back ? 1 : 0;
                // Each contact once: at the first message.
                sides.mine[contact] = 0;
            }
        }
        return counts;
    }

    private static Finding answeredShare(Ledger ledger) {
        long[] now = answered(ledger, ledger.windows().year());
        long[] ever = answered(ledger, Spans.ever(ledger));
        Findings finding = finding(ledger, "giving.answered-share", "… of those I wrote to", Unit.SHARE, Method.WILSON);
        return share(finding, now[1], now[0], now[2])
                .detailShare("allTime", ever[1], ever[0])
                .sentence(done ->
                        Words.share(done) + " of the people you wrote to have written to you too." + Words.open(done))
                .done();
    }

    /** A statistic over contacts with messages, with the same for all time in the detail. */
    private static Finding overContacts(
            Ledger ledger,
            String id,
            String name,
            Unit unit,
            long least,
            java.util.function.Function<Sides, ToDoubleFunction<int[]>> statistic,
            java.util.function.Function<Finding, String> words) {
        Sides now = Sides.of(ledger, ledger.windows().year());
        Sides ever = Sides.of(ledger, Spans.ever(ledger));
        int[] people = now.withAtLeast(least);
        Findings finding = Findings.of(ledger, id, name, unit, Method.CLUSTER_BOOTSTRAP)
                .needs(Source.MESSAGES)
                .directional()
                .window(ledger.windows().year());
        long k = Arrays.stream(people)
                .filter(c -> now.mine[c] > 0 && now.theirs[c] > 0)
                .count();
        Counts counts = Counts.of(k, people.length);
        if (people.length < CONTACTS) {
            finding.tooFew(counts, CONTACTS, Reason.FEWER_THAN_10_CONTACTS);
        } else {
            finding.measured(bootstrap(id, people, statistic.apply(now)), counts);
        }
        int[] all = ever.withAtLeast(least);
        long allK = Arrays.stream(all)
                .filter(c -> ever.mine[c] > 0 && ever.theirs[c] > 0)
                .count();
        double value = all.length == 0 ? Double.NaN : statistic.apply(ever).applyAsDouble(all);
        finding.detail("allTime", Findings.group(Estimate.plain(value, Method.CLUSTER_BOOTSTRAP), allK, all.length));
        return finding.sentence(words).done();
    }

    /** Draws positions among the people, and hands their numbers to the statistic. */
    private static Estimate bootstrap(String id, int[] people, ToDoubleFunction<int[]> statistic) {
        int[] drawn = new int[people.length];
        return Resampling.clusterBootstrap(id, people.length, draw -> {
            for (int i = 0; i < draw.length; i++) {
                drawn[i] = people[draw[i]];
            }
            return statistic.applyAsDouble(drawn);
        });
    }

    private static Finding matchedShare(Ledger ledger) {
        return overContacts(
                ledger,
                "giving.matched-share",
                "Matched messages",
                Unit.SHARE,
                1,
                sides -> people -> {
                    long matched = 0;
                    long all = 0;
                    for (int c : people) {
                        matched += 2 * Math.min(sides.mine[c], sides.theirs[c]);
                        all += sides.mine[c] + sides.theirs[c];
                    }
                    return (double) matched / all;
                },
                done -> Words.percent(done.value()) + " of all messages are matched by one from the other side.");
    }

    private static Finding balance(Ledger ledger) {
        return overContacts(
                ledger,
                "giving.balance",
                "Who writes more",
                Unit.BALANCE,
                1,
                sides -> people -> {
                    long mine = 0;
                    long theirs = 0;
                    for (int c : people) {
                        mine += sides.mine[c];
                        theirs += sides.theirs[c];
                    }
                    return (double) (mine - theirs) / (mine + theirs);
                },
                done -> {
                    double mine = (1 + done.value()) / 2;
                    return "You wrote " + Words.percent(mine) + " of the messages of the last 365 days.";
                });
    }

    private static Finding typicalImbalance(Ledger ledger) {
        return overContacts(
                ledger,
                "giving.typical-imbalance",
                "How lopsided a typical tie is",
                Unit.SHARE,
                ENOUGH_TO_TELL,
                sides -> people -> Quantiles.median(Arrays.stream(people)
                        .mapToDouble(c ->
                                Math.abs(sides.mine[c] - sides.theirs[c]) / (double) (sides.mine[c] + sides.theirs[c]))
                        .toArray()),
                done -> "In a typical tie one side wrote " + Words.percent((1 + done.value()) / 2)
                        + " of the messages.");
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
        long[][] now = opened(ledger, ledger.windows().year());
        long[][] ever = opened(ledger, Spans.ever(ledger));
        long k = Arrays.stream(ever[0]).sum();
        long n = Arrays.stream(ever[1]).sum();
        Estimate all =
                n == 0 ? Estimate.plain(Double.NaN, Method.WILSON_CLUSTERED) : Findings.clustered(ever[0], ever[1]);
        return Findings.of(ledger, "giving.opened-by-me", "Who starts it", Unit.SHARE, Method.WILSON_CLUSTERED)
                .needs(Source.MESSAGES)
                .directional()
                .window(ledger.windows().year())
                .clusteredShare(now[0], now[1], 0, 10, Reason.FEWER_THAN_10_EPISODES)
                .detail("allTime", Findings.group(all, k, n))
                .sentence(done -> Words.share(done) + " of your conversations were begun by you.")
                .done();
    }
}
