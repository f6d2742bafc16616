package dev.rapport.theme.touch;

import dev.rapport.ledger.Ledger;
import dev.rapport.report.English;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.PeopleNames;
import dev.rapport.theme.measure.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Who has joined a standing group, such as the stale contacts, since the end of the month before, and who has left
 * it. Such a group changes little from month to month, so its change is told by names and never as more or fewer.
 */
public final class JoinedAndLeft {
    private static final int NAMED = 5;

    private final Ledger ledger;
    private final List<Integer> joined = new ArrayList<>();
    private final List<Integer> left = new ArrayList<>();
    private final long then;

    private JoinedAndLeft(Ledger ledger) {
        this.ledger = ledger;
        this.then = ledger.windows().month().atDay(1).toEpochDay() - 1;
    }

    /** Whether a contact belongs to the group at the end of a day. */
    public interface Standing {
        boolean holds(int contact, long day);
    }

    /** Those who differ between C and the end of the month before the report month, the closest first. */
    public static JoinedAndLeft of(Ledger ledger, Standing standing) {
        JoinedAndLeft changed = new JoinedAndLeft(ledger);
        if (new MonthSeries(ledger).reportRow() > 0) {
            long today = Spans.today(ledger);
            IntPredicate before = contact -> standing.holds(contact, changed.then);
            IntPredicate now = contact -> standing.holds(contact, today);
            ledger.people()
                    .filter(contact -> before.test(contact) != now.test(contact))
                    .boxed()
                    .sorted(ledger.closeness().closestFirst())
                    .forEach(contact -> (now.test(contact) ? changed.joined : changed.left).add(contact));
        }
        return changed;
    }

    /** The details {@code joined} and {@code left} of a finding. */
    public Findings counted(Findings finding) {
        return finding.detail("joined", joined.size()).detail("left", left.size());
    }

    /** " New among them: Ana, Ben and three others. No longer among them: Cleo."; empty if it is as it was. */
    public String words() {
        return said(" New among them: ", joined) + said(" No longer among them: ", left);
    }

    /** The same of those silent for long, who have left it by being in touch, or by being silent for longer still. */
    public String wordsOfSilence() {
        long today = Spans.today(ledger);
        IntPredicate touched = contact -> ledger.contactDays().touched(contact, then + 1, today);
        IntPredicate dormant = contact -> !touched.test(contact)
                && ledger.states().gap(contact, today) > ledger.settings().dormantDays();
        return said(" New among them: ", joined)
                + said(" In touch again: ", of(touched))
                + said(" Now quiet for over " + English.days(ledger.settings().dormantDays()) + ": ", of(dormant))
                + said(" No longer among them: ", of(touched.or(dormant).negate()));
    }

    private List<Integer> of(IntPredicate sort) {
        return left.stream().filter(sort::test).toList();
    }

    private String said(String words, List<Integer> people) {
        return people.isEmpty()
                ? ""
                : words + English.stop(PeopleNames.first(people, NAMED, contact -> PeopleNames.of(ledger, contact)));
    }
}
