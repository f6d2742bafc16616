package dev.rapport.read.identity;

import dev.rapport.fact.Direction;
import dev.rapport.read.export.Export;
import dev.rapport.read.export.InvitationRow;
import dev.rapport.read.people.Names;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Invitations that two exports list: of the same direction and moment, they went between the same two people. */
record SharedInvitations(Export then, Export now, Together together, SharedRows.Count shared) {
    private record Moment(Direction direction, Instant at) {}

    void compare() {
        Map<Moment, List<InvitationRow>> earlier = byMoment(then);
        if (earlier.isEmpty()) {
            return;
        }
        byMoment(now).forEach((moment, later) -> {
            if (earlier.containsKey(moment)) {
                compare(new ArrayList<>(earlier.get(moment)), new ArrayList<>(later));
            }
        });
    }

    private static Map<Moment, List<InvitationRow>> byMoment(Export export) {
        Map<Moment, List<InvitationRow>> all = new HashMap<>();
        for (InvitationRow one : export.invitations) {
            all.computeIfAbsent(new Moment(one.direction(), one.at()), any -> new ArrayList<>(1))
                    .add(one);
        }
        return all;
    }

    /** Of one moment: those found again by address or name are the same people; the rest are left over on both sides. */
    private void compare(List<InvitationRow> before, List<InvitationRow> after) {
        before.removeIf(one -> {
            List<InvitationRow> again =
                    after.stream().filter(other -> same(one, other)).toList();
            if (again.size() == 1) {
                follow(one, again.get(0));
            }
            after.removeAll(again);
            return !again.isEmpty();
        });
        if (before.size() == 1 && after.size() == 1) {
            follow(before.get(0), after.get(0));
        }
    }

    private boolean same(InvitationRow one, InvitationRow other) {
        int a = addressed(one, then);
        int b = addressed(other, now);
        return a >= 0 && b >= 0 ? a == b : Names.compared(one.otherName()).equals(Names.compared(other.otherName()));
    }

    private int addressed(InvitationRow invitation, Export export) {
        return export.people().one(export.roster.byUrl(invitation.otherUrl(), invitation.otherName()));
    }

    private void follow(InvitationRow before, InvitationRow after) {
        int a = addressed(before, then);
        int b = addressed(after, now);
        boolean joined;
        if (a >= 0 && b >= 0) {
            joined = together.join(a, b);
        } else if (a >= 0) {
            joined = Following.name(after.otherName(), now, a, together);
            if (joined) {
                now.meant.put(after, a);
            }
        } else if (b >= 0) {
            joined = Following.name(before.otherName(), then, b, together);
            if (joined) {
                then.meant.put(before, b);
            }
        } else {
            joined = Following.names(before.otherName(), then, after.otherName(), now, together);
        }
        shared.invitations += joined ? 1 : 0;
    }
}
