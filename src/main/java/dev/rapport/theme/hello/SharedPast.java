package dev.rapport.theme.hello;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Messages;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.English;
import dev.rapport.theme.measure.InWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What the owner and a contact have behind them that a hello may begin with, each as the end of "You could …". */
record SharedPast(Ledger ledger) {
    private static final Set<String> TABLES =
            Set.of("coffee", "tea", "lunch", "dinner", "breakfast", "drinks", "walk", "lunch walk");
    /** Days in touch within one month that make it one to look back on. */
    private static final int OFTEN = 3;
    /** Months ago from which on one looks back. */
    private static final int BACK = 6;
    /** Visible characters of which a message says something. */
    private static final int SOMETHING = 80;

    private LocalDate today() {
        return ledger.windows().today();
    }

    private Optional<Fact.Logged> latest(int contact, Predicate<Fact.Logged> which) {
        return ledger.timelines().logged(contact).stream()
                .map(talk -> talk.logged().orElseThrow())
                .filter(which)
                .reduce((one, later) -> later);
    }

    private String month(LocalDate day) {
        return InWords.month(day, today());
    }

    /** The latest coffee, lunch or walk together. */
    Optional<String> table(int contact) {
        return latest(contact, row -> TABLES.contains(row.channel()))
                .map(row -> "offer another " + row.channel() + "; the last was in " + month(row.on()) + ".");
    }

    /** The latest event at which both were. */
    Optional<String> event(int contact) {
        return latest(contact, row -> !row.event().isEmpty() && row.direction() == Direction.BOTH)
                .map(row -> "look back on " + row.event() + ", where you both were"
                        + (row.event().contains(Integer.toString(row.on().getYear())) ? "" : " in " + month(row.on()))
                        + ".");
    }

    /** This month of the year in which they connected, or first spoke. */
    Optional<String> anniversary(Contact person) {
        Optional<LocalDate> first = ledger.timelines().of(person.id()).stream()
                .findFirst()
                .map(talk -> LocalDate.ofEpochDay(talk.epochDay()));
        return person.connectedOn()
                .filter(this::yearsAgo)
                .map(day -> anniversary("connected", day))
                .or(() -> first.filter(this::yearsAgo).map(day -> anniversary("first spoke", day)));
    }

    private boolean yearsAgo(LocalDate day) {
        return day.getMonth() == today().getMonth() && day.getYear() < today().getYear();
    }

    private String anniversary(String what, LocalDate day) {
        return "mention that you " + what + " " + English.count(today().getYear() - day.getYear(), "year", "years")
                + " ago this month.";
    }

    /** Where they met, if the first contact of all was in person or by voice. */
    Optional<String> met(int contact) {
        return ledger.timelines().of(contact).stream()
                .findFirst()
                .flatMap(Interaction::logged)
                .filter(OldTies::inPersonOrByVoice)
                .map(row -> "remember how you first spoke, "
                        + (row.event().isEmpty() ? how(row.channel()) : "at " + row.event()) + " in "
                        + month(row.on())
                        + ".");
    }

    private static String how(String channel) {
        return !TABLES.contains(channel)
                ? "by " + channel
                : channel.endsWith("walk") ? "on a " + channel : "over " + channel;
    }

    /** What they asked or told last, if it was a message, said something, and nothing has followed. */
    Optional<String> theirWords(int contact) {
        List<Interaction> talks = ledger.timelines().of(contact);
        int last = ledger.timelines().messagesFrom(contact + 1) - 1;
        if (talks.isEmpty()
                || talks.get(talks.size() - 1).logged().isPresent()
                || talks.get(talks.size() - 1).direction() != Direction.IN) {
            return Optional.empty();
        }
        Messages messages = ledger.history().messages();
        if (messages.readyMade(last) || messages.link(last)) {
            return Optional.empty();
        }
        String name = LastTime.called(ledger, contact);
        String when = month(LastTime.said(ledger, contact));
        if (messages.questionMark(last)) {
            return Optional.of("answer, even now, what " + name + " asked you in " + when + ".");
        }
        return messages.visibleCharacters(last) < SOMETHING
                ? Optional.empty()
                : Optional.of("go on from what " + name + " wrote to you in " + when + ".");
    }

    /** The month some time ago in which they were in touch most, or ever. */
    Optional<String> busiestMonth(int contact) {
        Map<YearMonth, Integer> days = new TreeMap<>();
        for (int day : ledger.contactDays().of(contact)) {
            days.merge(YearMonth.from(LocalDate.ofEpochDay(day)), 1, Integer::sum);
        }
        YearMonth limit = YearMonth.from(today()).minusMonths(BACK);
        boolean always = days.size() == 1;
        return days.entrySet().stream()
                .filter(month -> month.getValue() >= OFTEN && month.getKey().isBefore(limit))
                .reduce((one, later) -> later.getValue() >= one.getValue() ? later : one)
                .map(month -> always
                        ? "take up where the two of you left off in " + English.monthOfYear(month.getKey()) + "."
                        : "look back on " + English.monthOfYear(month.getKey())
                                + ", when the two of you were in touch most.");
    }
}
