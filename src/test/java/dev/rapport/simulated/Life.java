package dev.rapport.simulated;

import dev.rapport.Histories;
import dev.rapport.fact.Contact;
import dev.rapport.fact.Coverage;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.FirstText;
import dev.rapport.fact.History;
import dev.rapport.fact.Messages;
import dev.rapport.fact.MessagesBuilder;
import dev.rapport.fact.Origin;
import dev.rapport.fact.OwnWords;
import dev.rapport.fact.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;

/** One simulated life in equilibrium; the same settings and seed give the same one. It can be looked at from any day. */
final class Life {
    /** Beginning of the first report month. */
    static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    private static final double MONTH = 30.44 * 86_400;
    /** Months of history before the first report. */
    private static final double PAST = 72;
    /** Months told after its beginning. */
    private static final double FUTURE = 25;

    private final LifeSettings settings;
    private final SplittableRandom random;
    private final List<Tie> ties = new ArrayList<>();

    private record Tie(
            double begin, Optional<Double> connected, Optional<Double> invited, List<Message> said, List<Double> met) {
        double first() {
            return Math.min(connected.orElse(begin), Math.min(begin, invited.orElse(begin)));
        }
    }

    private record Message(double month, boolean mine, int length, boolean question, long wording) {}

    Life(LifeSettings settings, long seed) {
        this.settings = settings;
        this.random = new SplittableRandom(seed);
        LifeSettings.Change change = settings.change();
        double busiest = Math.max(1, change.activity());
        for (double month = -PAST; (month += exponential(1 / (settings.births() * busiest))) < FUTURE; ) {
            double activity = change.in(month) ? change.activity() : 1;
            if (random.nextDouble() * busiest < activity) {
                ties.add(tie(month, busiest));
            }
        }
        strangers(settings.strangers(), -PAST, FUTURE);
        if (change.strangers() > 0) {
            strangers(change.strangers(), change.from(), Math.min(FUTURE, change.from() + change.months()));
        }
        ties.sort(Comparator.comparingDouble(Tie::first));
    }

    private Tie tie(double born, double busiest) {
        double end = Math.min(FUTURE, born + exponential(settings.life()));
        double pace = gamma(settings.mixture()) * settings.pace() / settings.mixture();
        double ownerOpens = .3 + .4 * random.nextDouble();
        List<Message> said = new ArrayList<>();
        List<Double> met = new ArrayList<>();
        // A quieter time is one in which some people are not heard of at all.
        boolean silent = random.nextDouble() >= settings.change().activity();
        boolean first = true;
        for (double month = born; month < end; month += exponential(1 / (pace * busiest))) {
            boolean changed = settings.change().in(month);
            double kept = changed ? silent ? 0 : busiest : 1;
            if (first || random.nextDouble() * busiest < kept) {
                conversation(said, month, random.nextDouble() < ownerOpens, first);
            }
            first = false;
        }
        double logged = settings.logPace() + settings.change().logPace();
        for (double month = born; logged > 0 && (month += exponential(1 / logged)) < end; ) {
            if (random.nextDouble() * logged
                    < settings.logPace()
                            + (settings.change().in(month) ? settings.change().logPace() : 0)) {
                met.add(month);
            }
        }
        Optional<Double> connected = random.nextDouble() < .8 ? Optional.of(born - exponential(.3)) : Optional.empty();
        Optional<Double> invited =
                connected.filter(any -> random.nextDouble() < .6).map(at -> at - exponential(.1));
        said.sort(Comparator.comparingDouble(Message::month));
        return new Tie(born, connected, invited, said, met);
    }

    /** Turns of a conversation: the opener, perhaps an answer, then a few more to and fro. */
    private void conversation(List<Message> said, double month, boolean mine, boolean first) {
        say(said, month, mine);
        double more = settings.change().in(month) ? settings.change().answers() : 0;
        double answered = (first ? settings.answerNew() : settings.answerOld()) + more;
        double at = month;
        boolean side = mine;
        for (int turn = 0; random.nextDouble() < (turn == 0 ? answered : .6) && turn < 12; turn++) {
            at += exponential(1.0 / 30);
            side = !side;
            say(said, at, side);
        }
    }

