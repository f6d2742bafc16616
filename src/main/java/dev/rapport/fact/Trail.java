package dev.rapport.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where each fact stands in the files it was read from. Kept only when someone asks for the rows behind a number: it costs
 * about a hundred bytes a message, which an ordinary run does not spend. Log rows carry their own {@link Origin}.
 */
public final class Trail {
    private final Map<Integer, Place> connections = new HashMap<>();
    private final Map<Listed, Place> earlier = new HashMap<>();
    private final Map<Place, LocalDate> nameless = new LinkedHashMap<>();
    private final Map<Fact, List<Place>> facts = new HashMap<>();
    private List<Said> messages = new ArrayList<>();
    private final BitSet leftOut = new BitSet();
    private boolean severalExports;

    /**
     * A row of a file of an export.
     *
     * @param line line on which the record begins, from 1
     */
    public record Place(String export, String file, long line) {}

    /** A connection without identity: its row, and its date. */
    public record Nameless(Origin at, LocalDate on) {}

    /** A place in the list of connections of an older export, which ends there. */
    private record Listed(Instant end, int place) {}

    private record Said(int contact, long second, Place place) {}

    /** Of several exports each file says whose it is. */
    public void severalExports() {
        severalExports = true;
    }

    /** A 1:1 message; the order of calls is that of {@link MessagesBuilder#add}. */
    public void message(int person, long second, Place place) {
        messages.add(new Said(person, second, place));
    }

    /** The message added as the i-th turns out to be a copy. */
    public void leaveOut(int i) {
        leftOut.set(i);
    }

    /** A connection without identity. */
    public void nameless(Place place, LocalDate on) {
        nameless.put(place, on);
    }

    /** Settles who is meant by the numbers used so far, as {@link MessagesBuilder#renumber} does. */
    public void renumber(int[] to) {
        messages = new ArrayList<>(IntStream.range(0, messages.size())
                .filter(i -> !leftOut.get(i))
                .mapToObj(messages::get)
                .map(said -> new Said(to[said.contact()], said.second(), said.place()))
                .sorted(Comparator.comparingInt(Said::contact).thenComparingLong(Said::second))
                .toList());
    }

    /** A connection of the newest export, by the contact's final number. */
    public void connection(int contact, Place place) {
        connections.put(contact, place);
    }

    /** An invitation, an endorsement or a recommendation, by the contact's final number; several rows may say the same. */
    public void fact(Fact fact, Place place) {
        facts.computeIfAbsent(key(fact), any -> new ArrayList<>()).add(place);
    }

    /** Keeps what concerns some people of a history alone, by their numbers in {@link OnlyThese}. */
    public void only(History all, BitSet people) {
        int[] to = OnlyThese.numbers(all.contacts().size(), people);
        Map<Integer, Place> listed = new HashMap<>(connections);
        connections.clear();
        listed.forEach((contact, place) -> {
            if (to[contact] >= 0) {
                connections.put(to[contact], place);
            }
        });
        messages = new ArrayList<>(messages.stream()
                .filter(said -> to[said.contact()] >= 0)
                .map(said -> new Said(to[said.contact()], said.second(), said.place()))
                .toList());
        Map<Fact, List<Place>> told = new HashMap<>(facts);
        facts.clear();
        told.forEach((fact, places) -> {
            if (to[fact.contact()] >= 0) {
                facts.put(fact.numbered(to[fact.contact()]), places);
            }
        });
        Map<Listed, Place> before = new HashMap<>(earlier);
        earlier.clear();
        for (Snapshot then : all.earlier()) {
            int next = 0;
            for (int i = 0; i < then.connections().size(); i++) {
                int contact = then.connections().get(i).id();
                if (contact >= 0 && to[contact] >= 0) {
                    Place place = before.get(new Listed(then.end(), i));
                    if (place != null) {
                        earlier.put(new Listed(then.end(), next), place);
                    }
                    next++;
                }
            }
        }
        nameless.clear();
    }

    /** The row of a message, by its index in {@link History#messages()}. */
    public Origin message(int index) {
        return origin(messages.get(index).place());
    }

    /** The row of a connection; empty for a contact who is none. */
    public Optional<Origin> connection(int contact) {
        return Optional.ofNullable(connections.get(contact)).map(this::origin);
    }

    /** A connection of an older export, by its place in that export's {@link Snapshot}. */
    public void earlier(Instant end, int place, Place at) {
        earlier.put(new Listed(end, place), at);
    }

    /** The row of a connection of an older export. */
    public Optional<Origin> earlier(Instant end, int place) {
        return Optional.ofNullable(earlier.get(new Listed(end, place))).map(this::origin);
    }

    /** The rows of connections without identity, in order of the file. */
    public List<Nameless> nameless() {
        return nameless.entrySet().stream()
                .map(each -> new Nameless(origin(each.getKey()), each.getValue()))
                .toList();
    }

    /** The rows that say a fact, in order of reading. */
    public List<Origin> rows(Fact fact) {
        return fact instanceof Fact.Logged row
                ? List.of(row.origin())
                : facts.getOrDefault(key(fact), List.of()).stream()
                        .map(this::origin)
                        .toList();
    }

    private Origin origin(Place place) {
        return new Origin(severalExports ? place.export() + "/" + place.file() : place.file(), place.line());
    }

    /** What is known of an invitation while reading and stays the same: person, moment, direction. */
    private static Fact key(Fact fact) {
        if (fact instanceof Fact.Invited invited) {
            Optional<Instant> unknown = Optional.empty();
            return new Fact.Invited(invited.contact(), invited.at(), invited.direction(), false, unknown);
        }
        return fact;
    }
}
