package dev.rapport.read.history;

import dev.rapport.fact.Direction;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Messages;
import dev.rapport.fact.MessagesBuilder;
import dev.rapport.fact.Trail;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.export.Export;
import dev.rapport.read.export.Places;
import dev.rapport.read.identity.Members;
import dev.rapport.read.message.Conversation;
import dev.rapport.read.message.MessageCopies;
import dev.rapport.read.message.TalkColumns;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.Owner;
import dev.rapport.read.people.People;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.read.wording.Draft;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.longs.Long2ObjectMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Understands conversations once all of their rows were seen: advertisement, group, or one person's; and says of every
 * row whether it is a message of the history. Exports are given newest first; a row that a newer one had counts once.
 */
final class Talks {
    private final People people;
    private final Instant end;
    private final Optional<Trail> trail;
    private final boolean keepGroups;
    private MessagesBuilder messages = new MessagesBuilder();
    private final MessageCopies copies;
    private final NewerRows newer = new NewerRows();
    private final MessagesBuilder groups = new MessagesBuilder();
    private final List<Instant> anonymousOpeners = new ArrayList<>();
    private final Map<Integer, Map<Long, Draft>> openers = new HashMap<>();
    private final Map<Note, Instant> notes = new HashMap<>();
    /** The wordings of all notes by their sums: a message may say the same to somebody else. */
    private final Long2ObjectMap<Draft> noteWordings = new Long2ObjectOpenHashMap<>();

    private int groupConversations;
    /** Whose conversations are spam, and who takes part in any other. */
    private final IntSet spam = new IntOpenHashSet();

    private final IntSet met = new IntOpenHashSet();
    private final Set<String> spamIds = new HashSet<>();

