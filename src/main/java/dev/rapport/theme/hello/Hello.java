package dev.rapport.theme.hello;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.About;
import dev.rapport.report.Cell;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Suggestion;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.followup.Promises;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Gaps;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Needs;
import dev.rapport.theme.measure.Spans;
import dev.rapport.theme.measure.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** People worth a hello: at most six, each with its evidence, the last time and, where a fact gives one, an opener. */
public final class Hello implements Theme {
    @Override
    public About about() {
        return new About(
                "hello",
                "People worth a hello",
                "Whom could I say hello to this month, and what became of last month's list?",
                "Six fixed rules: an answer that waits, a promise that is due, a new connection not yet spoken with, close"
                        + " ties past their rhythm (two, if there are), a pair of dormant ties with a past, a new job. Spare"
                        + " seats go to the rules you act on. People you wrote to lately, or three times without an answer,"
                        + " are held back; who was named twice rests.",
                "Whether a message needs an answer, and what you talk about elsewhere. Skip anyone.");
    }

    @Override
    public Answer examine(Ledger ledger) {
        Measure listed = suggested(ledger);
        return new Answer(
                about(),
                listed.finding().sentence(),
                List.of(listed, LastMonthsList.contacted(ledger), LastMonthsList.answered(ledger)),
                List.of(),
                new Gaps(ledger).owner().list());
    }

    public static Measure suggested(Ledger ledger) {
        HelloCandidates candidates = HelloCandidates.of(ledger);
        SortedMap<String, Cell> perRule = new TreeMap<>();
        long all = 0;
        for (HelloRule rule : HelloRule.values()) {
            perRule.put(rule.code(), Cell.of(candidates.candidates(rule)));
            all += candidates.candidates(rule);
        }
        SortedMap<String, Cell> heldBack = new TreeMap<>();
        candidates.heldBack().forEach((guard, people) -> heldBack.put(guard, Cell.of(people.longValue())));
        Cases picks = picks(ledger, candidates);
        long listed = picks.counted();
        return Findings.of(ledger, "hello.suggestions", "People worth a hello", Unit.PEOPLE, Method.COUNT)
                .needsAny(Source.MESSAGES, Source.CONNECTIONS, Source.LOG)
                .directional()
                .count(picks, all)
                .detail("candidates", new Cell.Group(perRule))
                .detail("heldBack", new Cell.Group(heldBack))
                .detail("learned", new Cell.Group(learned(ledger)))
                .sentence(finding -> listed == 0
                        ? nobody(ledger)
                        : English.capital(InWords.people(listed)) + " worth a hello. Skip anyone you like.");
    }

    /** Without the messages it cannot be known who is waiting. */
    private static String nobody(Ledger ledger) {
        return ledger.history().coverage().has(Source.MESSAGES)
                ? "Nobody in particular this month, and that is a good answer too."
                : "Who could use a hello is not known yet: that takes messages.csv.";
    }

    /** For each rule that has named people: how many, and how many of them the owner contacted within 30 days. */
    private static SortedMap<String, Cell> learned(Ledger ledger) {
        SortedMap<String, Cell> learned = new TreeMap<>();
        Listings.of(ledger)
                .byRule()
                .forEach((rule, tally) -> learned.put(
                        rule,
                        new Cell.Group(new TreeMap<>(
                                Map.of("acted", Cell.of(tally.acted()), "listed", Cell.of(tally.listed()))))));
        return learned;
    }

    private static Cases picks(Ledger ledger, HelloCandidates candidates) {
        long today = Spans.today(ledger);
        return new Cases(
                "one person: the rule, the latest contact, the row of connecting",
                candidates.picks().stream()
                        .map(pick -> Case.of(
                                pick.contact(),
                                Part.COUNTED,
                                ledger.windows().end().getEpochSecond(),
                                rows -> rows.note(pick.rule().code())
                                        .last(pick.contact(), talk -> talk.epochDay() <= today)
                                        .connection(pick.contact())))
                        .toList());
    }

    /** The people listed, best first; none if the owner is not known. */
    public static List<Suggestion> suggestions(Ledger ledger) {
        if (Needs.ownerUnknown(ledger)) {
            return List.of();
        }
        HelloCandidates candidates = HelloCandidates.of(ledger);
        HelloWords words = new HelloWords(ledger, candidates);
        HelloOpener opening = new HelloOpener(ledger);
        List<Suggestion> list = new ArrayList<>();
        for (HelloCandidates.Pick pick : candidates.picks()) {
            list.add(suggestion(ledger, candidates, words, opening, pick, list.size() + 1));
        }
        return list;
    }

    private static Suggestion suggestion(
            Ledger ledger,
            HelloCandidates candidates,
            HelloWords words,
            HelloOpener opening,
            HelloCandidates.Pick pick,
            int rank) {
        int contact = pick.contact();
        Contact person = ledger.person(contact);
        LocalDate today = ledger.windows().today();
        int[] days = ledger.contactDays().of(contact);
        OptionalDouble typical = ledger.states().usualGap(contact, today.toEpochDay());
        return new Suggestion(
                rank,
                person.key(),
                person.name(),
                English.both(person.position(), person.company()),
                person.url(),
                pick.rule().code(),
                pick.alsoBecause(),
                words.reason(contact, pick.rule()),
                opening.of(
                        contact,
                        pick.rule(),
                        pick.rule() == HelloRule.PROMISED ? candidates.promise(contact) : Optional.empty()),
                LastTime.words(ledger, contact),
                LastTime.note(ledger, contact),
                words.evidence(contact, pick.rule()),
                days.length == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days[days.length - 1])),
                days.length == 0
                        ? OptionalLong.empty()
                        : OptionalLong.of(ledger.states().gap(contact, today.toEpochDay())),
                typical,
                ledger.lastWords().wroteLast(contact)
                        ? OptionalLong.of(ledger.lastWords().daysSinceLastMessage(contact))
                        : OptionalLong.empty(),
                candidates.promise(contact).map(Promises::due),
                Arrays.stream(days)
                        .mapToObj(LocalDate::ofEpochDay)
                        .filter(day -> day.isAfter(today.minusYears(2)))
                        .toList());
    }
}
