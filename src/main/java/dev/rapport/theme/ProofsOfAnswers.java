package dev.rapport.theme;

import dev.rapport.fact.Fact;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Evidence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The cases of themes 1 and 2: openers and their answers, invitations and their yes. */
final class ProofsOfAnswers {
    private static final String OPENED = "one person you wrote to first: your opener, and their first answer";

    private ProofsOfAnswers() {}

    static Map<String, Proofs.Way> ways() {
        Map<String, Proofs.Way> ways = new LinkedHashMap<>();
        ways.put(
                "rejection.reply-rate-30d",
                (ledger, proof) -> openers(
                        ledger, proof, Openers.any(ledger, ledger.windows().year()), any -> ""));
        ways.put(
                "rejection.reply-rate-again",
                (ledger, proof) -> openers(
                        ledger, proof, Openers.again(ledger, ledger.windows().year()), any -> ""));
        ways.put(
                "ice.answered",
                (ledger, proof) -> openers(
                        ledger,
                        proof,
                        Openers.toNewPeople(ledger, ledger.windows().year()),
                        any -> ""));
        ways.put("rejection.reply-time", ProofsOfAnswers::replyTime);
        ways.put("rejection.conversation-rate", ProofsOfAnswers::conversations);
        ways.put("rejection.met-rate", ProofsOfAnswers::met);
        ways.put("rejection.acceptance", ProofsOfAnswers::acceptance);
        ways.put("rejection.accept-time", ProofsOfAnswers::acceptTime);
        ways.put("rejection.invitations-waiting", ProofsOfAnswers::open);
        for (BreakingTheIce.Feature feature : BreakingTheIce.FIVE) {
            ways.put(feature.id(), (ledger, proof) -> feature(ledger, proof, feature));
        }
        return ways;
    }

    private static Evidence openers(Ledger ledger, Proof proof, Openers openers, Function<Episode, String> note) {
        for (Episode episode : openers.all()) {
            boolean answered = Openers.answered(ledger, episode);
            proof.add(
                    Proof.opener(openers.matured().contains(episode), answered, answered),
                    episode.contact(),
                    note.apply(episode),
                    proof.openerAndAnswer(episode));
        }
        return proof.of(OPENED);
    }

    private static Evidence replyTime(Ledger ledger, Proof proof) {
        for (Episode episode : Openers.any(ledger, ledger.windows().year()).all()) {
            double days = Openers.daysToAnswer(episode);
            proof.add(
                    Proof.timed(days, Openers.age(ledger, episode) / (double) Openers.DAY),
                    episode.contact(),
                    Proof.days(days),
                    proof.openerAndAnswer(episode));
        }
        return proof.of(OPENED);
    }

    private static Evidence conversations(Ledger ledger, Proof proof) {
        Openers openers = Openers.any(ledger, ledger.windows().year());
        for (Episode episode : openers.all()) {
            proof.add(
                    Proof.opener(
                            openers.matured().contains(episode),
                            Rejection.conversation(episode),
                            Openers.answered(ledger, episode)),
                    episode.contact(),
                    Words.count(episode.turns(), "turn", "turns"),
                    proof.ends(episode.from(), episode.to()));
        }
        return proof.of("one person you wrote to first: first and last message of that conversation");
    }

    private static Evidence met(Ledger ledger, Proof proof) {
        for (Rejection.Met met : Rejection.met(ledger, ledger.windows().year())) {
            var rows = new java.util.ArrayList<>(
                    java.util.List.of(proof.message(met.opener().from())));
            met.meeting().ifPresent(row -> rows.add(proof.logged(row)));
            proof.add(
                    Proof.opener(
                            met.old(), met.meeting().isPresent(), met.meeting().isPresent()),
                    met.opener().contact(),
                    "",
                    rows);
        }
        return proof.of("one person you wrote to first since the log began: your opener, and the meeting or call");
    }

    private static Evidence acceptance(Ledger ledger, Proof proof) {
        for (Fact.Invited invited : RejectionInvitations.units(ledger)) {
            boolean yes = ledger.newTies().accepted(invited);
            proof.add(
                    Proof.opener(RejectionInvitations.matured(ledger, invited), yes, yes),
                    invited.contact(),
                    "",
                    proof.invitation(invited, yes));
        }
        return proof.of("one person you invited: the invitation, and the connection");
    }

    private static Evidence acceptTime(Ledger ledger, Proof proof) {
        for (RejectionInvitations.Wait wait : RejectionInvitations.waits(ledger)) {
            proof.add(
                    Proof.timed(wait.days(), wait.watched()),
                    wait.invited().contact(),
                    Proof.days(wait.days()),
                    proof.invitation(wait.invited(), !Double.isNaN(wait.days())));
        }
        return proof.of("one person you invited in the last 180 days: the invitation, and the connection");
    }

    private static Evidence open(Ledger ledger, Proof proof) {
        for (Fact.Invited invited : RejectionInvitations.open(ledger)) {
            proof.add(Evidence.Part.COUNTED, invited.contact(), "", proof.invitation(invited, false));
        }
        return proof.of("one person whose invitation is open");
    }

    private static Evidence feature(Ledger ledger, Proof proof, BreakingTheIce.Feature feature) {
        Openers openers = Openers.toNewPeople(ledger, ledger.windows().year());
        Predicate<Episode> with = BreakingTheIce.with(ledger, feature);
        Predicate<Episode> known = BreakingTheIce.measured(ledger);
        for (Episode episode : openers.all()) {
            boolean matured = openers.matured().contains(episode);
            boolean answered = Openers.answered(ledger, episode);
            if (known.test(episode) || !matured && !answered) {
                proof.add(
                        Proof.opener(matured, answered, answered),
                        episode.contact(),
                        known.test(episode) ? (with.test(episode) ? "with" : "without") : "",
                        proof.openerAndAnswer(episode));
            }
        }
        return proof.of(OPENED + "; with or without: " + feature.with());
    }
}
