package dev.rapport.theme.depth;

import dev.rapport.fact.Messages;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.stat.Resampling;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Fewest;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Turns;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** What the words of conversations show: whether the owner asks, asks back, and writes as much as the other side. */
final class SmallTalkWords {
    private SmallTalkWords() {}

    private static Findings finding(Ledger ledger, String id, String name, Method method) {
        return Findings.of(ledger, id, name, Unit.SHARE, method)
                .needs(Source.MESSAGES)
                .needsText()
                .directional()
                .window(ledger.windows().year());
    }

    static Measure questions(Ledger ledger) {
        return finding(ledger, "depth.questions", "Turns with a question mark", Method.WILSON_CLUSTERED)
                .shareOfYear(span -> ownTurns(ledger, span))
                .sentence(done ->
                        InWords.of(done, "turn", "turns") + " of yours held a question mark." + InWords.likely(done));
    }

    /** The owner's turns with text that began in a span, and whether a question mark was in them. */
    private static Cases ownTurns(Ledger ledger, Span span) {
        Messages messages = ledger.history().messages();
        List<Case> turns = new ArrayList<>();
        for (Episode episode : ledger.episodes().all()) {
            if (episode.last() < span.from().getEpochSecond()) {
                continue;
            }
            for (Turns turn : Turns.of(ledger, episode)) {
                long began = messages.second(turn.from());
                if (turn.mine() && turn.text() && span.holds(began)) {
                    turns.add(Case.of(
                            episode.contact(),
                            turn.question() ? Part.COUNTED : Part.COMPARED,
                            began,
                            rows -> rows.ends(turn.from(), turn.to())));
                }
            }
        }
        return new Cases("one turn of yours: its first and last message", turns);
    }

    static Measure askedBack(Ledger ledger) {
        return finding(ledger, "depth.follow-up-questions", "Asking back", Method.WILSON_CLUSTERED)
                .shareOfYear(span -> askedBack(ledger, span), Fewest.TEN, Reason.FEWER_THAN_10_EPISODES)
                .sentence(done -> "You asked back, with a question mark after their first words, in "
                        + InWords.of(done, "answered conversation", "answered conversations") + "."
                        + InWords.likely(done));
    }

    private static Cases askedBack(Ledger ledger, Span span) {
        return Conversations.of(
                ledger,
                span,
                SmallTalkWords::answered,
                episode -> Case.of(
                        episode.contact(),
                        askedBack(ledger, episode) ? Part.COUNTED : Part.COMPARED,
                        episode.opened(),
                        rows -> Conversations.turns(rows, episode)));
    }

    private static boolean answered(Episode episode) {
        return episode.turns() >= 2;
    }

    /** Whether a turn of the owner's after their first one has a question mark. */
    private static boolean askedBack(Ledger ledger, Episode episode) {
        boolean theySpoke = false;
        boolean asked = false;
        for (Turns turn : Turns.of(ledger, episode)) {
            asked |= theySpoke && turn.mine() && turn.question();
            theySpoke |= !turn.mine();
        }
        return asked;
    }

    static Measure matchedLength(Ledger ledger) {
        Messages messages = ledger.history().messages();
        Span year = ledger.windows().year();
        Cases lengths = Conversations.of(ledger, year, SmallTalkWords::answered, episode -> {
                    Lengths sides = Lengths.of(messages, episode);
                    return Case.valued(
                            episode.contact(),
                            Part.COUNTED,
                            episode.opened(),
                            sides.matched(),
                            rows -> rows.note(sides.inWords()).ends(episode.from(), episode.to()));
                })
                .where(one -> one.part() == Part.WAITING || !Double.isNaN(one.value()));
        return finding(ledger, "depth.matched-length", "Equal parts", Method.CLUSTER_BOOTSTRAP)
                .over(
                        lengths,
                        Conversations.counts(lengths),
                        Fewest.TEN,
                        Reason.FEWER_THAN_10_EPISODES,
                        () -> Resampling.median("depth.matched-length", perContact(lengths)))
                .sentence(done -> "In a typical conversation the shorter side wrote " + English.percent(done.value())
                        + " as much as the longer one, over " + English.count(done.n(), "conversation", "conversations")
                        + (done.estimate().hasInterval() ? "; " + InWords.range(done.estimate()) : "") + ".");
    }

    private static List<double[]> perContact(Cases cases) {
        TreeMap<Integer, DoubleStream.Builder> byContact = new TreeMap<>();
        for (Case one : cases.all()) {
            if (one.unit()) {
                byContact
                        .computeIfAbsent(one.contact(), any -> DoubleStream.builder())
                        .add(one.value());
            }
        }
        return byContact.values().stream().map(all -> all.build().toArray()).toList();
    }

    /** Code points without white space that either side wrote in a conversation. */
    private record Lengths(long mine, long theirs) {
        static Lengths of(Messages messages, Episode episode) {
            long mine = 0;
            long theirs = 0;
            for (int i = episode.from(); i < episode.to(); i++) {
                mine += messages.mine(i) ? messages.visibleCharacters(i) : 0;
                theirs += messages.mine(i) ? 0 : messages.visibleCharacters(i);
            }
            return new Lengths(mine, theirs);
        }

        /** The shorter side divided by the longer one; NaN if neither wrote any. */
        double matched() {
            long longer = Math.max(mine, theirs);
            return longer == 0 ? Double.NaN : Math.min(mine, theirs) / (double) longer;
        }

        String inWords() {
            return English.percent(matched()) + ": " + English.whole(mine) + " characters yours, "
                    + English.whole(theirs) + " theirs";
        }
    }
}
