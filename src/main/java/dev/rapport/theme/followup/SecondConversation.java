package dev.rapport.theme.followup;

import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Spans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether a first conversation with a new contact is followed by a second. */
public final class SecondConversation {
    private static final double HORIZON = 90;

    private SecondConversation() {}

    /**
     * A first conversation: the contact days, a few days apart at most, around the moment by which both sides had spoken.
     *
     * @param second that moment
     * @param end its last contact day
     * @param again day by which both sides have spoken again after a longer pause; {@link Long#MIN_VALUE} if they have not
     */
    private record First(long second, long end, long again) {
        double days() {
            return again == Long.MIN_VALUE ? Double.NaN : again - end;
        }
    }

    /** The share that came to a second conversation within 90 days. */
    public static Measure of(Ledger ledger) {
        Span before = ledger.windows().yearBefore();
        return Findings.of(
                        ledger, "follow-up.second-conversation", "A second conversation", Unit.SHARE, Method.KM_LOGLOG)
                .needsTalk()
                .window(ledger.windows().year())
                .shareBy(people(ledger, ledger.windows().year()), HORIZON)
                .before(before, people(ledger, before))
                .sentence(done -> "You spoke a second time within three months with "
                        + InWords.of(done, "person", "people") + " after a first conversation."
                        + InWords.likely(done) + InWords.open(done));
    }

    private static Cases people(Ledger ledger, Span span) {
        long today = Spans.today(ledger);
        long from = ledger.days().of(span.from().getEpochSecond());
        long to = ledger.days().of(span.to().getEpochSecond());
        LocalDate sure = logIsSure(ledger);
        List<Case> cases = new ArrayList<>();
        for (int contact = 0; contact < ledger.history().contacts().size(); contact++) {
            if (ledger.contactDays().twoWayUpTo(contact, from - 1)
                    || !ledger.contactDays().twoWayUpTo(contact, to)) {
                continue;
            }
            int who = contact;
            first(ledger, contact, sure)
                    .filter(first -> span.holds(first.second()))
                    .ifPresent(first -> cases.add(Case.timed(
                            who,
                            first.second(),
                            first.days(),
                            today - first.end(),
                            HORIZON,
                            rows -> rows.days(first.days())
                                    .last(who, talk -> talk.epochDay() == first.end())
                                    .bothSides(who, talk -> talk.epochDay() > first.end()))));
        }
        return new Cases("one person: the end of your first conversation, and the first words of the second", cases);
    }

    /** A log begins with people one has known for long: what it tells first of a contact is new from the fourth month on. */
    private static LocalDate logIsSure(Ledger ledger) {
        return ledger.history().log().stream()
                .map(row -> row.on())
                .min(Comparator.naturalOrder())
                .map(day -> day.plusDays((long) HORIZON))
                .orElse(LocalDate.MIN);
    }

    private static Optional<First> first(Ledger ledger, int contact, LocalDate sure) {
        List<Interaction> talks = ledger.timelines().of(contact);
        if (!talks.get(0).message() && talks.get(0).epochDay() < sure.toEpochDay()) {
            return Optional.empty();
        }
        int at = both(talks, 0);
        long end = talks.get(at).epochDay();
        int next = at + 1;
        while (next < talks.size()
                && talks.get(next).epochDay() - end <= ledger.settings().episodeGapDays()) {
            end = talks.get(next++).epochDay();
        }
        int again = both(talks, next);
        return Optional.of(new First(
                talks.get(at).second(),
                end,
                again < talks.size() ? talks.get(again).epochDay() : Long.MIN_VALUE));
    }

    /** The place from a place on by which both sides have spoken; the number of all if they have not. */
    private static int both(List<Interaction> talks, int from) {
        boolean mine = false;
        boolean theirs = false;
        for (int i = from; i < talks.size(); i++) {
            mine |= talks.get(i).direction().ownerSide();
            theirs |= talks.get(i).direction().theirSide();
            if (mine && theirs) {
                return i;
            }
        }
        return talks.size();
    }
}
