package dev.rapport.theme.hello;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Who is seated on a list of at most six: two who are slipping, then the first of each rule, then the second. */
public final class Slots {
    private static final int KEPT = 2;
    private static final int LEARNED = 12;
    /** Acted on less than half as often as all rules together: the rule has no seat of its own any more. */
    private static final double FADED = 0.5;

    /** In which order the rules take the seats of a turn: the pair of dormant ties needs two. */
    private static final List<HelloRule> BY_TURN = List.of(
            HelloRule.WAITING_ON_YOU,
            HelloRule.PROMISED,
            HelloRule.NEW_CONNECTION,
            HelloRule.SLIPPING,
            HelloRule.DORMANT,
            HelloRule.JOB_CHANGE);

    private Slots() {}

    /** A contact on the list, and the rule by which. */
    public record Seat(int contact, HelloRule rule) {}

    /** The people a rule offers for one turn: one person, or the pair of dormant ties. */
    private record Offer(HelloRule rule, int turn, List<Integer> people) {}

    /**
     * The list.
     *
     * @param free people of each rule who are free to be named, best first; of the dormant ties the pair
     * @param easy the slipping tie that is easiest to write to
     * @param most seats
     * @param listings what earlier lists taught
     */
    public static List<Seat> of(Map<HelloRule, List<Integer>> free, OptionalInt easy, int most, Listings listings) {
        List<Integer> slipping = new ArrayList<>(free.get(HelloRule.SLIPPING));
        easy.ifPresent(contact -> {
            slipping.remove(Integer.valueOf(contact));
            slipping.add(0, contact);
        });
        List<Seat> seats = new ArrayList<>();
        int kept = Math.min(Math.min(KEPT, most), slipping.size());
        slipping.subList(0, kept).forEach(contact -> seats.add(new Seat(contact, HelloRule.SLIPPING)));
        List<Offer> offers = offers(free, slipping.subList(kept, slipping.size()));
        offers.sort(Comparator.comparingInt((Offer offer) -> round(offer, listings))
                .thenComparing(offer -> -rate(offer, listings)));
        for (Offer offer : offers) {
            if (seats.size() + offer.people.size() <= most) {
                offer.people.forEach(contact -> seats.add(new Seat(contact, offer.rule)));
            }
        }
        seats.sort(Comparator.comparing((Seat seat) -> easy.isEmpty() || seat.contact != easy.getAsInt())
                .thenComparing(Seat::rule));
        return seats;
    }

    private static List<Offer> offers(Map<HelloRule, List<Integer>> free, List<Integer> slipping) {
        List<Offer> offers = new ArrayList<>();
        for (HelloRule rule : BY_TURN) {
            List<Integer> people = requireNonNull(free.get(rule));
            switch (rule) {
                case DORMANT -> {
                    if (!people.isEmpty()) {
                        offers.add(new Offer(rule, 1, people));
                    }
                }
                case SLIPPING -> add(offers, rule, slipping, 2);
                case WAITING_ON_YOU, PROMISED -> add(offers, rule, people.subList(0, Math.min(2, people.size())), 1);
                case NEW_CONNECTION, JOB_CHANGE -> add(offers, rule, people.subList(0, Math.min(1, people.size())), 1);
            }
        }
        return offers;
    }

    private static void add(List<Offer> offers, HelloRule rule, List<Integer> people, int turn) {
        for (int i = 0; i < people.size(); i++) {
            offers.add(new Offer(rule, turn + i, List.of(people.get(i))));
        }
    }

    /** First turns before spare seats, except for a rule that the owner rarely acts on. */
    private static int round(Offer offer, Listings listings) {
        return offer.turn == 1
                        && rate(offer, listings) >= FADED * listings.all().rate()
                ? 1
                : 2;
    }

    private static double rate(Offer offer, Listings listings) {
        Listings.Tally tally = listings.of(offer.rule);
        return tally.listed() < LEARNED ? new Listings.Tally(0, 0).rate() : tally.rate();
    }
}
