package dev.rapport.theme;

import dev.rapport.fact.Messages;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Silences;
import dev.rapport.ledger.TouchState;
import dev.rapport.report.Amounts;
import dev.rapport.report.Counts;
import dev.rapport.report.Finding;
import dev.rapport.report.Unit;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Stale and dormant contacts: who is in touch, who went quiet, who came back. */
final class FollowUpTouch {
    static final String STATES = "touch.states";
    static final String RHYTHM = "touch.rhythm";
    private static final int YEAR = 365;
    private static final int ENOUGH_DAYS = 3;
    private static final int EACH_SIDE = 2;

    private FollowUpTouch() {}

    /** All eleven, in the order of metrics.md. */
    static List<Finding> findings(Ledger ledger) {
        List<Finding> all = new ArrayList<>();
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
                        + Amounts.days(ledger.settings().dormantDays()) + "."));
        all.add(state(
                ledger,
                "touch.dormant",
                "Dormant",
                TouchState.DORMANT,
                "have been dormant, without contact for more than "
                        + Amounts.days(ledger.settings().dormantDays()) + "."));
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
        all.add(wentQuiet(ledger));
        all.add(cameBack(ledger));
        all.add(closeTies(ledger));
        all.add(closeGoingQuiet(ledger));
        all.add(dormantOpportunities(ledger));
        return all;
    }

    private static Findings people(Ledger ledger, String id, String name) {
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

    private static long ties(Ledger ledger) {
        return count(ledger, ledger.states()::tie);
    }

    static TouchState state(Ledger ledger, int contact) {
        return ledger.states().state(contact, Spans.today(ledger));
    }

    private static Finding state(Ledger ledger, String id, String name, TouchState state, String words) {
        long people = count(ledger, contact -> state(ledger, contact) == state);
        Findings finding = people(ledger, id, name);
        if (state == TouchState.NEVER_SPOKEN) {
            finding.needs(Source.CONNECTIONS);
        }
        return finding.count(people, ties(ledger))
                .chart(STATES)
                .sentence(done -> Words.peopleWho(people, words))
                .done();
    }

    static Finding stale(Ledger ledger) {
        long stale = count(ledger, contact -> state(ledger, contact).stale());
        long spoken = count(
                ledger,
                contact -> ledger.states().tie(contact) && ledger.states().gap(contact, Spans.today(ledger)) >= 0);
        long overYear = count(
                ledger,
                contact -> ledger.states().tie(contact) && ledger.states().gap(contact, Spans.today(ledger)) > YEAR);
        MonthSeries months = new MonthSeries(ledger);
        return people(ledger, "touch.stale", "Stale contacts")
                .count(stale, spoken)
                .monthly(months, months.sum("quiet", "dormant", "long_dormant"))
                .chart(STATES)
                .detail("over365", overYear)
                .sentence(done -> stale(stale, spoken, ledger.settings().staleDays()) + Words.usual(done))
                .done();
    }

    private static String stale(long stale, long spoken, int days) {
        if (spoken == 0) {
            return "There is nobody yet with whom you have spoken.";
        }
        String people = spoken == 1 ? "the one person" : Words.of(stale, spoken) + " people";
        return "With " + people + " you have spoken with, the last word is " + (spoken == 1 && stale == 0 ? "no " : "")
                + "more than " + Amounts.days(days) + " old.";
    }

    static Finding wentQuiet(Ledger ledger) {
        MonthSeries months = new MonthSeries(ledger);
        long quiet = Math.round(months.atReportMonth("went_quiet"));
        return people(ledger, "touch.went-quiet", "Went quiet this month")
                .window(ledger.windows().reportMonth())
                .count(quiet, ties(ledger))
                .monthly(months, months.column("went_quiet"))
                .sentence(done -> Words.capital(Words.people(quiet)) + " went quiet in " + monthName(ledger) + "."
                        + Words.usual(done))
                .done();
    }

    static Finding cameBack(Ledger ledger) {
        MonthSeries months = new MonthSeries(ledger);
        long back = Math.round(months.atReportMonth("came_back"));
        long waiting = count(
                ledger,
                contact -> ledger.silences().cameBack(contact, ledger.windows().month()) == Silences.CameBack.WAITING);
        Counts counts = new Counts(OptionalLong.empty(), OptionalLong.of(ties(ledger)), OptionalLong.of(waiting));
        return people(ledger, "touch.came-back", "Quiet ties that came back")
                .window(ledger.windows().reportMonth())
                .measured(Estimate.plain(back, Method.COUNT), counts)
                .monthly(months, months.column("came_back"))
                .sentence(done -> Words.capital(Words.count(back, "quiet tie", "quiet ties")) + " came back in "
                        + monthName(ledger) + "."
                        + (waiting == 0
                                ? ""
                                : " You wrote to " + Words.number(waiting) + (back == 0 ? "" : " more")
                                        + ", with no answer yet.")
                        + Words.usual(done))
                .done();
    }

    static Finding closeTies(Ledger ledger) {
        long close = count(ledger, contact -> ledger.states().close(contact, Spans.today(ledger)));
        return people(ledger, "touch.close-ties", "Close ties")
                .count(close, ties(ledger))
                .chart(RHYTHM)
                .sentence(done -> "You have " + Words.count(close, "close tie", "close ties")
                        + (close == 0 ? " yet, in which both" : ": both")
                        + " of you speak, on six days or more in all.")
                .done();
    }

    static Finding closeGoingQuiet(Ledger ledger) {
        long quiet = count(ledger, contact -> ledger.states().closeGoingQuiet(contact, Spans.today(ledger)));
        long close = count(ledger, contact -> ledger.states().close(contact, Spans.today(ledger)));
        MonthSeries months = new MonthSeries(ledger);
        return people(ledger, "touch.close-going-quiet", "Close ties going quiet")
                .count(quiet, close)
                .monthly(months, months.column("close_going_quiet"))
                .chart(RHYTHM)
                .sentence(done -> Words.capital(Words.count(quiet, "close tie is", "close ties are"))
                        + " going quiet, beyond " + Amounts.pick(quiet, "its", "their") + " own rhythm."
                        + Words.usual(done))
                .done();
    }

    /** Dormant ties with a real past, most contact days first, then the latest contact. */
    static List<Integer> dormant(Ledger ledger) {
        long today = Spans.today(ledger);
        return contacts(ledger)
                .filter(contact -> ledger.states().tie(contact)
                        && ledger.states().gap(contact, today)
                                > ledger.settings().dormantDays())
                .filter(contact -> ledger.contactDays().of(contact).length >= ENOUGH_DAYS)
                .filter(contact -> bothSides(ledger, contact))
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer contact) -> -ledger.contactDays().of(contact).length)
                        .thenComparing(contact -> ledger.states().gap(contact, today))
                        .thenComparing(contact ->
                                ledger.history().contacts().get(contact).key()))
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

    static Finding dormantOpportunities(Ledger ledger) {
        List<Integer> people = dormant(ledger);
        long dormant = count(
                ledger,
                contact -> ledger.states().tie(contact)
                        && ledger.states().gap(contact, Spans.today(ledger))
                                > ledger.settings().dormantDays());
        long old = people.stream()
                .filter(contact -> state(ledger, contact) == TouchState.LONG_DORMANT)
                .count();
        return people(ledger, "touch.dormant-opportunities", "Dormant ties worth waking")
                .count(people.size(), dormant)
                .detail("longDormant", old)
                .sentence(done -> people.isEmpty()
                        ? "There is no dormant tie with a longer past."
                        : Words.capital(Words.count(people.size(), "dormant tie has", "dormant ties have"))
                                + " a real past with you: "
                                + Amounts.pick(people.size(), "a door that is", "doors that are") + " still ajar.")
                .done();
    }

    private static String monthName(Ledger ledger) {
        return Words.monthName(ledger.windows().month());
    }
}
