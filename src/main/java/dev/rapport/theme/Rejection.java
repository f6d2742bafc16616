package dev.rapport.theme;

import dev.rapport.fact.Fact;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.About;
import dev.rapport.report.Amounts;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Reading;
import dev.rapport.report.Section;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.stat.Survival;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Theme 1, fear of rejection: how often people say yes, and what is still undecided. */
final class Rejection implements Theme {
    static final String FUNNEL = "rejection.funnel";
    static final String REPLY_CURVE = "rejection.reply-curve";
    private static final long MEETING_DAYS = 90;
    private static final int CONVERSATION_TURNS = 4;

    @Override
    public About about() {
        return new About(
                "rejection",
                "Reaching out, and hearing no",
                "Fear of a no keeps people from writing, while most silence is undecided and many answers take days.",
                "When I write first, how often do people answer, and how long does it take?",
                "One unit per person: the first message by which you opened a conversation in the last 365 days. It counts"
                        + " once it is 30 days old; younger ones are still open. Times come from a Kaplan-Meier curve, so"
                        + " that open ones count for as long as they were watched.",
                "messages.csv; Invitations.csv and Connections.csv for invitations; a log for meetings and calls",
                "Answers by mail, by phone or in person; invitations that were withdrawn or declined; people whose account"
                        + " is hidden or closed.");
    }

    @Override
    public Section examine(Ledger ledger) {
        Finding replies = replyRate(ledger);
        Finding time = replyTime(ledger);
        Finding conversations = conversationRate(ledger);
        Finding met = metRate(ledger);
        List<Finding> findings = new ArrayList<>(List.of(replies, replyRateAgain(ledger), time, conversations, met));
        findings.addAll(RejectionInvitations.findings(ledger));
        List<Figure> figures = new ArrayList<>();
        RejectionFigures.funnel(ledger, replies, conversations, met).ifPresent(figures::add);
        RejectionFigures.replyCurve(ledger, time).ifPresent(figures::add);
        Gaps gaps = new Gaps(ledger)
                .input(Source.MESSAGES, "How often people answer", "answers and how long they take")
                .input(Source.INVITATIONS, "Invitations", "how many invitations were accepted, and how soon,")
                .input(Source.CONNECTIONS, "Accepted invitations", "how many invitations were accepted")
                .input(Source.LOG, "From a message to a meeting", "the share that led to a call or meeting")
                .owner()
                .when(
                        figures.isEmpty() && ledger.history().coverage().has(Source.MESSAGES),
                        "How often people answer",
                        "No first message of yours is in this year's data yet. When there are some, answers will appear"
                                + " here.");
        return new Section(about(), lead(replies), findings, figures, gaps.list());
    }

    private static String lead(Finding replies) {
        return "A silence is not a no. " + Words.lead(replies, "Here is what the data can say so far.");
    }

    static Finding replyRate(Ledger ledger) {
        Span year = ledger.windows().year();
        Span before = ledger.windows().yearBefore();
        Openers openers = Openers.any(ledger, year);
        Openers earlier = Openers.any(ledger, before);
        Openers ever = Openers.any(ledger, Spans.ever(ledger));
        return Findings.of(ledger, "rejection.reply-rate-30d", "How often people answer", Unit.SHARE, Method.WILSON)
                .needs(Source.MESSAGES)
                .directional()
                .window(year)
                .share(openers.answered(), openers.n(), openers.waiting())
                .before(before, earlier.answered(), earlier.n())
                .chart(FUNNEL)
                .detail("early", openers.early())
                .detail("leftOutAnonymous", anonymous(ledger, year))
                .detail("horizonDays", ledger.settings().replyHorizonDays())
                .detailShare("allTime", ever.answered(), ever.n())
                .sentence(finding -> Words.share(finding) + " of the people you wrote to first answered within "
                        + Amounts.days(ledger.settings().replyHorizonDays()) + "." + Words.open(finding))
                .done();
    }

    private static long anonymous(Ledger ledger, Span span) {
        return ledger.history().anonymousOpeners().stream().filter(span::holds).count();
    }

    static Finding replyRateAgain(Ledger ledger) {
        Span year = ledger.windows().year();
        Span before = ledger.windows().yearBefore();
        Openers openers = Openers.again(ledger, year);
        Openers earlier = Openers.again(ledger, before);
        return Findings.of(ledger, "rejection.reply-rate-again", "Picking up again", Unit.SHARE, Method.WILSON)
                .needs(Source.MESSAGES)
                .directional()
                .window(year)
                .share(openers.answered(), openers.n(), openers.waiting())
                .before(before, earlier.answered(), earlier.n())
                .detail("early", openers.early())
                .detail("horizonDays", ledger.settings().replyHorizonDays())
                .sentence(finding -> Words.share(finding) + " of the people you picked up with again answered within "
                        + Amounts.days(ledger.settings().replyHorizonDays()) + "." + Words.open(finding))
                .done();
    }

