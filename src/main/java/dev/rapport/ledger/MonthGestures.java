package dev.rapport.ledger;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.History;

/** The months' columns that count single gestures: invitations, first texts, endorsements, introductions, help. */
record MonthGestures(MonthCounts counts, Parts parts) {
    void count() {
        History history = parts.history;
        for (Fact.Invited invited : history.invitations()) {
            if (invited.direction() == Direction.OUT) {
                invitation(invited);
            }
        }
        for (int i = 0; i < history.firstTexts().size(); i++) {
            counts.add(
                    MonthColumn.of(parts.texts.get().kinds().get(i)),
                    parts.days.of(history.firstTexts().get(i).at().getEpochSecond()));
        }
        for (Fact.Vouched act : parts.acts.get()) {
            counts.add(Acts.column(act), parts.days.of(act.at().getEpochSecond()));
        }
        for (Fact.Logged row : history.log()) {
            favour(row);
        }
    }

    private void invitation(Fact.Invited invited) {
        int day = parts.days.of(invited.at().getEpochSecond());
        counts.add(MonthColumn.INVITATIONS_SENT, day);
        counts.add(
                parts.newTies.accepted(invited) ? MonthColumn.INVITATIONS_ACCEPTED : MonthColumn.INVITATIONS_WAITING,
                day);
        if (invited.withNote()) {
            counts.add(MonthColumn.NOTES, day);
        }
    }

    /** A row that states no direction stands on neither side, one that says both on both (export-format.md 8). */
    private void favour(Fact.Logged row) {
        boolean introduction = row.kind() == Fact.Logged.Kind.INTRODUCTION;
        if (!row.directionStated() || !introduction && row.kind() != Fact.Logged.Kind.HELP) {
            return;
        }
        String what = introduction ? "INTRODUCTIONS" : "HELP";
        if (row.direction().ownerSide()) {
            counts.add(MonthColumn.of(what, true), row.on().toEpochDay());
        }
        if (row.direction().theirSide()) {
            counts.add(MonthColumn.of(what, false), row.on().toEpochDay());
        }
    }
}
