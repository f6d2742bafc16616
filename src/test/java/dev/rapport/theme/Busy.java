package dev.rapport.theme;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.FirstText;
import dev.rapport.fact.History;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Two hundred invented people over three years: enough for every range and every figure. */
public final class Busy {
    private static final int PEOPLE = 200;
    private static final long DAY = 86_400;

    private Busy() {}

    public static History history(long seed) {
        return history(seed, PEOPLE);
    }

    public static History history(long seed, int people) {
        SplittableRandom random = new SplittableRandom(seed);
        Instant end = Histories.MAILBOX_END;
        long begin = end.getEpochSecond() - 3 * 365 * DAY;
        HistoryBuilder busy = new HistoryBuilder();
        busy.columns = Set.of("date", "follow_up_by");
        for (int c = 0; c < people; c++) {
            long met = begin + random.nextLong(3 * 365 * DAY);
            LocalDate connected =
                    Instant.ofEpochSecond(met).atOffset(ZoneOffset.UTC).toLocalDate();
            busy.people.add(Histories.person(
                    c, String.format(java.util.Locale.ROOT, "P%03d", c), "Acme" + c % 9, connected.toString()));
            if (met > end.getEpochSecond() - 180 * DAY) {
                busy.invitations.add(new Fact.Invited(
                        c,
                        Instant.ofEpochSecond(met - random.nextLong(9 * DAY)),
                        Direction.OUT,
                        false,
                        Optional.empty()));
            }
            long at = met + random.nextLong(20 * DAY);
            boolean mine = random.nextInt(3) > 0;
            boolean question = random.nextBoolean();
            if (mine && at < end.getEpochSecond()) {
                busy.texts.add(new FirstText(
                        c,
                        Instant.ofEpochSecond(at),
                        false,
                        random.nextInt(100, 700),
                        question,
                        random.nextBoolean(),
                        random.nextBoolean(),
                        false,
                        12,
                        c,
                        new long[] {c * 10L, c * 10L + 1}));
            }
            double pace = c % 10 == 0 ? 4 * DAY : 60 * DAY;
            int many = c % 10 == 0 ? 60 : random.nextInt(9);
            for (int i = 0; i < many && at < end.getEpochSecond(); i++) {
                busy.saidAt(c, at, mine, random.nextInt(20, 250), question);
                mine = random.nextInt(4) > 0 ? !mine : mine;
                question = random.nextInt(3) == 0;
                at += (long) (-Math.log(1 - random.nextDouble()) * (random.nextBoolean() ? pace : DAY)) + 60;
            }
            if (random.nextInt(3) == 0) {
                LocalDate on = LocalDate.ofEpochDay((end.getEpochSecond() - random.nextLong(700 * DAY)) / DAY);
                busy.log.add(Histories.logged(c, on.toString(), Direction.BOTH, "coffee", Fact.Logged.Kind.MEETING));
            }
        }
        return busy.history();
    }
}
