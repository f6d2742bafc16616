package dev.rapport.ledger;

import dev.rapport.fact.Days;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.History;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Endorsements and recommendations as acts: several skills endorsed on one day are one act (measures.md 2.6). */
final class Acts {
    private record Key(int contact, int day, Direction direction, Fact.Vouched.Kind kind) {}

    private Acts() {}

    /** The first vouch of each person, calendar day, direction and kind, in order of time. */
    static List<Fact.Vouched> of(History history, Days days) {
        Set<Key> seen = new HashSet<>();
        List<Fact.Vouched> acts = new ArrayList<>();
        for (Fact.Vouched vouch : history.vouches()) {
            int day = days.of(vouch.at().getEpochSecond());
            if (seen.add(new Key(vouch.contact(), day, vouch.direction(), vouch.kind()))) {
                acts.add(vouch);
            }
        }
        return List.copyOf(acts);
    }

    /** The column an act is counted in, e.g. {@code ENDORSEMENTS_GIVEN}. */
    static MonthColumn column(Fact.Vouched act) {
        return MonthColumn.of(act.kind().name() + "S", act.direction() == Direction.OUT);
    }
}
