package dev.rapport;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.History;
import dev.rapport.fact.Origin;
import dev.rapport.fact.OwnWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** An invented history: silent people, chatterers, late answers, notes, logs, group talk, same seconds. */
final class RandomHistory {
    private static final int DAY = 86_400;
    private static final List<String> NAMES = List.of(
            "Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal", "Ida", "Jo", "Kit", "Lea", "Max", "Nia", "Oz", "Pam");

    private final SplittableRandom random;
    private final Instant end;
    private final long begin;
    private final HistoryBuilder told;

    RandomHistory(long seed) {
        random = new SplittableRandom(seed);
        end = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextLong(300L * DAY));
        told = new HistoryBuilder(end);
        begin = end.getEpochSecond() - 3L * 365 * DAY;
    }

    History make() {
        int people = random.nextInt(NAMES.size() + 1);
        for (int c = 0; c < people; c++) {
            person(c);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            told.nameless.add(date(moment()));
        }
        told.groupConversations = random.nextInt(5);
        return told.history();
    }

    private void person(int c) {
        Optional<LocalDate> connected = chance(.7) ? Optional.of(date(moment())) : Optional.empty();
        Contact made = Histories.person(
                c,
                NAMES.get(c),
                chance(.5) ? "Acme" : "",
                connected.map(LocalDate::toString).orElse(""));
        told.people.add(made);
        if (chance(.4)) {
            invite(c, connected);
        }
        if (chance(.8)) {
            talk(c);
        }
        for (int i = chance(.4) ? random.nextInt(6) : 0; i > 0; i--) {
            log(c);
        }
        for (int i = chance(.3) ? random.nextInt(5) : 0; i > 0; i--) {
            Fact.Vouched.Kind[] kinds = Fact.Vouched.Kind.values();
            Direction direction = chance(.5) ? Direction.OUT : Direction.IN;
            told.vouches.add(new Fact.Vouched(
                    c, Instant.ofEpochSecond(moment()), direction, kinds[random.nextInt(kinds.length)], ""));
        }
        if (chance(.2)) {
            told.inGroupAt(c, moment(), chance(.5));
        }
    }

    private void invite(int c, Optional<LocalDate> connected) {
        Instant at = connected
                .map(Histories::noon)
                .orElse(Instant.ofEpochSecond(moment()))
                .minusSeconds(random.nextLong(20L * DAY));
        boolean note = chance(.5);
        Optional<Instant> copied =
                note ? connected.map(Histories::noon).filter(x -> !x.isAfter(end)) : Optional.empty();
        Direction direction = chance(.7) ? Direction.OUT : Direction.IN;
        told.invitations.add(new Fact.Invited(c, at, direction, note, copied));
        if (note && direction == Direction.OUT) {
            text(c, at, true);
        }
    }

    private void talk(int c) {
        double mine = random.nextDouble();
        long at = moment();
        boolean first = true;
        for (int i = 1 + random.nextInt(25); i > 0 && at <= end.getEpochSecond(); i--) {
            boolean owner = chance(mine);
            told.saidAt(c, at, owner, random.nextInt(400), chance(.3));
            if (first && owner) {
                text(c, Instant.ofEpochSecond(at), false);
            }
            first = false;
            at += chance(.1)
                    ? 0
                    : chance(.5) ? random.nextLong(2L * DAY) : random.nextLong(chance(.7) ? 40L * DAY : 400L * DAY);
            at += chance(.1) ? 7L * DAY - at % DAY : 0;
        }
    }

    private void log(int c) {
        long at = moment();
        Fact.Logged.Kind[] kinds = Fact.Logged.Kind.values();
        Direction[] directions = Direction.values();
        told.log.add(new Fact.Logged(
                c,
                chance(.3) ? Optional.of(Instant.ofEpochSecond(at)) : Optional.empty(),
                date(at),
                directions[random.nextInt(directions.length)],
                chance(.7),
                chance(.5) ? "coffee" : "email",
                kinds[random.nextInt(kinds.length)],
                "",
                chance(.2) ? Optional.of(new Fact.Logged.Promise(Optional.empty())) : Optional.empty(),
                chance(.4) ? OptionalInt.of(1 + random.nextInt(5)) : OptionalInt.empty(),
                new Origin("interactions.csv", 2 + told.log.size()),
                words(told.log.size()),
                0));
    }

    /** Every second row says something; without chance, so that the rest of a history stays what it was. */
    private static OwnWords words(int row) {
        return row % 2 == 0
                ? OwnWords.NONE
                : new OwnWords(row % 3 == 0 ? "topic " + row : "", row % 5 == 0 ? "" : "note " + row, "");
    }

    private void text(int c, Instant at, boolean note) {
        told.texts.add(Histories.text(c, at, note, random.nextInt(6)));
    }

    private long moment() {
        return begin + random.nextLong(end.getEpochSecond() - begin + 1);
    }

    private static LocalDate date(long second) {
        return Instant.ofEpochSecond(second).atZone(ZoneOffset.UTC).toLocalDate();
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
