package dev.rapport.theme;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.LogRows;
import dev.rapport.fact.Contact;
import dev.rapport.fact.Coverage;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.FirstText;
import dev.rapport.fact.Origin;
import dev.rapport.fact.Snapshot;
import dev.rapport.fact.Source;
import dev.rapport.fact.Suggested;
import dev.rapport.fact.UnclearName;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Invented histories with none, one, two or few of everything a sentence may count; each seed another mixture. */
public final class FewOfEach extends FewTalks {
    private FewOfEach(long seed) {
        super(seed);
    }

    public static Ledger ledger(long seed) {
        return new FewOfEach(seed).make();
    }

    private Ledger make() {
        if (random.nextInt(100) == 0) {
            // Nothing at all, or nothing but one word this month.
            times(random.nextInt(2), () -> opener(2, chance(.5)));
            return tale.ledger();
        }
        answers();
        conversations();
        connections();
        states();
        log();
        texts();
        vouches();
        months();
        snapshot();
        coverage();
        return tale.ledger(settings(), memory());
    }

    private void log() {
        times(few(), () -> {
            int person = tale.person();
            int day = 3 + random.nextInt(300);
            tale.logged(person, day, Direction.BOTH, Fact.Logged.Kind.MEETING);
            if (chance(.6)) {
                tale.mine(person, Math.max(0, day - random.nextInt(9) - 1) + .25);
            }
        });
        times(
                few(),
                () -> tale.promised(
                        tale.person(),
                        2 + random.nextInt(30),
                        chance(.5)
                                ? Optional.empty()
                                : Optional.of(LocalDate.parse("2026-11-30").plusDays(random.nextInt(40) - 20L))));
        for (Fact.Logged.Kind kind : List.of(Fact.Logged.Kind.HELP, Fact.Logged.Kind.INTRODUCTION)) {
            times(few(), () -> tale.logged(tale.person(), random.nextInt(300), Direction.OUT, kind));
            times(few(), () -> tale.logged(tale.person(), random.nextInt(300), Direction.IN, kind));
        }
        times(few(), () -> {
            Fact.Logged row = Histories.logged(
                    tale.person(), HistoryBuilder.on(random.nextInt(25)), Direction.OUT, "call", Fact.Logged.Kind.CALL);
            tale.log.add(LogRows.eased(row, 1 + random.nextInt(5)));
        });
    }

    /** Families of texts used again, and texts for one person. */
    private void texts() {
        times(few(), () -> {
            int family = tale.texts.size() + 5000;
            for (int copy = 0; copy < 3; copy++) {
                int person = tale.person();
                double ago = days(40, 350);
                tale.mine(person, ago);
                tale.texts.add(Histories.text(person, Instant.parse(HistoryBuilder.ago(ago)), false, family));
            }
        });
        times(!sparse && chance(.3) ? 24 : 0, () -> feature(true));
        times(!sparse && chance(.3) ? 24 : 0, () -> feature(false));
    }

    private void feature(boolean question) {
        int person = tale.person();
        double ago = days(40, 350);
        tale.mine(person, ago);
        if (question || chance(.1)) {
            tale.theirs(person, ago - 1);
        }
        FirstText text =
                Histories.text(person, Instant.parse(HistoryBuilder.ago(ago)), false, 9000 + tale.texts.size());
        tale.texts.add(new FirstText(
                person,
                text.at(),
                false,
                text.characters(),
                question,
                text.firstName(),
                text.shared(),
                false,
                text.words(),
                text.normalized(),
                text.shingles()));
    }

    private void vouches() {
        for (Fact.Vouched.Kind kind : Fact.Vouched.Kind.values()) {
            times(few(), () -> tale.vouched(tale.person(), HistoryBuilder.ago(days(5, 300)), Direction.OUT, kind));
            times(few(), () -> tale.vouched(tale.person(), HistoryBuilder.ago(days(5, 300)), Direction.IN, kind));
        }
    }

    /** Months enough for a usual range and a trend. */
    private void months() {
        if (!sparse && chance(.5)) {
            int[] each = new int[2 + random.nextInt(14)];
            for (int i = 0; i < each.length; i++) {
                each[i] = random.nextInt(3);
            }
            each[0] = 1;
            tale.monthly(each);
        }
    }

    /** An older export in which some had another job, name or address, some were missing, and some are gone since. */
    private void snapshot() {
        if (chance(.3)) {
            return;
        }
        int[] missing = {few()};
        int[] jobs = {few()};
        int[] names = {few()};
        int[] addresses = {few()};
        List<Contact> then = new ArrayList<>();
        for (Contact now : tale.people) {
            if (now.connectedOn().isEmpty()) {
                continue;
            }
            if (missing[0]-- > 0) {
                continue;
            }
            boolean job = !now.company().isEmpty() && jobs[0]-- > 0;
            boolean name = names[0]-- > 0;
            boolean address = !name && addresses[0]-- > 0;
            then.add(new Contact(
                    now.id(),
                    address ? now.key() + "-before" : now.key(),
                    name ? "Before " + now.name() : now.name(),
                    now.firstName(),
                    now.lastName(),
                    job ? "Elsewhere" : now.company(),
                    now.position(),
                    address ? now.url() + "-before" : now.url(),
                    now.connectedOn()));
        }
        times(
                few(),
                () -> then.add(new Contact(
                        -1,
                        "gone-" + then.size(),
                        "Gone " + then.size(),
                        "Gone",
                        "" + then.size(),
                        "",
                        "",
                        "",
                        Optional.of(LocalDate.parse("2024-02-02")))));
        tale.earlier.add(new Snapshot(Instant.parse("2026-05-01T12:00:00Z"), then, List.of()));
    }

    private void coverage() {
        times(
                few(),
                () -> tale.unclear.add(
                        new UnclearName(new Origin("interactions.csv", 7), "Somebody", false, List.of())));
        if (chance(.06)) {
            EnumSet<Source> some = EnumSet.allOf(Source.class);
            some.removeIf(source -> chance(.5));
            tale.sources = some;
        }
        if (chance(.04)) {
            tale.columns = java.util.Set.of("date", "contact");
        }
        if (chance(.03)) {
            tale.owner = Optional.empty();
        }
        tale.windows = List.of(new Coverage.Window(HistoryBuilder.END.minus(Duration.ofDays(400)), HistoryBuilder.END));
    }

    private Settings settings() {
        if (chance(.8)) {
            return Settings.defaults();
        }
        return new Settings(
                chance(.3) ? Optional.of(LocalDate.parse("2026-11-30")) : Optional.empty(),
                ZoneId.of("UTC"),
                1 + random.nextInt(3),
                1 + random.nextInt(3),
                1 + random.nextInt(2),
                3 + random.nextInt(3),
                random.nextInt(3),
                1 + random.nextInt(6),
                chance(.5),
                true);
    }

    private Memory memory() {
        List<Suggested> listed = new ArrayList<>();
        int many = few();
        for (Contact person : tale.people) {
            if (listed.size() < many && !person.key().isEmpty() && chance(.2)) {
                listed.add(new Suggested(
                        "2026-10", Instant.parse("2026-10-20T12:00:00Z"), listed.size() + 1, person.key(), "dormant"));
            }
        }
        return new Memory(listed, new TreeMap<>());
    }
}