    private void say(List<Message> said, double month, boolean mine) {
        // Half of first texts are written for one person, the others are one of three.
        long wording = random.nextBoolean() ? random.nextLong(1_000, 1_000_000_000) : random.nextLong(3);
        said.add(new Message(month, mine, 20 + random.nextInt(300), random.nextInt(3) == 0, wording));
    }

    private void strangers(double many, double from, double to) {
        for (double month = from; many > 0 && (month += exponential(1 / many)) < to; ) {
            List<Message> said = new ArrayList<>();
            say(said, month, false);
            ties.add(new Tie(month, Optional.empty(), Optional.empty(), said, List.of()));
        }
    }

    private double exponential(double mean) {
        return -Math.log(1 - random.nextDouble()) * mean;
    }

    /** Gamma with scale 1 (Marsaglia and Tsang 2000; for shapes below 1 by their power of a uniform number). */
    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < .5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    /** All that exports and a log of that moment would tell. */
    History upTo(Instant end) {
        double now = (end.getEpochSecond() - START.getEpochSecond()) / MONTH;
        List<Contact> contacts = new ArrayList<>();
        MessagesBuilder messages = new MessagesBuilder();
        List<Fact.Invited> invitations = new ArrayList<>();
        List<Fact.Logged> log = new ArrayList<>();
        List<FirstText> texts = new ArrayList<>();
        for (Tie tie : ties) {
            if (tie.first() <= now) {
                int id = contacts.size();
                contacts.add(contact(id, tie, now));
                tie.invited()
                        .map(Life::at)
                        .filter(at -> at.isAfter(end.minus(Duration.ofDays(180))) && !at.isAfter(end))
                        .ifPresent(at ->
                                invitations.add(new Fact.Invited(id, at, Direction.OUT, false, Optional.empty())));
                boolean first = true;
                for (Message one : tie.said()) {
                    if (one.month() <= now) {
                        messages.add(id, at(one.month()).getEpochSecond(), one.mine(), one.length(), one.question());
                        if (first && one.mine()) {
                            texts.add(Histories.text(id, at(one.month()), false, one.wording()));
                        }
                        first = false;
                    }
                }
                for (double met : tie.met()) {
                    if (met <= now) {
                        log.add(met(id, day(met), log.size()));
                    }
                }
            }
        }
        invitations.sort(Comparator.comparing(Fact.Invited::at).thenComparing(Fact.Invited::contact));
        texts.sort(Comparator.comparing(FirstText::at).thenComparing(FirstText::contact));
        log.sort(Comparator.comparing(Fact.Logged::on));
        return new History(
                Optional.of(new Contact(-1, "sam-owner", "Sam Owner", "Sam", "Owner", "", "", "", Optional.empty())),
                contacts,
                messages.build(),
                Messages.none(),
                0,
                List.of(),
                invitations,
                List.of(),
                log,
                texts,
                List.of(),
                Set.of(),
                List.of(),
                coverage(end, !log.isEmpty()),
                end);
    }

    private static Contact contact(int id, Tie tie, double now) {
        String number = String.format(java.util.Locale.ROOT, "P%06d", id);
        return Histories.person(
                id,
                number,
                "",
                tie.connected()
                        .filter(at -> at <= now)
                        .map(at -> day(at).toString())
                        .orElse(""));
    }

    private static Fact.Logged met(int id, LocalDate on, int row) {
        return new Fact.Logged(
                id,
                Optional.empty(),
                on,
                Direction.BOTH,
                true,
                "coffee",
                Fact.Logged.Kind.MEETING,
                "",
                Optional.empty(),
                OptionalInt.empty(),
                new Origin("interactions.csv", 2 + row),
                OwnWords.NONE,
                0);
    }

    private static Coverage coverage(Instant end, boolean log) {
        EnumSet<Source> sources = EnumSet.of(Source.CONNECTIONS, Source.MESSAGES, Source.INVITATIONS);
        if (log) {
            sources.add(Source.LOG);
        }
        return new Coverage(
                sources,
                List.of(new Coverage.Window(end.minus(Duration.ofDays(180)), end)),
                log ? Set.of("date", "contact", "channel", "kind", "direction") : Set.of(),
                true,
                Optional.of("the sender of most messages"),
                List.of(),
                0,
                Map.of(),
                Map.of(),
                0,
                Map.of(),
                false,
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static Instant at(double month) {
        return START.plusSeconds(Math.round(month * MONTH));
    }

    private static LocalDate day(double month) {
        return at(month).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