    static Finding replyTime(Ledger ledger) {
        Waits waits = Openers.any(ledger, ledger.windows().year()).waits();
        Survival curve = waits.curve();
        return Findings.of(ledger, "rejection.reply-time", "How long answers take", Unit.DAYS, Method.KM_LOGLOG)
                .needs(Source.MESSAGES)
                .directional()
                .window(ledger.windows().year())
                .median(curve, waits.waiting())
                .chart(REPLY_CURVE)
                .detail("within1d", Waits.by(curve, 1))
                .detail("within7d", Waits.by(curve, 7))
                .detail("within30d", Waits.by(curve, 30))
                .sentence(finding -> "Half of the people you wrote to first had answered after " + Words.median(finding)
                        + "." + Words.open(finding))
                .done();
    }

    static Finding conversationRate(Ledger ledger) {
        Span before = ledger.windows().yearBefore();
        Openers openers = Openers.any(ledger, ledger.windows().year());
        Openers earlier = Openers.any(ledger, before);
        return Findings.of(ledger, "rejection.conversation-rate", "Became a conversation", Unit.SHARE, Method.WILSON)
                .needs(Source.MESSAGES)
                .directional()
                .window(ledger.windows().year())
                .share(conversations(openers), openers.n(), openers.waiting())
                .detail("early", openers.early())
                .detail("horizonDays", ledger.settings().replyHorizonDays())
                .before(before, conversations(earlier), earlier.n())
                .chart(FUNNEL)
                .sentence(finding -> Words.share(finding)
                        + " of your first messages became a conversation of four turns or more." + Words.open(finding))
                .done();
    }

    private static long conversations(Openers openers) {
        return openers.matured().stream().filter(Rejection::conversation).count();
    }

    /** Whether an opener became a conversation: two turns each or more. */
    static boolean conversation(Episode episode) {
        return episode.turns() >= CONVERSATION_TURNS;
    }

    static Finding metRate(Ledger ledger) {
        Span year = ledger.windows().year();
        Span before = ledger.windows().yearBefore();
        MetCounts met = MetCounts.of(met(ledger, year));
        MetCounts earlier = MetCounts.of(met(ledger, before));
        return Findings.of(ledger, "rejection.met-rate", "Met or spoke", Unit.SHARE, Method.WILSON)
                .needs(Source.MESSAGES, Source.LOG)
                .directional()
                .window(year)
                .share(met.k, met.n, met.waiting)
                .before(before, earlier.k, earlier.n)
                .chart(FUNNEL)
                .detail("early", met.early)
                .detail("horizonDays", MEETING_DAYS)
                .sentence(finding -> Words.share(finding)
                        + " of your first messages were followed by a meeting or call within 90 days, as far as your log"
                        + " goes." + Words.open(finding))
                .done();
    }

    /** An opener since the log began, the first meeting or call within 90 days, and whether 90 days were watched. */
    record Met(Episode opener, Optional<Fact.Logged> meeting, boolean old) {}

    private record MetCounts(long k, long n, long waiting, long early) {
        static MetCounts of(List<Met> all) {
            long k = all.stream()
                    .filter(met -> met.old && met.meeting.isPresent())
                    .count();
            long n = all.stream().filter(Met::old).count();
            long early = all.stream()
                    .filter(met -> !met.old && met.meeting.isPresent())
                    .count();
            return new MetCounts(k, n, all.size() - n - early, early);
        }
    }

    /** Openers of a span since the log began, and whether a meeting or call was logged within 90 days. */
    static List<Met> met(Ledger ledger, Span span) {
        List<Met> all = new ArrayList<>();
        long logBegan = ledger.history().log().stream()
                .mapToLong(row -> row.on().toEpochDay())
                .min()
                .orElse(Long.MAX_VALUE);
        for (Episode episode : Openers.any(ledger, span).all()) {
            long day = ledger.days().of(episode.opened());
            if (day < logBegan) {
                continue;
            }
            Optional<Fact.Logged> meeting = ledger.timelines().logged(episode.contact()).stream()
                    .filter(talk -> talk.epochDay() >= day && talk.epochDay() <= day + MEETING_DAYS)
                    .filter(talk -> !talk.timed() || talk.second() >= episode.opened())
                    .map(talk -> talk.logged().get())
                    .filter(Rejection::meetingOrCall)
                    .findFirst();
            all.add(new Met(episode, meeting, Openers.age(ledger, episode) >= MEETING_DAYS * Openers.DAY));
        }
        return all;
    }

    private static boolean meetingOrCall(Fact.Logged row) {
        return switch (row.kind()) {
            case MEETING, CALL -> true;
            case CONTACT, EVENT, HELP, INTRODUCTION, THANKS, ASK -> false;
        };
    }

    /** Whether a reading has any cases to draw. */
    static boolean hasCases(Finding finding) {
        Reading reading = finding.reading();
        return reading.counts().n().orElse(0) + reading.counts().waiting().orElse(0) > 0;
    }
}
