package dev.rapport.ledger;

import dev.rapport.fact.Days;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.History;
import java.util.List;
import java.util.Locale;

/** The months' columns that count single gestures: invitations, first texts, endorsements, introductions, help. */
final class MonthGestures {
    private final MonthCounts counts;
    private final Parts parts;
    private final Days days;

    MonthGestures(MonthCounts counts, Parts parts) {
        this.counts = counts;
        this.parts = parts;
        this.days = parts.days;
        for (String column : List.of("invitations_sent", "invitations_accepted", "invitations_waiting", "notes")) {
            counts.open(column);
        }
        for (TextKind kind : TextKind.values()) {
            counts.open(column(kind));
        }
        for (String what : List.of("endorsements_", "recommendations_", "introductions_", "help_")) {
            counts.open(what + "given");
            counts.open(what + "received");
        }
    }

    private static String column(TextKind kind) {
        return "texts_" + kind.name().toLowerCase(Locale.ROOT);
    }

    void count() {
        History history = parts.history;
        for (Fact.Invited invited : history.invitations()) {
            if (invited.direction() == Direction.OUT) {
                invitation(invited);
            }
        }
        TextKind[] kinds = TextKind.values();
        String[] names = new String[kinds.length];
        for (TextKind kind : kinds) {
            names[kind.ordinal()] = column(kind);
        }
        for (int i = 0; i < history.firstTexts().size(); i++) {
            counts.add(
                    names[parts.texts.get().kinds().get(i).ordinal()],
                    days.of(history.firstTexts().get(i).at().getEpochSecond()));
        }
        for (Fact.Vouched act : parts.acts.get()) {
            counts.add(Acts.column(act), days.of(act.at().getEpochSecond()));
        }
        for (Fact.Logged row : history.log()) {
            favour(row);
        }
    }

    private void invitation(Fact.Invited invited) {
        int day = days.of(invited.at().getEpochSecond());
        counts.add("invitations_sent", day);
        counts.add(parts.newTies.accepted(invited) ? "invitations_accepted" : "invitations_waiting", day);
        if (invited.withNote()) {
            counts.add("notes", day);
        }
    }

    /** A row that states no direction stands on neither side, one that says both on both (export-format.md 8). */
    private void favour(Fact.Logged row) {
        boolean introduction = row.kind() == Fact.Logged.Kind.INTRODUCTION;
        if (!row.directionStated() || !introduction && row.kind() != Fact.Logged.Kind.HELP) {
            return;
        }
        String what = introduction ? "introductions_" : "help_";
        if (row.direction().ownerSide()) {
            counts.add(what + "given", row.on().toEpochDay());
        }
        if (row.direction().theirSide()) {
            counts.add(what + "received", row.on().toEpochDay());
        }
    }
}
