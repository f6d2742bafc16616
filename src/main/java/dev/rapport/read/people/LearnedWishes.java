package dev.rapport.read.people;

import dev.rapport.fact.SpokenName;
import dev.rapport.read.csv.ClosestWord;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What reading the exports adds to the wishes: the addresses of the people they mean, so that they mean these under another
 * name, too; and which of them mean nobody, or two people.
 */
public final class LearnedWishes {
    /** Beyond so many wishes that mean nobody, no similar name is looked for. */
    private static final int MOST_LOOKED_FOR = 20;

    /** Letters in which two ways of writing one name differ. */
    private static final int SLIPS = 2;

    private List<Wish> rows = List.of();
    private List<Unmet> unmet = List.of();
    private List<Wish> torn = List.of();

    LearnedWishes() {}

    /**
     * A wish that means nobody in the data.
     *
     * @param bearers how many bear the name: nobody, or several, of whom none is guessed
     * @param nearly a connection whose name is written nearly so, if nobody bears it
     */
    public record Unmet(String person, boolean forgotten, int bearers, Optional<String> nearly) {}

    /** The wishes with all they have learned; none if they have learned nothing. */
    public List<Wish> rows() {
        return rows;
    }

    /** The wishes that mean nobody, other than of people whom a report has known before. */
    public List<Unmet> unmet() {
        return unmet;
    }

    /** The wishes whose name is one person's and whose address is another's. */
    public List<Wish> torn() {
        return torn;
    }

    void learn(List<Wish> wishes, People people) {
        List<Wish> all = new ArrayList<>();
        List<Unmet> nobody = new ArrayList<>();
        List<Wish> two = new ArrayList<>();
        Map<Integer, List<String>> addresses = wishes.isEmpty() ? Map.of() : KnownAs.addresses(people);
        for (Wish wish : wishes) {
            IntSet addressed = MeantPeople.addressed(wish, people);
            IntSet named = MeantPeople.named(wish, people);
            // A row whose name and address are two people's gets no address of the name, so that it is said again.
            IntSet meant = addressed.isEmpty() ? named : addressed;
            if (!meant.containsAll(named)) {
                two.add(wish);
            }
            TreeSet<String> urls = new TreeSet<>(wish.urls());
            meant.forEach(one -> urls.addAll(addresses.getOrDefault(one, List.of())));
            all.add(wish.at(List.copyOf(urls)));
            int bearers = MeantPeople.bearers(wish, people).size();
            boolean known = !meant.isEmpty() || wish.outside();
            if (!known && (bearers > 1 || wish.urls().isEmpty())) {
                boolean look = bearers == 0 && nobody.size() < MOST_LOOKED_FOR;
                Optional<String> nearly = look ? nearly(wish.person(), people) : Optional.empty();
                nobody.add(new Unmet(wish.person(), wish.forgotten(), bearers, nearly));
            }
        }
        rows = all.equals(wishes) ? List.of() : List.copyOf(all);
        unmet = List.copyOf(nobody);
        torn = List.copyOf(two);
    }

    private static Optional<String> nearly(String name, People people) {
        List<String> called =
                KnownAs.connected(people).stream().map(SpokenName::of).toList();
        return ClosestWord.to(name, called)
                .filter(near -> ClosestWord.distance(Names.compared(name), Names.compared(near)) <= SLIPS);
    }
}
