package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.rapport.Thorough;
import dev.rapport.fact.Contact;
import dev.rapport.fact.History;
import dev.rapport.fact.Messages;
import dev.rapport.fact.Snapshot;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.Wish;
import dev.rapport.read.people.Wishes;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Invented accounts whose people are known ({@link PeopleWorld}): nobody is two people, no two are one, every message is
 * counted once and for the right one, and new and gone are who is. {@code -Dpeople.worlds=20000} tries more.
 */
class PeopleWorldsTest {
    private static final int WORLDS = Thorough.of("people.worlds", 150, 2_000);
    private static final long SEED = Long.getLong("people.seed", 1);

    @TempDir
    Path dir;

    @Test
    void peopleAreWhoTheyAre() throws Exception {
        for (long seed = SEED; seed < SEED + WORLDS; seed++) {
            PeopleWorld world = new PeopleWorld(seed);
            Path here = dir.resolve("w" + seed);
            List<Path> folders = world.write(here);
            Collections.shuffle(folders, world.random);
            Optional<PeopleWorld.Human> forgotten = forgotten(world);
            List<Wish> wish = forgotten.map(human -> new Wish(wished(world, human), Optional.empty(), true)).stream()
                    .toList();
            try {
                History history = Reader.read(
                                folders, List.of(), ReadOptions.defaults().with(new Wishes(wish)))
                        .value();
                new Held(world, history, forgotten).check();
            } catch (AssertionError | Exception wrong) {
                fail("world " + seed + " (-Dpeople.seed=" + seed + " -Dpeople.worlds=1): " + wrong.getMessage(), wrong);
            }
            try (Stream<Path> files = Files.walk(here)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Sometimes somebody who can be followed through all exports is to be forgotten, under any name or address. */
    private static Optional<PeopleWorld.Human> forgotten(PeopleWorld world) {
        return world.random.nextInt(4) > 0
                ? Optional.empty()
                : world.humans.stream()
                        .filter(human -> !human.namesake && Held.followed(world, human) && human.number > 0)
                        .findFirst();
    }

    private static String wished(PeopleWorld world, PeopleWorld.Human human) {
        int export = 0;
        while (!human.appears(export)) {
            export++;
        }
        boolean address = world.recipientUrls[export] && human.spoken(export) && world.random.nextBoolean();
        return address ? "https://www.linkedin.com/in/" + human.slug[export] : human.name(export);
    }

    /** A history held against the world it tells of. */
    private record Held(PeopleWorld world, History history, Optional<PeopleWorld.Human> forgotten) {
        void check() {
            Map<Integer, List<Contact>> contacts = new TreeMap<>();
            for (Contact contact : history.contacts()) {
                Set<Integer> whose = whose(contact);
                assertThat(whose).as("whose %s is", contact.key()).hasSize(1);
                contacts.computeIfAbsent(whose.iterator().next(), any -> new ArrayList<>())
                        .add(contact);
            }
            for (PeopleWorld.Human human : world.humans) {
                boolean gone = forgotten.isPresent() && forgotten.get() == human;
                List<Contact> theirs = contacts.getOrDefault(human.number, List.of());
                if (gone) {
                    assertThat(theirs).as("human %d, forgotten", human.number).isEmpty();
                } else if (followed(world, human)) {
                    assertThat(theirs).as("human %d", human.number).hasSize(1);
                } else {
                    assertThat(theirs.size())
                            .as("human %d at most under each address or name", human.number)
                            .isLessThanOrEqualTo(identities(human));
                }
                assertThat(messages(theirs))
                        .as("messages with human %d", human.number)
                        .isEqualTo(gone ? Set.of() : said(human));
            }
            connections();
        }

        /** Whether rows of theirs lead from each export to the next, whatever else changed. */
        static boolean followed(PeopleWorld world, PeopleWorld.Human human) {
            int first = 0;
            while (first < world.exports && !human.appears(first)) {
                first++;
            }
            if (first == world.exports) {
                return false;
            }
            boolean spoken = human.wrote(first) || human.spoken(first) && !human.namesake || human.invited(first);
            boolean stays = human.slugs().size() == 1 && listedOnly(human, first, world) && all(world.listUrls);
            boolean list = human.until == world.exports
                    && human.listed(first)
                    && new HashSet<>(List.of(human.last)).size() == 1
                    && alone(world, human);
            return world.exports == 1 && !human.namesake
                    || spoken && !human.namesake
                    || stays
                    || list && !human.namesake;
        }

        private static boolean listedOnly(PeopleWorld.Human human, int first, PeopleWorld world) {
            return human.said.isEmpty() && human.invited.isEmpty() && human.listed(first);
        }

        private static boolean all(boolean[] each) {
            boolean all = true;
            for (boolean one : each) {
                all &= one;
            }
            return all;
        }

        private static boolean alone(PeopleWorld world, PeopleWorld.Human human) {
            return world.humans.stream().noneMatch(other -> other != human && human.on.equals(other.on));
        }

        private int identities(PeopleWorld.Human human) {
            Set<String> all = new HashSet<>(human.slugs());
            all.addAll(List.of(human.last));
            return all.size();
        }

        /** Everybody whose rows a contact holds. */
        private Set<Integer> whose(Contact contact) {
            Set<Integer> whose = new TreeSet<>();
            Set<Integer> bearers = new TreeSet<>();
            for (PeopleWorld.Human human : world.humans) {
                if (human.slugs().contains(contact.key())) {
                    whose.add(human.number);
                }
                for (int k = 0; k < world.exports; k++) {
                    if (("name:" + Names.compared(human.name(k)))
                            .equals(contact.key().replaceAll("#.*", ""))) {
                        bearers.add(human.number);
                    }
                }
            }
            if (contact.connected()) {
                whose.add(Integer.parseInt(contact.company().substring("Company".length())));
            }
            for (Instant at : messages(List.of(contact))) {
                whose.add(human(at).number);
            }
            history.invitations().stream()
                    .filter(invited -> invited.contact() == contact.id())
                    .forEach(invited -> world.humans.stream()
                            .filter(human -> human.invited.contains(invited.at()))
                            .forEach(human -> whose.add(human.number)));
            return whose.isEmpty() ? bearers : whose;
        }

        private PeopleWorld.Human human(Instant at) {
            return world.humans.stream()
                    .filter(human ->
                            human.said.stream().anyMatch(said -> said.at().equals(at)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("a message of nobody's at " + at));
        }

        private Set<Instant> messages(List<Contact> contacts) {
            Set<Integer> ids = contacts.stream().map(Contact::id).collect(Collectors.toSet());
            Messages all = history.messages();
            Set<Instant> found = new TreeSet<>();
            for (int i = 0; i < all.size(); i++) {
                if (ids.contains(all.contact(i))) {
                    Instant at = Instant.ofEpochSecond(all.second(i));
                    assertThat(found.add(at))
                            .as("the message of %s counts once", at)
                            .isTrue();
                }
            }
            return found;
        }

        /** What was said with somebody; nothing of it if only a name that two bear stands for them in every export. */
        private Set<Instant> said(PeopleWorld.Human human) {
            Set<Instant> said = new TreeSet<>();
            boolean addressed = false;
            for (int k = 0; k < world.exports; k++) {
                addressed |= human.wrote(k) || world.recipientUrls[k] && human.spoken(k);
            }
            for (PeopleWorld.Said one : human.said) {
                if (!one.at().isAfter(world.at[world.exports - 1])) {
                    said.add(one.at());
                }
            }
            return human.namesake && !addressed && !renamedAlone(human) ? Set.of() : said;
        }

        /** Whether their latest name is theirs alone. */
        private boolean renamedAlone(PeopleWorld.Human human) {
            String latest = human.name(world.exports - 1);
            return world.humans.stream()
                    .filter(other -> other != human)
                    .noneMatch(other -> latest.equals(other.name(world.exports - 1)));
        }

        private void connections() {
            int last = world.exports - 1;
            Set<Integer> now = listed(last);
            Set<Integer> found = history.contacts().stream()
                    .filter(Contact::connected)
                    .map(contact -> Integer.parseInt(contact.company().substring("Company".length())))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found).as("connections").isEqualTo(now);
            assertThat(history.contacts().stream().filter(Contact::connected)).hasSameSizeAs(now);
            assertThat(history.owner().orElseThrow().key()).isEqualTo(world.owner.slug[last]);
            for (Snapshot earlier : history.earlier()) {
                Map<Integer, Integer> ids = new HashMap<>();
                for (Contact then : earlier.connections()) {
                    int who = Integer.parseInt(then.company().substring("Company".length()));
                    ids.put(who, then.id());
                    if (then.id() >= 0) {
                        assertThat(whose(history.contacts().get(then.id())))
                                .as("then and now")
                                .contains(who);
                    }
                }
            }
        }

        private Set<Integer> listed(int export) {
            return world.humans.stream()
                    .filter(human -> human.listed(export))
                    .filter(human -> forgotten.isEmpty() || forgotten.get() != human)
                    .map(human -> human.number)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
