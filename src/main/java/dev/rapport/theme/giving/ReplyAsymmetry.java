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
import dev.rapport.theme.measure.Turns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;

/** How soon the owner answers each close tie, and how soon the tie answers the owner: two paces, and neither is right. */
public final class ReplyAsymmetry {
    private static final int EACH_SIDE = 5;
    private static final double FAR = 3;
    /** One side takes twice as long as the other: less is called alike. */
    private static final double TWICE = 1.0 / 3;

    private static final int NAMED = 3;

    private ReplyAsymmetry() {}

    /** Days until each answer of the owner and of the tie, in the window. */
    private record Answers(List<Double> mine, List<Double> theirs) {
        Answers() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(boolean owners, double days) {
            (owners ? mine : theirs).add(days);
        }

        boolean enough() {
            return mine.size() >= EACH_SIDE && theirs.size() >= EACH_SIDE;
        }
    }

    /**
     * The two paces of a tie.
     *
     * @param mine median days until the owner's answers
     * @param theirs median days until the tie's
     * @param far whether one is three times the other or more, and the answers differ by more than
     *     chance among as many ties
     */
    private record Paces(int contact, double mine, double theirs, boolean far) {
        static Paces of(int contact, Answers answers, int ties) {
            double[] mine = numbers(answers.mine);
            double[] theirs = numbers(answers.theirs);
            double a = Quantiles.median(mine);
            double b = Quantiles.median(theirs);
            boolean far = Math.max(a, b) >= FAR * Math.min(a, b) && RankSum.apart(mine, theirs, ties);
            return new Paces(contact, a, b, far);
        }

        /** +1 if only the owner takes time, -1 if only the tie does, 0 if both take as long. */
        double balance() {
            return mine + theirs == 0 ? 0 : (mine - theirs) / (mine + theirs);
        }

        String words() {
            return "yours " + InWords.time(mine) + ", theirs " + InWords.time(theirs);
        }
    }

    private static double[] numbers(List<Double> days) {
        return days.stream().mapToDouble(each -> each).toArray();
    }

    /** The balance of the two paces in a typical close tie; those far apart by name. */
    public static Measure of(Ledger ledger) {
        Span year = ledger.windows().year();
        Ties all = Ties.of(ledger);
        List<Paces> ties = all.year();
        List<Paces> ever = all.ever();
        Cases cases = cases(year, ties);
        List<Paces> far = ties.stream()
                .filter(Paces::far)
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
                                rows -> rows.note(each.words() + (each.far() ? "; far apart" : ""))
                                        .talks(each.contact(), talk -> talk.message() && span.holds(talk.second()))))
                        .toList());
    }

    /** Close ties with five answers of either side, by contact: in the year, and ever. */
    private record Ties(List<Paces> year, List<Paces> ever) {
        static Ties of(Ledger ledger) {
            Span year = ledger.windows().year();
            long today = Spans.today(ledger);
            TreeMap<Integer, Answers> lately = new TreeMap<>();
            TreeMap<Integer, Answers> ever = new TreeMap<>();
            for (Episode episode : ledger.episodes().all()) {
                if (episode.turns() > 1 && ledger.states().close(episode.contact(), today)) {
                    Answers all = ever.computeIfAbsent(episode.contact(), any -> new Answers());
                    Answers some = lately.computeIfAbsent(episode.contact(), any -> new Answers());
                    answers(ledger, episode, (second, mine, days) -> {
                        all.add(mine, days);
                        if (year.holds(second)) {
                            some.add(mine, days);
                        }
                    });
                }
            }
            return new Ties(paces(lately), paces(ever));
        }

        private static List<Paces> paces(TreeMap<Integer, Answers> answers) {
            answers.values().removeIf(both -> !both.enough());
            List<Paces> paces = new ArrayList<>();
            answers.forEach((contact, both) -> paces.add(Paces.of(contact, both, answers.size())));
            return paces;
        }
    }

    private interface Taker {
        void answer(long second, boolean mine, double days);
    }

    /** From the last message of each turn to the first of the next. */
    private static void answers(Ledger ledger, Episode episode, Taker taker) {
        Messages messages = ledger.history().messages();
        List<Turns> turns = Turns.of(ledger, episode);
        for (int i = 1; i < turns.size(); i++) {
            Turns turn = turns.get(i);
            long said = messages.second(turn.from());
            long before = messages.second(turns.get(i - 1).to() - 1);
            taker.answer(said, turn.mine(), (said - before) / (double) Openers.DAY);
        }
    }
}
