package dev.rapport.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes every name out of a history, straight after reading, so that no later stage ever sees a real one: people become
 * "Person 12", companies "Company 3"; addresses, positions and event names are dropped.
 */
public final class ShareSafe {
    /** Tools for telephones whose chats are read; other words that a log has for a channel may tell of people. */
    private static final Set<String> CHATS = Set.of("sms", "whatsapp", "telegram");

    private final Map<String, String> companies = new HashMap<>();

    private ShareSafe() {}

    /** The same history without any name, company or address: people become "Person 12". */
    public static History of(History history) {
        return new ShareSafe().rewritten(history);
    }

    private History rewritten(History history) {
        List<Contact> people = history.contacts().stream().map(this::person).toList();
        List<Fact.Logged> log = history.log().stream().map(ShareSafe::logged).toList();
        List<Snapshot> earlier = new ArrayList<>();
        for (Snapshot snapshot : history.earlier()) {
            earlier.add(new Snapshot(
                    snapshot.end(),
                    snapshot.connections().stream().map(this::person).toList(),
                    snapshot.nameless()));
        }
        Coverage coverage = history.coverage();
        return new History(
                history.owner()
                        .map(owner -> new Contact(owner.id(), "owner", "", "", "", "", "", "", Optional.empty())),
                people,
                history.messages(),
                history.groupMessages(),
                history.groupConversations(),
                history.anonymousOpeners(),
                history.invitations(),
                history.vouches(),
                log,
                history.firstTexts(),
                history.namelessConnectedOn(),
                history.loggedAfterEnd(),
                earlier,
                new Coverage(
                        coverage.sources(),
                        coverage.invitationWindows(),
                        coverage.logColumns(),
                        coverage.profileUrls(),
                        coverage.ownerRecognisedBy().map(how -> "the export itself"),
                        List.of(),
                        coverage.merged(),
                        coverage.snoozed(),
                        coverage.cadence(),
                        0,
                        nameless(coverage.shortfalls()),
                        coverage.textMissing(),
                        numbered(coverage.tags()),
                        Map.of(),
                        // A day of the year points at a person as their name does.
                        Map.of()),
                history.end());
    }

    /** A log may be named after the person it is with. */
    private static Map<Source, Shortfall> nameless(Map<Source, Shortfall> shortfalls) {
        Map<Source, Shortfall> safe = new EnumMap<>(Source.class);
        shortfalls.forEach((source, one) -> safe.put(source, new Shortfall(source.file(), one.rejected(), one.read())));
        return safe;
    }

    /** A word for people may name a contact: "Tag 1" is that of most people. */
    private static Map<Integer, List<String>> numbered(Map<Integer, List<String>> tags) {
        Map<String, Integer> people = new TreeMap<>();
        tags.values().forEach(words -> words.forEach(word -> people.merge(word, 1, Integer::sum)));
        Map<String, String> names = new HashMap<>();
        people.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(word -> names.put(word.getKey(), "Tag " + (names.size() + 1)));
        Map<Integer, List<String>> safe = new HashMap<>();
        tags.forEach((contact, words) ->
                safe.put(contact, words.stream().map(names::get).toList()));
        return Map.copyOf(safe);
    }

    private Contact person(Contact contact) {
        boolean known = contact.id() >= 0;
        int number = contact.id() + 1;
        return new Contact(
                contact.id(),
                known ? "person-" + number : "former-person",
                known ? "Person " + number : "",
                "",
                "",
                contact.company().isEmpty()
                        ? ""
                        : companies.computeIfAbsent(contact.company(), name -> "Company " + (companies.size() + 1)),
                "",
                "",
                contact.connectedOn(),
                contact.page());
    }

    private static Fact.Logged logged(Fact.Logged row) {
        String channel = row.channel().toLowerCase(Locale.ROOT);
        return new Fact.Logged(
                row.contact(),
                row.at(),
                row.on(),
                row.direction(),
                row.directionStated(),
                Fact.Logged.CHANNELS.contains(channel) || CHATS.contains(channel) ? channel : "other",
                row.kind(),
                "",
                row.followUp(),
                row.ease(),
                row.origin(),
                OwnWords.NONE,
                row.seconds());
    }
}
