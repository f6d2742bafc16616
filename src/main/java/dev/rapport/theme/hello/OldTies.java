package dev.rapport.theme.hello;

import dev.rapport.fact.Fact;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.theme.measure.CompanyNames;
import dev.rapport.theme.measure.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Which dormant ties take their turn, and which slipping tie is easiest to begin with. */
public final class OldTies {
    private OldTies() {}

    /**
     * A familiar dormant tie, the closest, and a less familiar one, with fewest contact days and a company that no close tie
     * shares (Walter, Levin and Murnighan 2015). All have a turn before any has a second. A single tie stands alone.
     *
     * @param dormant those who are free to be named
     */
    public static List<Integer> pair(Ledger ledger, List<Integer> dormant) {
        Listings listings = Listings.of(ledger);
        Comparator<Integer> turn = Comparator.comparing(contact -> listings.latest(contact, HelloRule.DORMANT));
        List<Integer> left = new ArrayList<>(dormant);
        if (left.size() < 2) {
            return left;
        }
        int familiar = left.stream()
                .min(turn.thenComparing(ledger.closeness().closestFirst()))
                .orElseThrow();
        left.remove(Integer.valueOf(familiar));
        List<String> companies = CompanyNames.of(ledger);
        Set<String> shared = ledger.people()
                .filter(contact -> ledger.states().close(contact, Spans.today(ledger)))
                .mapToObj(companies::get)
                .filter(company -> !company.isEmpty())
                .collect(Collectors.toSet());
        int other = left.stream()
                .min(turn.thenComparing(contact -> shared.contains(companies.get(contact)))
                        .thenComparing(contact -> ledger.contactDays().of(contact).length)
                        .thenComparing(contact -> contact))
                .orElseThrow();
        return List.of(familiar, other);
    }

    /**
     * Of slipping ties the one least past its rhythm, where both open about as often and the last talk was in person or by
     * voice: those who warmed up on an easy contact wrote to an old friend more often (Aknin and Sandstrom 2024). A tie
     * that was on the last list and has not been written to since was not that easy.
     */
    public static OptionalInt easiest(Ledger ledger, List<Integer> slipping) {
        Listings listings = Listings.of(ledger);
        return slipping.stream()
                .filter(contact -> !listings.lastTime(contact))
                .filter(contact -> bothOpen(ledger, contact) && spokeLast(ledger, contact))
                .min(Comparator.comparing((Integer contact) -> ledger.states()
                                .overdue(contact, Spans.today(ledger))
                                .orElse(Double.MAX_VALUE))
                        .thenComparing(contact -> contact))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static boolean bothOpen(Ledger ledger, int contact) {
        List<Episode> episodes = ledger.episodes().of(contact);
        long mine = episodes.stream().filter(Episode::openedByMe).count();
        return 3 * mine >= episodes.size() && 3 * mine <= 2L * episodes.size() && !episodes.isEmpty();
    }

    private static boolean spokeLast(Ledger ledger, int contact) {
        List<Interaction> talks = ledger.timelines().of(contact);
        return !talks.isEmpty()
                && talks.get(talks.size() - 1)
                        .logged()
                        .filter(OldTies::inPersonOrByVoice)
                        .isPresent();
    }

    static boolean inPersonOrByVoice(Fact.Logged row) {
        return switch (row.kind()) {
            case MEETING, CALL, EVENT -> true;
            case CONTACT, HELP, INTRODUCTION, THANKS, ASK -> false;
        };
    }
}
