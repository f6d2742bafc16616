package dev.rapport.theme;

import dev.rapport.fact.Fact;
import dev.rapport.fact.Messages;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.Evidence;
import dev.rapport.report.Evidence.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases of themes 3 and 6: conversations, who writes, who gives. */
final class ProofsOfTalks {
    private static final String CONVERSATION = "one conversation: its first and last message";
    private static final int ENOUGH_TO_TELL = 4;

    private ProofsOfTalks() {}

    static Map<String, Proofs.Way> ways() {
        Map<String, Proofs.Way> ways = new LinkedHashMap<>();
        ways.put("depth.four-turns", ProofsOfTalks::fourTurns);
        ways.put("depth.turns", ProofsOfTalks::turns);
        ways.put("depth.questions", ProofsOfTalks::questions);
        ways.put("depth.follow-up-questions", ProofsOfTalks::askedBack);
        ways.put("depth.matched-length", ProofsOfTalks::matchedLength);
        ways.put("giving.two-way-share", ProofsOfTalks::twoWay);
        ways.put("giving.answered-share", ProofsOfTalks::answered);
        ways.put("giving.matched-share", (ledger, proof) -> sides(ledger, proof, 1));
        ways.put("giving.balance", (ledger, proof) -> sides(ledger, proof, 1));
        ways.put("giving.typical-imbalance", (ledger, proof) -> sides(ledger, proof, ENOUGH_TO_TELL));
        ways.put("giving.opened-by-me", ProofsOfTalks::opened);
        ways.put("giving.endorsements", (ledger, proof) -> vouches(ledger, proof, Source.ENDORSEMENTS));
        ways.put("giving.recommendations", (ledger, proof) -> vouches(ledger, proof, Source.RECOMMENDATIONS));
        ways.put("giving.introductions", (ledger, proof) -> logged(ledger, proof, Fact.Logged.Kind.INTRODUCTION));
        ways.put("giving.help", (ledger, proof) -> logged(ledger, proof, Fact.Logged.Kind.HELP));
        return ways;
    }

    private static void episode(Proof proof, Part part, Episode episode, String note) {
        proof.add(part, episode.contact(), note, proof.ends(episode.from(), episode.to()));
    }

    private static String turns(Episode episode) {
        return Words.count(episode.turns(), "turn", "turns");
    }

    private static Evidence withOpen(Ledger ledger, Proof proof) {
        SmallTalk.open(ledger, ledger.windows().year())
                .forEach(episode -> episode(proof, Part.WAITING, episode, turns(episode)));
        return proof.of(CONVERSATION);
    }

    private static Evidence fourTurns(Ledger ledger, Proof proof) {
        SmallTalk.closed(ledger, ledger.windows().year())
                .forEach(episode ->
                        episode(proof, SmallTalk.far(episode) ? Part.COUNTED : Part.COMPARED, episode, turns(episode)));
        return withOpen(ledger, proof);
    }

    private static Evidence turns(Ledger ledger, Proof proof) {
        SmallTalk.closed(ledger, ledger.windows().year())
                .forEach(episode -> episode(proof, Part.COUNTED, episode, turns(episode)));
        return withOpen(ledger, proof);
    }

    private static Evidence questions(Ledger ledger, Proof proof) {
        for (SmallTalk.OwnTurn own : SmallTalk.ownTurns(ledger, ledger.windows().year())) {
            Part part = own.turn().question() ? Part.COUNTED : Part.COMPARED;
            proof.add(
                    part,
                    own.contact(),
                    "",
                    proof.ends(own.turn().from(), own.turn().to()));
        }
        return proof.of("one turn of yours: its first and last message");
    }

    private static Evidence askedBack(Ledger ledger, Proof proof) {
        SmallTalk.answered(ledger, ledger.windows().year())
                .forEach(episode -> episode(
                        proof,
                        SmallTalk.askedBack(ledger, episode) ? Part.COUNTED : Part.COMPARED,
                        episode,
                        turns(episode)));
        return withOpen(ledger, proof);
    }

    private static Evidence matchedLength(Ledger ledger, Proof proof) {
        for (Episode episode : SmallTalk.answered(ledger, ledger.windows().year())) {
            double matched = SmallTalk.matchedLength(ledger.history().messages(), episode);
            if (!Double.isNaN(matched)) {
                episode(proof, Part.COUNTED, episode, Words.percent(matched));
            }
        }
        return withOpen(ledger, proof);
    }

