package dev.rapport.theme.rejection;

import dev.rapport.fact.Fact;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.About;
import dev.rapport.report.English;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Gaps;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Openers;
import dev.rapport.theme.measure.Spans;
import dev.rapport.theme.measure.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Theme 1, fear of rejection: how often people say yes, and what is still undecided. */
public final class Rejection implements Theme {
    private static final long MEETING_DAYS = 90;
    private static final int CONVERSATION_TURNS = 4;

    @Override
    public About about() {
        return new About(
                "rejection",
                "Reaching out, and hearing no",
                "When I write first, how often do people answer, and how long does it take?",
                "One unit per person: the first message by which you opened a conversation in the last 365 days. It counts"
                        + " once it is 30 days old; younger ones are still open. Times come from a Kaplan-Meier curve, so"
                        + " that open ones count for as long as they were watched.",
                "Answers by mail, by phone or in person; invitations that were withdrawn or declined; people whose account"
                        + " is hidden or closed.");
    }

    @Override
    public Answer examine(Ledger ledger) {
        Measure replies = replyRate(ledger);
        Measure time = replyTime(ledger);
        Measure conversations = conversationRate(ledger);
        Measure met = metRate(ledger);
        List<Measure> measures = new ArrayList<>(List.of(replies, replyRateAgain(ledger), time, conversations, met));
        measures.addAll(RejectionInvitations.measures(ledger));
        List<Figure> figures = new ArrayList<>();
        RejectionFigures.funnel(ledger, replies.finding(), conversations.finding(), met.finding())
                .ifPresent(figures::add);
        RejectionFigures.replyCurve(time).ifPresent(figures::add);
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
        return new Answer(about(), lead(replies.finding()), measures, figures, gaps.list());
    }

    private static String lead(Finding replies) {
        return "A silence is not a no. " + InWords.lead(replies, "Here is what the data can say so far.");
    }

    /** The headline of the theme. */
    public static Measure replyRate(Ledger ledger) {
        Function<Span, Cases> answers = span -> Openers.answers(ledger, Openers.any(ledger, span));
        return share(ledger, "rejection.reply-rate-30d", "How often people answer", answers)
                .chart(RejectionFigures.FUNNEL)
                .detail("leftOutAnonymous", anonymous(ledger, ledger.windows().year()))
                .allTime(answers.apply(Spans.ever(ledger)))
                .sentence(finding -> InWords.of(finding, "person", "people") + " you wrote to first answered within "
                        + English.days(ledger.settings().replyHorizonDays()) + "." + InWords.likely(finding)
                        + InWords.open(finding));
    }

    /** A share of the openers of the year. */
    private static Findings share(
            Ledger ledger, String id, String name, Function<Span, Cases> openers, Source... needed) {
        return Findings.of(ledger, id, name, Unit.SHARE, Method.WILSON)
                .needs(Source.MESSAGES)
                .needs(needed)
                .directional()
                .shareOfYear(openers)
                .horizon(ledger.settings().replyHorizonDays());
    }

    private static long anonymous(Ledger ledger, Span span) {
        return ledger.history().anonymousOpeners().stream().filter(span::holds).count();
    }

    private static Measure replyRateAgain(Ledger ledger) {
        return share(
                        ledger,
                        "rejection.reply-rate-again",
                        "Picking up again",
                        span -> Openers.answers(ledger, Openers.again(ledger, span)))
                .sentence(finding -> InWords.of(finding, "person", "people")
                        + " you picked up with again answered within "
                        + English.days(ledger.settings().replyHorizonDays()) + "." + InWords.likely(finding)
                        + InWords.open(finding));
    }

    private static Measure replyTime(Ledger ledger) {
        return Findings.of(ledger, "rejection.reply-time", "How long answers take", Unit.DAYS, Method.KM_LOGLOG)
                .needsMessages()
                .window(ledger.windows().year())
                .median(
                        Openers.daysToAnswer(
                                ledger, Openers.any(ledger, ledger.windows().year())),
                        1,
                        7,
                        30)
                .chart(RejectionFigures.REPLY_CURVE)
                .sentence(finding -> "Half of the people you wrote to first had answered after "
                        + InWords.median(finding) + "." + InWords.open(finding));
    }

    private static Measure conversationRate(Ledger ledger) {
        return share(
                        ledger,
                        "rejection.conversation-rate",
                        "Became a conversation",
                        span -> conversations(ledger, span))
                .chart(RejectionFigures.FUNNEL)
                .sentence(finding -> InWords.of(finding, "first message", "first messages")
                        + " became a conversation of four turns or more." + InWords.likely(finding)
                        + InWords.open(finding));
    }

    /** Openers, and whether they became a conversation: at least two turns each. */
    private static Cases conversations(Ledger ledger, Span span) {
        List<Case> cases = new ArrayList<>();
        for (Episode opener : Openers.any(ledger, span)) {
            cases.add(Case.of(
                    opener.contact(),
                    Case.byAge(
                            ledger.episodes().matured(opener),
                            opener.turns() >= CONVERSATION_TURNS,
                            ledger.episodes().answered(opener)),
                    opener.opened(),
                    rows -> rows.note(English.count(opener.turns(), "turn", "turns"))
                            .ends(opener.from(), opener.to())));
        }
        return new Cases("one person you wrote to first: first and last message of that conversation", cases);
    }

    private static Measure metRate(Ledger ledger) {
        return share(ledger, "rejection.met-rate", "Met or spoke", span -> met(ledger, span), Source.LOG)
                .chart(RejectionFigures.FUNNEL)
                .detail("horizonDays", MEETING_DAYS)
                .sentence(finding -> InWords.of(finding, "first message", "first messages")
                        + InWords.pick(finding, " was", " were")
                        + " followed by a meeting or call within 90 days, as far as your log goes."
                        + InWords.likely(finding) + InWords.open(finding));
    }

    /** Openers of a span since meetings and calls are logged, and whether a meeting or call was logged within 90 days. */
    private static Cases met(Ledger ledger, Span span) {
        List<Case> cases = new ArrayList<>();
        long begun = ledger.history().log().stream()
                .filter(Rejection::meetingOrCall)
                .mapToLong(row -> row.on().toEpochDay())
                .min()
                .orElse(Long.MAX_VALUE);
        for (Episode opener : Openers.any(ledger, span)) {
            long day = ledger.days().of(opener.opened());
            if (day < begun) {
                continue;
            }
            Optional<Fact.Logged> meeting = ledger.timelines().logged(opener.contact()).stream()
                    .filter(talk -> talk.epochDay() >= day && talk.epochDay() <= day + MEETING_DAYS)
                    .filter(talk -> !talk.timed() || talk.second() >= opener.opened())
                    .map(talk -> talk.logged().get())
                    .filter(Rejection::meetingOrCall)
                    .findFirst();
            boolean old = Openers.age(ledger, opener) >= MEETING_DAYS * Openers.DAY;
            cases.add(Case.of(
                    opener.contact(),
                    Case.byAge(old, meeting.isPresent(), meeting.isPresent()),
                    opener.opened(),
                    rows -> meeting.ifPresent(rows.message(opener.from())::logged)));
        }
        return new Cases(
                "one person you wrote to first since meetings and calls are logged: your opener, and the meeting or call",
                cases);
    }

    private static boolean meetingOrCall(Fact.Logged row) {
        return switch (row.kind()) {
            case MEETING, CALL -> true;
            case CONTACT, EVENT, HELP, INTRODUCTION, THANKS, ASK -> false;
        };
    }
}
