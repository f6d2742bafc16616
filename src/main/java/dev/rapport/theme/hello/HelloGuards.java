package dev.rapport.theme.hello;

import dev.rapport.fact.Contact;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Timelines;
import dev.rapport.theme.followup.Promises;
import dev.rapport.theme.measure.Openers;
import dev.rapport.theme.measure.Spans;
import java.util.List;

/** Who is not named this month although a rule holds: each guard is named in {@code report.json} (measures.md 3). */
final class HelloGuards {
    static final List<String> NAMES =
            List.of("snoozed", "noIdentity", "coolDown", "loggedAfterEnd", "unanswered", "resting");
    private static final int IN_A_ROW = 3;

    private HelloGuards() {}

    /** The guard that holds a contact back; empty if none does. */
    static String of(Ledger ledger, int contact) {
        Contact person = ledger.person(contact);
        if (Promises.snoozed(ledger, person)) {
            return "snoozed";
        }
        if (person.key().isEmpty()) {
            return "noIdentity";
        }
        if (ledger.history().loggedAfterEnd().contains(contact)) {
            return "loggedAfterEnd";
        }
        if (inTouchLately(ledger, contact)) {
            return "coolDown";
        }
        if (ledger.lastWords().unansweredInARow(contact) >= IN_A_ROW) {
            return "unanswered";
        }
        return Listings.of(ledger).resting(contact) ? "resting" : "";
    }

    private static boolean inTouchLately(Ledger ledger, int contact) {
        long limit = ledger.windows().end().getEpochSecond() - ledger.settings().coolDownDays() * Openers.DAY;
        long day = Spans.today(ledger) - ledger.settings().coolDownDays();
        Timelines.Timeline timeline = ledger.timelines().of(contact);
        int first = timeline.since(Math.min(ledger.days().of(limit), day));
        for (Interaction talk : timeline.subList(first, timeline.size())) {
            boolean late = talk.timed() ? talk.second() >= limit : talk.epochDay() >= day;
            if (late && talk.direction().ownerSide()) {
                return true;
            }
        }
        return false;
    }
}
