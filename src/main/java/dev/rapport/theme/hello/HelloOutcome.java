package dev.rapport.theme.hello;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Suggested;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.LastMonth;
import dev.rapport.theme.measure.Spans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What became of the suggestions of the latest earlier month. */
public final class HelloOutcome {
    private static final long ANSWER_DAYS = 30;

    private HelloOutcome() {}

    /** One person of the earlier list: whether the owner wrote since, whether they answered, whether that is open. */
    public record Since(LastMonth.Listed listed, boolean contacted, boolean answered, boolean waiting) {}

    /** The latest earlier month's suggestions; a rerun in the same month does not see that month's own. */
    public static List<Suggested> earlier(Ledger ledger) {
        String now = ledger.windows().month().toString();
        String month = ledger.memory().suggested().stream()
                .map(Suggested::month)
                .filter(each -> each.compareTo(now) < 0)
                .max(String::compareTo)
                .orElse("");
        return ledger.memory().suggested().stream()
                .filter(each -> each.month().equals(month))
                .toList();
    }

    /** The people of that list who are still contacts: those since forgotten are not named again. */
    public static List<Since> since(Ledger ledger) {
        List<Since> all = new ArrayList<>();
        for (Suggested one : earlier(ledger)) {
            OptionalInt contact = ledger.people()
                    .filter(id -> ledger.person(id).key().equals(one.contact()))
                    .findFirst();
            contact.ifPresent(id -> all.add(since(ledger, one, id)));
        }
        return all;
    }

    private static Since since(Ledger ledger, Suggested one, int contact) {
        Contact person = ledger.person(contact);
        List<Interaction> talks = ledger.timelines().of(contact).stream()
                .filter(talk -> after(ledger, talk, one.end()))
                .toList();
        Optional<Interaction> mine =
                talks.stream().filter(talk -> talk.direction().ownerSide()).findFirst();
        Optional<Interaction> answer = mine.flatMap(word -> talks.stream()
                .skip(talks.indexOf(word))
                .filter(talk -> talk.direction().theirSide())
                .filter(talk -> talk.epochDay() - word.epochDay() <= ANSWER_DAYS)
                .findFirst());
        boolean cameFirst = !talks.isEmpty() && !talks.get(0).direction().ownerSide();
        boolean waiting = mine.isPresent()
                && answer.isEmpty()
                && Spans.today(ledger) - mine.get().epochDay() < ANSWER_DAYS;
        LastMonth.Outcome outcome = talks.isEmpty()
                ? LastMonth.Outcome.NOT_YET
                : cameFirst
                        ? LastMonth.Outcome.CAME_TO_YOU
                        : answer.isPresent() ? LastMonth.Outcome.ANSWERED : LastMonth.Outcome.CONTACTED;
        Optional<LocalDate> on = switch (outcome) {
            case NOT_YET -> Optional.empty();
            case CAME_TO_YOU -> Optional.of(day(talks.get(0)));
            case ANSWERED -> answer.map(HelloOutcome::day);
            case CONTACTED -> mine.map(HelloOutcome::day);
        };
        return new Since(listed(one, person.name(), outcome, on), mine.isPresent(), answer.isPresent(), waiting);
    }

    private static LastMonth.Listed listed(
            Suggested one, String name, LastMonth.Outcome outcome, Optional<LocalDate> on) {
        return new LastMonth.Listed(one.contact(), name, one.rule(), outcome, on);
    }

    private static LocalDate day(Interaction talk) {
        return LocalDate.ofEpochDay(talk.epochDay());
    }

    /** Whether something happened after an earlier report's end; a log row without a time must lie on a later day. */
    public static boolean after(Ledger ledger, Interaction talk, Instant end) {
        return talk.timed()
                ? talk.second() > end.getEpochSecond()
                : talk.epochDay() > ledger.windows().day(end.getEpochSecond()).toEpochDay();
    }

    /** For the page: last month's people and what became of it. */
    public static Optional<LastMonth> lastMonth(Ledger ledger) {
        List<Suggested> earlier = earlier(ledger);
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(new LastMonth(
                        earlier.get(0).month(),
                        since(ledger).stream().map(Since::listed).toList()));
    }
}
