package dev.rapport.theme.giving;

import dev.rapport.fact.Messages;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.Counts;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.stat.Quantiles;
import dev.rapport.stat.RankSum;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Fewest;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Groups;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Openers;
import dev.rapport.theme.measure.PeopleNames;
import dev.rapport.theme.measure.Spans;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;

/** How soon the owner answers each close tie, and how soon the tie answers the owner: two paces, and neither is right. */
public final class ReplyAsymmetry {
    private static final int EACH_SIDE = 5;
    private static final double FAR = 3;
    /** One side takes twice as long as the other: less is called alike. */
    private static final double TWICE = 1.0 / 3;

    private static final int NAMED = 3;

    private ReplyAsymmetry() {}

    /** Days until each answer of the owner and of a close tie, in a span. */
    private record Answers(int contact, double[] mine, double[] theirs) {
        static Answers of(Ledger ledger, Span span, int contact) {
            Messages messages = ledger.history().messages();
            DoubleStream.Builder mine = DoubleStream.builder();
            DoubleStream.Builder theirs = DoubleStream.builder();
            for (Episode episode : ledger.episodes().of(contact)) {
                for (int i = episode.from() + 1; i < episode.to(); i++) {
                    boolean owners = messages.mine(i);
                    if (owners != messages.mine(i - 1) && span.holds(messages.second(i))) {
                        (owners ? mine : theirs)
                                .add((messages.second(i) - messages.second(i - 1)) / (double) Openers.DAY);
                    }
                }
            }
            return new Answers(contact, mine.build().toArray(), theirs.build().toArray());
        }

        boolean enough() {
            return mine.length >= EACH_SIDE && theirs.length >= EACH_SIDE;
        }
    }

    /**
     * The two paces of a tie.
     *
     * @param mine median days until the owner's answers
     * @param theirs median days until the tie's
     */
    private record Paces(Answers answers, double mine, double theirs) {
        static Paces of(Answers answers) {
            return new Paces(answers, Quantiles.median(answers.mine), Quantiles.median(answers.theirs));
        }

        int contact() {
            return answers.contact;
        }

        /** Whether one is three times the other or more, and the answers differ by more than chance among as many ties. */
        boolean far(int ties) {
            return Math.max(mine, theirs) >= FAR * Math.min(mine, theirs)
                    && RankSum.apart(answers.mine, answers.theirs, ties);
        }

        /** +1 if only the owner takes time, -1 if only the tie does, 0 if both take as long. */
        double balance() {
            return mine + theirs == 0 ? 0 : (mine - theirs) / (mine + theirs);
        }

        String words() {
            return "yours " + InWords.time(mine) + ", theirs " + InWords.time(theirs);
        }
    }

    /** The balance of the two paces in a typical close tie; those far apart by name. */
    public static Measure of(Ledger ledger) {
        Span year = ledger.windows().year();
        List<Paces> ties = paces(ledger, year);
        List<Paces> ever = paces(ledger, Spans.ever(ledger));
        Cases cases = cases(year, ties);
        List<Paces> far = ties.stream()
                .filter(each -> each.far(ties.size()))
                .sorted(Comparator.comparingDouble((Paces each) -> -Math.abs(each.balance()))
                        .thenComparing(Paces::contact))
                .toList();
        return Findings.of(ledger, "giving.reply-asymmetry", "Whose answers take longer", Unit.BALANCE, Method.PLUG_IN)
                .needsMessages()
                .window(year)
                .over(cases, Counts.among(ties.size()), Fewest.FIVE, Reason.FEWER_THAN_5, () -> typical(ties))
                .detail("farApart", far.size())
                .detail("mine", median(ties.stream().mapToDouble(Paces::mine).toArray()))
                .detail(
                        "theirs",
                        median(ties.stream().mapToDouble(Paces::theirs).toArray()))
                .detail("allTime", Groups.of(typical(ever), OptionalLong.empty(), ever.size()))
                .sentence(done -> words(done, ties.size()) + named(ledger, far));
    }

    private static Estimate typical(List<Paces> ties) {
        return Estimate.plain(median(ties.stream().mapToDouble(Paces::balance).toArray()));
    }

    private static double median(double[] values) {
        return values.length < Fewest.FIVE ? Double.NaN : Quantiles.median(values);
    }

    private static String words(Finding done, int ties) {
        String people = English.number(ties);
        if (Math.abs(done.value()) < TWICE) {
            return "You and " + people + " of your close ties typically take about as long to answer one another.";
        }
        return "Your answers to " + people + " of your close ties typically "
                + (done.value() > 0 ? "take longer" : "come sooner") + " than theirs to you.";
    }

    private static String named(Ledger ledger, List<Paces> far) {
        if (far.isEmpty()) {
            return "";
        }
        return " Your paces are far apart with "
                + PeopleNames.first(
                        far, NAMED, each -> PeopleNames.of(ledger, each.contact()) + " (" + each.words() + ")")
                + "; everybody has their own.";
    }

    private static Cases cases(Span span, List<Paces> ties) {
        return new Cases(
                "one close tie: all messages of the window",
                ties.stream()
                        .map(each -> Case.valued(
                                each.contact(),
                                Part.COUNTED,
                                span.from().getEpochSecond(),
                                each.balance(),
                                rows -> rows.note(each.words() + (each.far(ties.size()) ? "; far apart" : ""))
                                        .talks(each.contact(), talk -> talk.message() && span.holds(talk.second()))))
                        .toList());
    }

    /** Of the close ties with five answers of either side in a span, in order of contact. */
    private static List<Paces> paces(Ledger ledger, Span span) {
        long today = Spans.today(ledger);
        return ledger.people()
                .filter(contact -> ledger.states().close(contact, today))
                .mapToObj(contact -> Answers.of(ledger, span, contact))
                .filter(Answers::enough)
                .map(Paces::of)
                .toList();
    }
}
