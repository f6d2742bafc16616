package dev.rapport.theme.giving;

import dev.rapport.fact.Messages;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.About;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Figure;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Fewest;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Gaps;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Known;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Openers;
import dev.rapport.theme.measure.SideCounts;
import dev.rapport.theme.measure.Spans;
import dev.rapport.theme.measure.Theme;
import java.util.ArrayList;
import java.util.List;

/** Theme 6, the myth of immediate gains: giving as much as receiving, over the long term. */
public final class GivingAndReceiving implements Theme {
    @Override
    public About about() {
        return new About(
                "giving",
                "Giving and receiving",
                "With how many people does it go both ways, and who writes more?",
                "Messages of the last 365 days, invitation notes left out: two-way people, matched messages (2 times the sum"
                        + " of the smaller sides, over all messages), balance (mine less theirs over all), who opens. Endorsements,"
                        + " recommendations, introductions and help are counted each for itself and never added up.",
                "Favours nobody wrote down. One message is not worth another: this counts, it does not weigh.");
    }

    @Override
    public Answer examine(Ledger ledger) {
        Measure twoWay = twoWayShare(ledger);
        Measure balance = GivingAndReceivingMessages.balance(ledger);
        Measure paces = ReplyAsymmetry.of(ledger);
        List<Measure> measures = new ArrayList<>(List.of(
                twoWay,
                answeredShare(ledger),
                GivingAndReceivingMessages.matchedShare(ledger),
                balance,
                GivingAndReceivingMessages.typicalImbalance(ledger),
                openedByMe(ledger),
                paces));
        measures.addAll(GivingAndReceivingChannels.measures(ledger));
        List<Figure> figures = new ArrayList<>();
        GivingAndReceivingFigures.byMonth(ledger).ifPresent(figures::add);
        GivingAndReceivingFigures.byPerson(ledger, twoWay.finding(), balance.finding(), paces.finding())
                .ifPresent(figures::add);
        Gaps gaps = new Gaps(ledger)
                .input(Source.MESSAGES, "Two-way relationships", "who writes and who answers")
                .input(Source.ENDORSEMENTS, "Endorsements", "endorsements given and received")
                .input(Source.RECOMMENDATIONS, "Recommendations", "recommendations given and received")
                .input(Source.LOG, "Help and introductions", "help and introductions, both ways,")
                .logField("direction", "Help and introductions, both ways", "what was given and what was received")
                .owner();
        String lead = InWords.lead(twoWay.finding(), "There are few conversations to look at so far.");
        return new Answer(about(), lead, measures, figures, gaps.list());
    }

    /** People with any interaction inside a span, and whether both sides did something. */
    private static Cases twoWay(Ledger ledger, Span span) {
        SideCounts sides = SideCounts.withLog(ledger, span);
        List<Case> cases = new ArrayList<>();
        for (int contact : sides.withAtLeast(1)) {
            boolean both = sides.both(contact);
            cases.add(Case.of(
                    contact,
                    both ? Part.COUNTED : Part.COMPARED,
                    span.from().getEpochSecond(),
                    rows -> rows.bothSides(contact, talk -> span.holds(talk.second()))));
        }
        return new Cases("one person: the first word of either side in the window", cases);
    }

    private static Findings finding(Ledger ledger, String id, String name) {
        return Findings.of(ledger, id, name, Unit.SHARE, Method.WILSON).needsTalk();
    }

    /** The headline of the theme. */
    public static Measure twoWayShare(Ledger ledger) {
        return finding(ledger, "giving.two-way-share", "Two-way relationships")
                .shareOfYear(span -> twoWay(ledger, span), Fewest.TEN, Reason.FEWER_THAN_10_CONTACTS)
                .allTime(twoWay(ledger, Spans.ever(ledger)))
                .chart(GivingAndReceivingFigures.BY_PERSON)
                .sentence(done -> "Contact went both ways with " + InWords.of(done, "person", "people") + "."
                        + InWords.likely(done));
    }

    /** People written to, and whether they wrote; the first message to them must be as old as the reply horizon. */
    private static Cases writtenTo(Ledger ledger, Span span) {
        Messages messages = ledger.history().messages();
        SideCounts sides = SideCounts.of(ledger, span);
        long mature = span.to().getEpochSecond() - ledger.settings().replyHorizonDays() * Openers.DAY;
        List<Case> cases = new ArrayList<>();
        for (int contact : sides.withAtLeast(1)) {
            if (sides.mine()[contact] > 0) {
                int mine = first(ledger, contact, span, true);
                boolean wrote = sides.theirs()[contact] > 0;
                cases.add(Case.of(
                        contact,
                        Case.byAge(messages.second(mine) <= mature, wrote, wrote),
                        messages.second(mine),
                        rows -> rows.message(mine).message(wrote ? first(ledger, contact, span, false) : -1)));
            }
        }
        return new Cases("one person you wrote to: the first message of either side in the window", cases);
    }

    private static int first(Ledger ledger, int contact, Span span, boolean mine) {
        int first = ledger.timelines().messagesSince(contact, span);
        while (ledger.history().messages().mine(first) != mine) {
            first++;
        }
        return first;
    }

    private static Measure answeredShare(Ledger ledger) {
        return finding(ledger, "giving.answered-share", "… of those I wrote to")
                .needs(Source.MESSAGES)
                .shareOfYear(span -> writtenTo(ledger, span), Fewest.TEN, Reason.FEWER_THAN_10_CONTACTS)
                .horizon(ledger.settings().replyHorizonDays())
                .allTime(writtenTo(ledger, Spans.ever(ledger)))
                .spoken("Of those I wrote to")
                .sentence(done -> InWords.of(done, "person", "people") + " you wrote to "
                        + InWords.pick(done, "has", "have") + " written to you too." + InWords.likely(done)
                        + InWords.open(done));
    }

    /** All conversations, and whether the owner opened each. */
    private static Cases opened(Ledger ledger) {
        return new Cases(
                "one conversation: its first message",
                ledger.episodes().all().stream()
                        .filter(Known.whenBegun(ledger))
                        .map(episode -> Case.of(
                                episode.contact(),
                                episode.openedByMe() ? Part.COUNTED : Part.COMPARED,
                                episode.opened(),
                                rows -> rows.note(episode.openedByNote() ? "an invitation note came before" : "")
                                        .message(episode.from())))
                        .toList());
    }

    private static Measure openedByMe(Ledger ledger) {
        Cases ever = opened(ledger);
        return Findings.of(ledger, "giving.opened-by-me", "Who starts it", Unit.SHARE, Method.WILSON_CLUSTERED)
                .needsMessages()
                .shareOfYear(ever::in, Fewest.TEN, Reason.FEWER_THAN_10_EPISODES)
                .allTime(ever)
                .sentence(done ->
                        "You began " + InWords.of(done, "conversation", "conversations") + "." + InWords.likely(done));
    }
}
