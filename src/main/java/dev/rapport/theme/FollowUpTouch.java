package dev.rapport.theme;

import dev.rapport.fact.Messages;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Columns;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.TouchState;
import dev.rapport.ledger.TouchStates;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.lasting.JoinedAndLeft;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.Spans;
import dev.rapport.theme.touch.PickedUp;
import dev.rapport.theme.touch.Returns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/** Stale and dormant contacts: who is in touch, who went quiet, who came back. */
final class FollowUpTouch {
    static final String STATES = "touch.states";
    static final String RHYTHM = "touch.rhythm";
    private static final int YEAR = 365;
    private static final int THREE_MONTHS = 90;
    private static final int ENOUGH_DAYS = 3;
    private static final int EACH_SIDE = 2;

    private FollowUpTouch() {}

    /** All thirteen, in the order of measures.md. */
    static List<Measure> measures(Ledger ledger) {
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
        all.add(FollowUpTies.wentQuiet(ledger));
        all.add(FollowUpTies.cameBack(ledger));
        all.add(FollowUpTies.closeTies(ledger));
        all.add(FollowUpTies.slipping(ledger));
        all.add(dormantOpportunities(ledger));
        all.add(PickedUp.answered(ledger));
        all.add(Returns.afterQuiet(ledger));
        return all;
    }

    static Findings finding(Ledger ledger, String id, String name) {
        return Findings.of(ledger, id, name, Unit.PEOPLE, Method.COUNT)
                .needsAny(Source.MESSAGES, Source.LOG)
                .directional();
    }

    static IntStream contacts(Ledger ledger) {
        return IntStream.range(0, ledger.history().contacts().size());
    }

    private static long count(Ledger ledger, IntPredicate which) {
        return contacts(ledger).filter(which).count();
    }

    static long ties(Ledger ledger) {
        return count(ledger, ledger.states()::tie);
    }

    private static TouchState state(Ledger ledger, int contact) {
        return ledger.states().state(contact, Spans.today(ledger));
    }

    /** People for whom something holds, each with the latest contact. */
    static Cases people(Ledger ledger, IntPredicate which) {
        return people(ledger, contacts(ledger).filter(which));
    }

    static Cases people(Ledger ledger, IntStream people) {
        long today = Spans.today(ledger);
        return new Cases(
                "one person: the latest contact",
                people.mapToObj(contact -> {
                            int[] days = ledger.contactDays().of(contact);
                            long last = days.length == 0 ? today : days[days.length - 1];
                            return Case.of(
                                    contact,
                                    Part.COUNTED,
                                    ledger.days().begin(last),
                                    rows -> rows.note(English.count(days.length, "contact day", "contact days")
                                                    + ", the last " + English.count(today - last, "day", "days")
                                                    + " ago")
                                            .last(contact, talk -> talk.epochDay() <= today));
                        })
                        .toList());
    }

    private static Measure state(Ledger ledger, String id, String name, TouchState state, String words) {
        Cases people = state == TouchState.NEVER_SPOKEN
                ? neverSpoken(ledger)
                : people(ledger, contact -> state(ledger, contact) == state);
        Findings finding = finding(ledger, id, name);
        if (state == TouchState.NEVER_SPOKEN) {
            finding.needs(Source.CONNECTIONS);
        }
        return finding.count(people, ties(ledger))
                .chart(STATES)
                .sentence(done -> InWords.peopleWho(people.counted(), words))
                .taken();
    }

    private static Cases neverSpoken(Ledger ledger) {
        return new Cases(
                "one connection without any contact yet: the row of connecting",
                contacts(ledger)
                        .filter(contact -> state(ledger, contact) == TouchState.NEVER_SPOKEN)
                        .mapToObj(contact -> Case.connection(ledger, contact))
                        .toList());
    }

    private static Measure stale(Ledger ledger) {
        Cases people = people(ledger, contact -> state(ledger, contact).stale());
        long stale = people.counted();
        TouchStates states = ledger.states();
        long today = Spans.today(ledger);
        long spoken = count(ledger, contact -> states.tie(contact) && states.gap(contact, today) >= 0);
        long overYear = count(ledger, contact -> states.tie(contact) && states.gap(contact, today) > YEAR);
        MonthSeries months = new MonthSeries(ledger);
        JoinedAndLeft changed = JoinedAndLeft.of(
                ledger, (contact, day) -> states.state(contact, day).stale());
        return changed.counted(finding(ledger, "touch.stale", "Stale contacts").count(people, spoken))
                .stock(months, months.sum("quiet", "dormant", "long_dormant"))
                .chart(STATES)
                .detail("over365", overYear)
                .sentence(done -> stale(stale, spoken, ledger.settings().staleDays())
                        + InWords.usual(done)
                        + changed.wordsOfSilence())
                .taken();
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
        return "You haven't been in touch with " + English.of(stale, spoken) + " people for " + silence + ".";
    }

    /** Dormant ties with a real past, most contact days first, then the latest contact. */
    static List<Integer> dormant(Ledger ledger) {
        Table contacts =
                Table.create(ledger.contacts().columns(Columns.INDEX, Columns.TIE, "gap_days", "contact_days"));
        return contacts
                .where(contacts.booleanColumn(Columns.TIE)
                        .isTrue()
                        .and(contacts.intColumn("gap_days")
                                .isGreaterThan(ledger.settings().dormantDays()))
                        .and(contacts.intColumn("contact_days").isGreaterThanOrEqualTo(ENOUGH_DAYS)))
                .sortOn("-contact_days", "gap_days", Columns.INDEX)
                .intColumn(Columns.INDEX)
                .asList()
                .stream()
                .filter(contact -> bothSides(ledger, contact))
                .toList();
    }

    private static boolean bothSides(Ledger ledger, int contact) {
        Messages messages = ledger.history().messages();
        long mine = 0;
        long theirs = 0;
        for (int i = ledger.timelines().messagesFrom(contact);
                i < ledger.timelines().messagesFrom(contact + 1);
                i++) {
            mine += messages.mine(i) ? 1 : 0;
            theirs += messages.mine(i) ? 0 : 1;
        }
        for (Interaction talk : ledger.timelines().logged(contact)) {
            mine += talk.direction().ownerSide() ? 1 : 0;
            theirs += talk.direction().theirSide() ? 1 : 0;
        }
        return mine >= EACH_SIDE && theirs >= EACH_SIDE;
    }

    private static Measure dormantOpportunities(Ledger ledger) {
        long today = Spans.today(ledger);
        TouchStates states = ledger.states();
        List<Integer> people = dormant(ledger);
        long dormant = count(
                ledger,
                contact -> states.tie(contact)
                        && states.gap(contact, today) > ledger.settings().dormantDays());
        long old = people.stream()
                .filter(contact -> state(ledger, contact) == TouchState.LONG_DORMANT)
                .count();
        return finding(ledger, "touch.dormant-opportunities", "Dormant ties worth waking")
                .count(people(ledger, people.stream().mapToInt(contact -> contact)), dormant)
                .detail("longDormant", old)
                .sentence(done -> people.isEmpty()
                        ? "There is no dormant tie with a longer past."
                        : English.capital(English.count(people.size(), "dormant tie has", "dormant ties have"))
                                + " a real past with you: "
                                + English.pick(people.size(), "a door that is", "doors that are") + " still ajar.")
                .taken();
    }
}
