package dev.rapport;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.FirstText;
import dev.rapport.fact.History;
import dev.rapport.fact.OwnWords;
import dev.rapport.fact.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Histories that tests share: the mailbox of measures.md 6, and invented ones. */
public final class Histories {
    /** Ana, Ben … Gil of {@link #mailbox()}: indices of its contacts. */
    public static final int ANA = 0;

    public static final int BEN = 1;
    public static final int CLEO = 2;
    public static final int DOV = 3;
    public static final int EVE = 4;
    public static final int FAY = 5;
    public static final int GIL = 6;

    /** Observation end of {@link #mailbox()}. */
    public static final Instant MAILBOX_END = Instant.parse("2026-11-30T12:00:00Z");

    private Histories() {}

    /** The mailbox of measures.md 6, small enough to check by hand; zone UTC, no log. */
    public static History mailbox() {
        return mailbox(List.of(), EnumSet.complementOf(EnumSet.of(Source.LOG)));
    }

    /** The mailbox with an interaction log beside it. */
    public static History mailboxWithLog(List<Fact.Logged> log) {
        return mailbox(log, EnumSet.allOf(Source.class));
    }

    private static History mailbox(List<Fact.Logged> log, Set<Source> sources) {
        HistoryBuilder mailbox = new HistoryBuilder();
        mailbox.sources = sources;
        mailbox.log.addAll(log);
        if (!sources.contains(Source.LOG)) {
            mailbox.columns = Set.of();
        }
        mailbox.people.addAll(List.of(
                person(ANA, "Ana", "Acme", "2025-06-01"),
                person(BEN, "Ben", "Acme", "2026-11-10"),
                person(CLEO, "Cleo", "Cobalt", "2026-10-01"),
                person(DOV, "Dov", "Delta", "2023-02-01"),
                person(EVE, "Eve", "", "2026-08-15"),
                person(FAY, "Fay", "", ""),
                person(GIL, "Gil", "", "")));
        mailbox.mine(ANA, "2026-01-05T09:00:00Z")
                .theirs(ANA, "2026-01-05T15:00:00Z")
                .mine(ANA, "2026-01-06T08:00:00Z")
                .mine(ANA, "2026-01-06T08:05:00Z")
                .theirs(ANA, "2026-01-07T10:00:00Z")
                .theirs(ANA, "2026-09-01T12:00:00Z")
                .mine(ANA, "2026-09-03T12:00:00Z")
                .mine(BEN, "2026-11-12T10:00:00Z")
                .saidAt(CLEO, Instant.parse("2026-10-05T10:00:00Z").getEpochSecond(), true, 40, true)
                .saidAt(CLEO, Instant.parse("2026-10-20T10:00:00Z").getEpochSecond(), false, 40, true)
                .theirs(DOV, "2024-03-01T10:00:00Z")
                .mine(DOV, "2024-03-01T11:00:00Z")
                .theirs(DOV, "2024-03-02T09:00:00Z")
                .mine(DOV, "2024-06-10T10:00:00Z");
        Fact.Invited ben = invited(BEN, "2026-11-08T17:00", true, Optional.of(Instant.parse("2026-11-10T08:00:00Z")));
        mailbox.invitations.addAll(List.of(
                invited(EVE, "2026-08-15T09:00", false, Optional.empty()),
                invited(CLEO, "2026-09-27T20:30", false, Optional.empty()),
                invited(FAY, "2026-10-10T09:00", false, Optional.empty()),
                ben,
                invited(GIL, "2026-11-20T09:00", false, Optional.empty())));
        mailbox.texts.addAll(List.of(
                text(ANA, Instant.parse("2026-01-05T09:00:00Z"), false, 1),
                text(CLEO, Instant.parse("2026-10-05T10:00:00Z"), false, 2),
                text(BEN, ben.at(), true, 3),
                text(BEN, Instant.parse("2026-11-12T10:00:00Z"), false, 4)));
        return mailbox.history();
    }

    /** A made-up person; an empty date means no connection. */
    public static Contact person(int id, String first, String company, String connectedOn) {
        String slug = first.toLowerCase(java.util.Locale.ROOT) + "-example";
        return new Contact(
                id,
                slug,
                first + " Example",
                first,
                "Example",
                company,
                company.isEmpty() ? "" : "Engineer",
                "https://www.linkedin.com/in/" + slug,
                connectedOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(connectedOn)));
    }

    /** A log row of the first or later line, without a time of day. */
    public static Fact.Logged logged(
            int contact, String on, Direction direction, String channel, Fact.Logged.Kind kind) {
        return new Fact.Logged(
                contact,
                Optional.empty(),
                LocalDate.parse(on),
                direction,
                true,
                channel,
                kind,
                "",
                Optional.empty(),
                java.util.OptionalInt.empty(),
                new dev.rapport.fact.Origin("interactions.csv", 2),
                OwnWords.NONE,
                0);
    }

    /** An outgoing invitation, sent at a US Pacific wall time. */
    public static Fact.Invited invited(int contact, String pacific, boolean note, Optional<Instant> copied) {
        Instant at = LocalDateTime.parse(pacific)
                .atZone(ZoneId.of("America/Los_Angeles"))
                .toInstant();
        return new Fact.Invited(contact, at, Direction.OUT, note, copied);
    }

    /** A first text of ten words like no other text of another number. */
    public static FirstText text(int contact, Instant at, boolean note, long number) {
        long[] shingles = new long[8];
        for (int i = 0; i < shingles.length; i++) {
            shingles[i] = number * 100 + i;
        }
        return new FirstText(contact, at, note, 60, false, false, false, false, 10, number, shingles);
    }

    /** Midday UTC of a day. */
    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    /** Nothing at all happened. */
    public static History empty() {
        return HistoryBuilder.bare(MAILBOX_END).history();
    }

    /** An invented history of a few people over three years; the same seed gives the same one. */
    public static History random(long seed) {
        return new RandomHistory(seed).make();
    }
}