    /** A note by which its copy is found: who wrote to whom, on which UTC day it was accepted, and what it said. */
    record Note(int person, Direction direction, long acceptedOn, long sum) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Note note
                    && person == note.person
                    && direction == note.direction
                    && acceptedOn == note.acceptedOn
                    && sum == note.sum;
        }

        @Override
        public int hashCode() {
            return 31 * person + Long.hashCode(sum);
        }
    }

    Talks(People people, Instant end, ReadOptions options) {
        this.people = people;
        this.end = end;
        trail = options.trail();
        keepGroups = options.groups();
        copies = new MessageCopies(trail);
    }

    /** Learns how an invitation's note is worded; null if nobody asks. */
    void learn(long sum, Draft wording) {
        if (wording != null) {
            noteWordings.put(sum, wording);
        }
    }

    /** Expects the copy of an accepted invitation's note. */
    void expect(Note note) {
        notes.put(note, Instant.MIN);
    }

    /** When a note's copy says the invitation was accepted; {@link Instant#MIN} if it was not found. */
    Instant copied(Note note) {
        return notes.getOrDefault(note, Instant.MIN);
    }

    /**
     * Takes the rows of one export; of the first, messages stand in their place afterwards.
     *
     * @param newest whether it is the first
     */
    void take(Export export, Tally tally, boolean newest) {
        TalkColumns rows = export.talk;
        Optional<Places> places = export.places;
        if (messages.size() == 0) {
            messages = rows.inPlace();
        } else {
            // Room for all at once: growing step by step holds the old and the new at the same time.
            messages.ensureCapacity(rows.size());
        }
        Meaning[] meanings = new Meaning[rows.conversations.size()];
        for (Conversation conversation : rows.conversations) {
            meanings[conversation.number] = meaning(conversation, export);
        }
        copies.begin(messages.size(), tally);
        newer.next();
        for (int i = 0; i < rows.size(); i++) {
            Meaning meaning = meanings[rows.conversation(i)];
            // Read first: a message may take the row's place.
            int second = rows.second(i);
            LeftOutRule rule = leftOut(rows, i, meaning);
            if (rule == null) {
                if (places.isPresent()) {
                    trail.orElseThrow()
                            .message(meaning.person, second, places.get().message(i));
                }
                tally.used();
            } else {
                tally.leftOut(rule);
            }
        }
        for (Conversation conversation : rows.conversations) {
            Meaning meaning = meanings[conversation.number];
            boolean within = conversation.earliest <= end.getEpochSecond();
            if (newest && meaning.rule == LeftOutRule.NO_IDENTITY && conversation.earliestMine && within) {
                anonymousOpeners.add(Instant.ofEpochSecond(conversation.earliest));
            }
            if (meaning.rule == LeftOutRule.GROUP && newest) {
                groupConversations++;
            }
            if (meaning.rule == null && conversation.opener != null) {
                openers.computeIfAbsent(meaning.person, any -> new HashMap<>())
                        .putIfAbsent(conversation.opening, conversation.opener);
            }
        }
    }

    /** What a conversation is: one person's, or a rule for all of its rows. */
    private record Meaning(LeftOutRule rule, int person, IntArrayList members, boolean answered) {}

    private Meaning meaning(Conversation conversation, Export export) {
        Members members = Members.of(conversation, export);
        IntArrayList all = members.people();
        boolean ambiguous = false;
        for (String name : conversation.advertisement ? List.<String>of() : members.names()) {
            int person = people.byName(name, export.roster.names());
            ambiguous |= person == People.AMBIGUOUS;
            if (person >= 0 && !people.isSelf(person) && !all.contains(person)) {
                all.add(person);
            }
        }
        LeftOutRule rule = rule(conversation, export.owner, members, ambiguous);
        (rule == LeftOutRule.SPAM ? spam : met).addAll(all);
        return new Meaning(rule, all.isEmpty() ? -1 : all.getInt(0), all, conversation.answered);
    }

    /** The rule by which all of a conversation is left out; null if it is one person's. */
    private LeftOutRule rule(Conversation conversation, Owner owner, Members members, boolean ambiguous) {
        if (conversation.advertisement) {
            return LeftOutRule.ADVERTISEMENT;
        }
        if (!owner.known()) {
            return LeftOutRule.OWNER_UNKNOWN;
        }
        if (spam(conversation)) {
            return LeftOutRule.SPAM;
        }
        if (conversation.crowd || members.people().size() > 1) {
            return LeftOutRule.GROUP;
        }
        if (members.people().size() == 1) {
            return people.forgotten(members.people().getInt(0)) ? LeftOutRule.FORGOTTEN : null;
        }
        return ambiguous
                ? LeftOutRule.AMBIGUOUS_NAME
                : toOneself(conversation, owner) ? LeftOutRule.SELF : LeftOutRule.NO_IDENTITY;
    }

    /**
     * Whether all of a conversation lies in the folder for spam, and the owner never wrote in it. What the newest export
     * that has it says holds for the older ones, too.
     */
    private boolean spam(Conversation conversation) {
        boolean spam = !conversation.answered && (!conversation.welcome || spamIds.contains(conversation.id));
        if (spam && !conversation.id.isEmpty()) {
            spamIds.add(conversation.id);
        }
        return spam;
    }

    private static boolean toOneself(Conversation conversation, Owner owner) {
        return !conversation.ownTo().isEmpty()
                && Names.compared(conversation.ownTo()).equals(owner.name())
                && conversation.earliestMine;
    }

    /** The rule by which a row is left out; null if it becomes a message. */
    private LeftOutRule leftOut(TalkColumns rows, int i, Meaning meaning) {
        int sender = people.one(rows.sender(i));
        long second = rows.second(i);
        if (meaning.rule == LeftOutRule.ADVERTISEMENT || meaning.rule == LeftOutRule.OWNER_UNKNOWN) {
            return meaning.rule;
        }
        if (sender < TalkColumns.NOBODY) {
            LeftOutRule rule = LeftOutRule.values()[TalkColumns.NOBODY - 1 - sender];
            // Advertisers are not written to: whom the owner answers by name is who writes under that name.
            if (rule != LeftOutRule.SENDER_WITHOUT_IDENTITY || !meaning.answered) {
                return rule;
            }
        }
        // An older export may not tell that an address in its messages is one of the owner's.
        boolean mine = sender == TalkColumns.OWNER || sender >= 0 && people.isSelf(sender);
        if (keepGroups && meaning.rule == LeftOutRule.GROUP && second <= end.getEpochSecond()) {
            group(meaning, sender, mine, second);
        }
        if (meaning.rule != null) {
            return meaning.rule;
        }
        boolean known =
                newer.has(rows.conversations.get(rows.conversation(i)).id, second, mine, meaning.person, rows.sum(i));
        if (rows.isEmpty(i)) {
            return LeftOutRule.NO_CONTENT;
        }
        if (second > end.getEpochSecond()) {
            return LeftOutRule.AFTER_END;
        }
        if (sender >= 0 && !mine && sender != meaning.person) {
            return LeftOutRule.OTHER_SENDER;
        }
        if (known) {
            return LeftOutRule.OLDER_EXPORT;
        }
        if (rows.saysNote(i)) {
            Direction direction = mine ? Direction.OUT : Direction.IN;
            Note note = new Note(meaning.person, direction, Math.floorDiv(second, 86_400L), rows.noteSum(i));
            if (notes.containsKey(note)) {
                notes.merge(note, Instant.ofEpochSecond(second), (old, now) -> old.equals(Instant.MIN) ? now : old);
                return LeftOutRule.INVITATION_NOTE;
            }
            Draft wording = mine ? noteWordings.get(note.sum()) : null;
            if (wording != null) {
                openers.computeIfAbsent(meaning.person, any -> new HashMap<>()).putIfAbsent(second, wording);
            }
        }
        messages.add(
                meaning.person,
                second,
                mine,
                rows.visible(i),
                new MessagesBuilder.Said(rows.asks(i), rows.links(i), rows.readyMade(i)),
                rows.sum(i));
        return null;
    }

    private void group(Meaning meaning, int sender, boolean mine, long second) {
        if (mine) {
            meaning.members.forEach((int person) -> {
                if (!people.forgotten(person)) {
                    groups.add(person, second, true, 0, false);
                }
            });
        } else if (sender >= 0 && !people.forgotten(sender)) {
            groups.add(sender, second, false, 0, false);
        }
    }

    /** The wording of the owner's message to a person at a moment, if it was the first of a conversation. */
    Draft opener(int person, long second) {
        return openers.getOrDefault(person, Map.of()).get(second);
    }

    /** The messages, each once, of people under other numbers: what was person p is {@code to[p]}. */
    Messages messages(int[] to) {
        MessagesBuilder all = messages;
        messages = new MessagesBuilder();
        all.renumber(to);
        return all.build(copies);
    }

    /** The messages in groups, in the same way. */
    Messages groupMessages(int[] to) {
        groups.renumber(to);
        return groups.build();
    }

    /** People of whom the messages hold spam and nothing else. */
    IntSet strangers() {
        IntSet strangers = new IntOpenHashSet(spam);
        strangers.removeAll(met);
        return strangers;
    }

    int groupConversations() {
        return groupConversations;
    }

    List<Instant> anonymousOpeners() {
        return anonymousOpeners.stream().sorted().toList();
    }
}
