package dev.rapport.theme.touch;

import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.ledger.TouchState;
import dev.rapport.ledger.TouchStates;
import dev.rapport.report.English;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.PastInWords;
import dev.rapport.theme.measure.Spans;
import java.util.ArrayList;
import java.util.List;

/** Stale and dormant contacts: who is in touch, who went quiet, who came back. */
public final class TouchFindings {
    private static final int YEAR = 365;
    private static final int THREE_MONTHS = 90;

    private TouchFindings() {}

    /** All thirteen, in the order of measures.md. */
    public static List<Measure> measures(Ledger ledger) {
        List<Measure> all = new ArrayList<>();
        all.add(state(
                ledger,
                "touch.active",
                "In touch",
                TouchState.ACTIVE,
                "have been in touch within the last "
                        + (ledger.settings().staleDays() == 1
                                ? "day."
                                : ledger.settings().staleDays() + " days.")));
        all.add(state(
                ledger,
                "touch.quiet",
                "Quiet",
                TouchState.QUIET,
                "have been quiet for longer than that, up to "
                        + English.days(ledger.settings().dormantDays()) + "."));
        all.add(state(
                ledger,
                "touch.dormant",
                "Dormant",
                TouchState.DORMANT,
                "have been dormant, without contact for more than "
                        + English.days(ledger.settings().dormantDays()) + "."));
        all.add(state(
                ledger,
                "touch.long-dormant",
                "Dormant for three years or more",
                TouchState.LONG_DORMANT,
                "have been dormant for three years or more."));
        all.add(state(
                ledger,
                "touch.never-spoken",
                "Connected, not yet spoken",
                TouchState.NEVER_SPOKEN,
                "are connected and not yet spoken with."));
        all.add(stale(ledger));
        all.add(QuietAndBack.wentQuiet(ledger));
        all.add(QuietAndBack.cameBack(ledger));
        all.add(CloseTies.now(ledger));
        all.add(CloseTies.slipping(ledger));
        all.add(DormantTies.opportunities(ledger));
        all.add(PickedUp.answered(ledger));
        all.add(Returns.afterQuiet(ledger));
        return all;
    }

    private static TouchState state(Ledger ledger, int contact) {
        return ledger.states().state(contact, Spans.today(ledger));
    }

    private static Measure state(Ledger ledger, String id, String name, TouchState state, String words) {
        Cases people = state == TouchState.NEVER_SPOKEN
                ? neverSpoken(ledger)
                : TouchCases.people(ledger, contact -> state(ledger, contact) == state);
        Findings finding = TouchCases.finding(ledger, id, name);
        if (state == TouchState.NEVER_SPOKEN) {
            finding.needs(Source.CONNECTIONS);
        }
        return finding.count(people, TouchCases.ties(ledger))
                .chart(TouchFigures.STATES)
                .sentence(done -> InWords.peopleWho(people.counted(), words));
    }

    private static Cases neverSpoken(Ledger ledger) {
        return new Cases(
                "one connection without any contact yet: the row of connecting",
                ledger.people()
                        .filter(contact -> state(ledger, contact) == TouchState.NEVER_SPOKEN)
                        .mapToObj(contact -> Case.connection(ledger, contact))
                        .toList());
    }

    private static Measure stale(Ledger ledger) {
        Cases people =
                TouchCases.people(ledger, contact -> state(ledger, contact).stale());
        long stale = people.counted();
        TouchStates states = ledger.states();
        long today = Spans.today(ledger);
        long spoken = TouchCases.count(ledger, contact -> states.tie(contact) && states.gap(contact, today) >= 0);
        long overYear = TouchCases.count(ledger, contact -> states.tie(contact) && states.gap(contact, today) > YEAR);
        MonthSeries months = new MonthSeries(ledger);
        JoinedAndLeft changed = JoinedAndLeft.of(
                ledger, (contact, day) -> states.state(contact, day).stale());
        return changed.counted(TouchCases.finding(ledger, "touch.stale", "Stale contacts")
                        .count(people, spoken))
                .stock(months, months.sum(MonthColumn.QUIET, MonthColumn.DORMANT, MonthColumn.LONG_DORMANT))
                .chart(TouchFigures.STATES)
                .detail("over365", overYear)
                .sentence(done -> stale(stale, spoken, ledger.settings().staleDays())
                        + PastInWords.usual(done)
                        + changed.wordsOfSilence());
    }

    private static String stale(long stale, long spoken, int days) {
        if (spoken == 0) {
            return "There is nobody yet with whom you have spoken.";
        }
        String silence = days == THREE_MONTHS ? "three months" : English.days(days);
        if (spoken == 1) {
            return stale == 0
                    ? "You have been in touch with the one person you have spoken with in the last " + silence + "."
                    : "You haven't been in touch with the one person you have spoken with for " + silence + ".";
        }
        return stale == 0
                ? "You have been in touch with " + (spoken == 2 ? "both" : "all " + English.number(spoken))
                        + " people in the last " + silence + "."
                : "You haven't been in touch with " + English.of(stale, spoken) + " people for " + silence + ".";
    }
}
