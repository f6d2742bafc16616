package dev.rapport.read.interaction;

import dev.rapport.fact.UnclearName;
import dev.rapport.read.csv.ClosestWord;
import dev.rapport.read.people.Bearers;
import dev.rapport.read.people.KnownAs;
import dev.rapport.read.people.LikeAnAddress;
import dev.rapport.read.people.Mention;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.People;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Collects the names in logs that several people bear, and those that no known person bears. */
public final class Unclear {
    /** More are not told: hundreds of people outside LinkedIn are logged on purpose. */
    private static final int MOST = 100;

    private static final int CANDIDATES = 5;

    private final People people;
    /** The names of all connections; looked up when they are first asked for. */
    private Optional<Connected> connected = Optional.empty();

    private final Map<String, UnclearName> found = new LinkedHashMap<>();

    /** Names as they are shown and, by the same places, as they are compared. */
    private record Connected(List<String> shown, List<String> compared) {
        static Connected of(List<String> names) {
            return new Connected(names, names.stream().map(Names::compared).toList());
        }

        /** Those whose compared name is so, in order. */
        Stream<String> where(Predicate<String> so) {
            return IntStream.range(0, shown.size())
                    .filter(one -> so.test(compared.get(one)))
                    .mapToObj(shown::get);
        }
    }

    public Unclear(People people) {
        this.people = people;
    }

    /** Notes the names of a row, whose people were looked up one by one. */
    public void note(LogEntry entry, List<Integer> who) {
        List<Mention> mentions = entry.mentions();
        for (int i = 0; i < Math.min(who.size(), mentions.size()) && found.size() < MOST; i++) {
            Mention mention = mentions.get(i);
            String name = mention.name().isEmpty() ? mention.mail() : mention.name();
            int person = who.get(i);
            boolean ambiguous = person == Bearers.AMBIGUOUS;
            if (ambiguous
                    || (person >= 0
                            && people.get(person).outside()
                            && !people.forgotten(person)
                            && !people.saidOutside(name))) {
                found.computeIfAbsent(
                        Names.compared(name),
                        key -> new UnclearName(entry.origin(), name, ambiguous, candidates(mention, ambiguous)));
            }
        }
    }

    private List<String> candidates(Mention mention, boolean ambiguous) {
        if (ambiguous) {
            List<String> bearers = mention.name().isEmpty()
                    ? KnownAs.bearersOfMail(people, mention.mail())
                    : KnownAs.bearers(people, mention.name());
            return bearers.stream().sorted().limit(CANDIDATES).toList();
        }
        return mention.name().isEmpty()
                ? LikeAnAddress.names(mention.mail(), connected().shown()).stream()
                        .limit(CANDIDATES)
                        .toList()
                : turned(mention.name())
                        .or(() -> ClosestWord.to(mention.name(), connected().shown()))
                        .map(List::of)
                        .orElseGet(() -> ofFirstName(mention.name()));
    }

    private Connected connected() {
        if (connected.isEmpty()) {
            connected = Optional.of(Connected.of(KnownAs.connected(people)));
        }
        return connected.get();
    }

    /** The connection whose name is written {@code Last, First}, {@code Last First} or with something in brackets. */
    private Optional<String> turned(String name) {
        String spoken = Names.compared(Mention.spoken(name));
        int blank = spoken.indexOf(' ');
        String other = blank < 0 ? spoken : spoken.substring(blank + 1) + " " + spoken.substring(0, blank);
        return connected().where(one -> one.equals(spoken) || one.equals(other)).findFirst();
    }

    /** The few connections of a first name that stands alone. */
    private List<String> ofFirstName(String name) {
        String begin = Names.compared(name) + " ";
        List<String> all = begin.indexOf(' ') < begin.length() - 1
                ? List.of()
                : connected()
                        .where(one -> one.startsWith(begin))
                        .limit(CANDIDATES)
                        .toList();
        return all.size() < CANDIDATES ? all : List.of();
    }

    public List<UnclearName> names() {
        return List.copyOf(found.values());
    }
}