    private static Evidence twoWay(Ledger ledger, Proof proof) {
        Span year = ledger.windows().year();
        FollowUpTouch.contacts(ledger).forEach(contact -> {
            boolean[] sides = GivingAndReceiving.sides(ledger, contact, year);
            if (sides[0] || sides[1]) {
                proof.add(
                        sides[0] && sides[1] ? Part.COUNTED : Part.COMPARED,
                        contact,
                        "",
                        proof.bothSides(contact, talk -> year.holds(talk.second())));
            }
        });
        return proof.of("one person: the first word of either side in the window");
    }

    private static Evidence answered(Ledger ledger, Proof proof) {
        Span year = ledger.windows().year();
        long mature = year.to().getEpochSecond() - ledger.settings().replyHorizonDays() * Openers.DAY;
        Messages messages = ledger.history().messages();
        FollowUpTouch.contacts(ledger).forEach(contact -> {
            int mine = -1;
            int theirs = -1;
            for (int i = ledger.timelines().messagesFrom(contact);
                    i < ledger.timelines().messagesFrom(contact + 1);
                    i++) {
                boolean inside = year.holds(messages.second(i));
                mine = mine < 0 && inside && messages.mine(i) ? i : mine;
                theirs = theirs < 0 && inside && !messages.mine(i) ? i : theirs;
            }
            if (mine >= 0) {
                List<Evidence.Row> rows = new ArrayList<>(List.of(proof.message(mine)));
                if (theirs >= 0) {
                    rows.add(proof.message(theirs));
                }
                boolean old = messages.second(mine) <= mature;
                proof.add(Proof.opener(old, theirs >= 0, theirs >= 0), contact, "", rows);
            }
        });
        return proof.of("one person you wrote to: the first message of either side in the window");
    }

    private static Evidence sides(Ledger ledger, Proof proof, long least) {
        Span year = ledger.windows().year();
        GivingAndReceiving.Sides sides = GivingAndReceiving.Sides.of(ledger, year);
        for (int contact : sides.withAtLeast(least)) {
            proof.add(
                    Part.COUNTED,
                    contact,
                    Words.digits(sides.mine()[contact]) + " yours, " + Words.digits(sides.theirs()[contact])
                            + " theirs",
                    proof.talks(contact, talk -> talk.message() && year.holds(talk.second())));
        }
        return proof.of("one person: all messages of the window");
    }

    private static Evidence opened(Ledger ledger, Proof proof) {
        Span year = ledger.windows().year();
        for (Episode episode : ledger.episodes().all()) {
            if (year.holds(episode.opened())) {
                proof.add(
                        episode.openedByMe() ? Part.COUNTED : Part.COMPARED,
                        episode.contact(),
                        episode.openedByNote() ? "an invitation note came before" : "",
                        List.of(proof.message(episode.from())));
            }
        }
        return proof.of("one conversation: its first message");
    }

    private static Evidence vouches(Ledger ledger, Proof proof, Source source) {
        Span year = ledger.windows().year();
        Fact.Vouched.Kind kind =
                source == Source.ENDORSEMENTS ? Fact.Vouched.Kind.ENDORSEMENT : Fact.Vouched.Kind.RECOMMENDATION;
        for (Fact.Vouched act : ledger.acts()) {
            if (act.kind() == kind && year.holds(act.at())) {
                boolean gave = act.direction().ownerSide();
                String what = gave ? "given" : "received";
                proof.add(gave ? Part.COUNTED : Part.COMPARED, act.contact(), what, proof.facts(act, act.at(), what));
            }
        }
        return proof.of("one act, given (k) or received: several on one day are one");
    }

    private static Evidence logged(Ledger ledger, Proof proof, Fact.Logged.Kind kind) {
        for (Fact.Logged row : GivingAndReceivingChannels.rows(ledger, kind)) {
            if (row.direction().ownerSide()) {
                proof.add(Part.COUNTED, row.contact(), "given", List.of(proof.logged(row)));
            }
            if (row.direction().theirSide()) {
                proof.add(Part.COMPARED, row.contact(), "received", List.of(proof.logged(row)));
            }
        }
        return proof.of("one row of the log, given (k) or received");
    }
}
