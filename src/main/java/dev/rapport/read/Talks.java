package dev.rapport.read;

import dev.rapport.fact.Direction;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Messages;
import dev.rapport.fact.Trail;
import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Understands conversations once all of their rows were seen: advertisement, group, or one person's; and says of every
 * row whether it is a message of the history. Exports are given newest first; a row that a newer one had counts once.
 */
final class Talks {
    private final People people;
    private final Instant end;
    private final Optional<Trail> trail;
    private Messages.Builder messages = new Messages.Builder();
    private final Messages.Builder groups = new Messages.Builder();
    private final List<Instant> anonymousOpeners = new ArrayList<>();
    private final Map<Integer, Map<Long, FirstWords.Draft>> openers = new HashMap<>();
    private final Map<Note, Instant> notes = new HashMap<>();
    private final LongOpenHashSet noteSums = new LongOpenHashSet();
    private final MessageCopies copies = new MessageCopies();
    private int conversations;
    private int groupConversations;

    /** A note by which its copy is found: who wrote to whom, on which UTC day it was accepted, and what it said. */
    record Note(int person, Direction direction, long acceptedOn, long sum) {}

    Talks(People people, Instant end, Optional<Trail> trail) {
        this.people = people;
        this.end = end;
        this.trail = trail;
    }

    /** Expects the copy of an accepted invitation's note. */
    void expect(Note note) {
        notes.put(note, Instant.MIN);
        noteSums.add(note.sum());
    }

    /** When a note's copy says the invitation was accepted; {@link Instant#MIN} if it was not found. */
    Instant copied(Note note) {
        return notes.getOrDefault(note, Instant.MIN);
    }

    /** No export is left to be taken. */
    void end() {
        copies.end();
    }

    /**
     * Takes the rows of one export; of the first, messages stand in their place afterwards.
     *
     * @param newest whether it is the first
     * @param oldest whether it is the last
     */
    void take(TalkColumns rows, Tally tally, boolean newest, boolean oldest, Owner owner, Optional<Places> places) {
        if (messages.isEmpty()) {
            messages = rows.inPlace();
        } else {
            // Room for all at once: growing step by step holds the old and the new at the same time.
            messages.ensureCapacity(rows.size());
        }
        Meaning[] meanings = new Meaning[rows.conversations.size()];
        for (TalkColumns.Conversation conversation : rows.conversations) {
            meanings[conversation.number] = meaning(conversation, owner);
        }
        copies.begin(rows.size(), !oldest);
        for (int i = 0; i < rows.size(); i++) {
            copies.lookAt(bits(rows, i, meanings[rows.conversation.getInt(i)]));
        }
        for (int i = 0; i < rows.size(); i++) {
            Meaning meaning = meanings[rows.conversation.getInt(i)];
            // Read first: a message may take the row's place.
            int second = rows.second.getInt(i);
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
        for (TalkColumns.Conversation conversation : rows.conversations) {
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
                        .putIfAbsent(conversation.earliest, conversation.opener);
            }
        }
    }

    /** What a conversation is: one person's, or a rule for all of its rows. */
    private record Meaning(LeftOutRule rule, int person, IntArrayList members, int number) {}

    private Meaning meaning(TalkColumns.Conversation conversation, Owner owner) {
        int number = conversations++;
        IntArrayList members = new IntArrayList(conversation.people);
        if (!owner.key().isEmpty()) {
            people.known(owner.key()).ifPresent(self -> members.rem(self.number));
        }
        boolean ambiguous = false;
        for (String name : conversation.names()) {
            boolean there = members.intStream()
                    .anyMatch(person -> Names.compared(people.get(person).name).equals(Names.compared(name)));
            if (!there && !conversation.advertisement) {
                int person = people.byName(name);
                ambiguous |= person == People.AMBIGUOUS;
                if (person >= 0 && !members.contains(person)) {
                    members.add(person);
                }
            }
        }
        LeftOutRule rule = conversation.advertisement
                ? LeftOutRule.ADVERTISEMENT
                : !owner.known()
                        ? LeftOutRule.OWNER_UNKNOWN
                        : conversation.crowd || members.size() > 1
                                ? LeftOutRule.GROUP
                                : members.size() == 1
                                        ? people.forgotten(members.getInt(0)) ? LeftOutRule.FORGOTTEN : null
                                        : ambiguous
                                                ? LeftOutRule.AMBIGUOUS_NAME
                                                : toOneself(conversation, owner)
                                                        ? LeftOutRule.SELF
                                                        : LeftOutRule.NO_IDENTITY;
        return new Meaning(rule, members.isEmpty() ? -1 : members.getInt(0), members, number);
    }

    private static boolean toOneself(TalkColumns.Conversation conversation, Owner owner) {
        return !conversation.to(true).isEmpty()
                && Names.compared(conversation.to(true)).equals(owner.name())
                && conversation.earliestMine;
    }

    /** 64 bits that a message shares with its copies: with whom, when, from which side, and what it said. */
    private static long bits(TalkColumns rows, int i, Meaning meaning) {
        boolean mine = rows.sender.getInt(i) == TalkColumns.OWNER;
        long text = HashCommon.mix(rows.sum.getLong(i) + meaning.person) * 31;
        return HashCommon.mix(text + rows.second.getInt(i) * 2L + (mine ? 1 : 0));
    }

    /** The rule by which a row is left out; null if it becomes a message. */
    private LeftOutRule leftOut(TalkColumns rows, int i, Meaning meaning) {
        int sender = rows.sender.getInt(i);
        long second = rows.second.getInt(i);
        int flags = rows.flags.getByte(i);
        if (meaning.rule == LeftOutRule.ADVERTISEMENT || meaning.rule == LeftOutRule.OWNER_UNKNOWN) {
            return meaning.rule;
        }
        if (sender < TalkColumns.NOBODY) {
            return LeftOutRule.values()[TalkColumns.NOBODY - 1 - sender];
        }
        boolean mine = sender == TalkColumns.OWNER;
        if (meaning.rule == LeftOutRule.GROUP && second <= end.getEpochSecond()) {
            group(meaning, sender, mine, second);
        }
        if (meaning.rule != null) {
            return meaning.rule;
        }
        if ((flags & (TalkColumns.TEXT | TalkColumns.ATTACHED)) == 0) {
            return LeftOutRule.NO_CONTENT;
        }
        if (second > end.getEpochSecond()) {
            return LeftOutRule.AFTER_END;
        }
        if (sender >= 0 && sender != meaning.person) {
            return LeftOutRule.OTHER_SENDER;
        }
        long sum = rows.sum.getLong(i);
        if (noteSums.contains(sum)) {
            Direction direction = mine ? Direction.OUT : Direction.IN;
            Note note = new Note(meaning.person, direction, Math.floorDiv(second, 86_400L), sum);
            if (notes.containsKey(note)) {
                notes.merge(note, Instant.ofEpochSecond(second), (old, now) -> old.equals(Instant.MIN) ? now : old);
                return LeftOutRule.INVITATION_NOTE;
            }
        }
        long bits = bits(rows, i, meaning);
        if (copies.inNewer(bits)) {
            return LeftOutRule.OLDER_EXPORT;
        }
        if (copies.again(bits)) {
            return LeftOutRule.DUPLICATE;
        }
        messages.add(
                meaning.person,
                second,
                mine,
                meaning.number,
                rows.characters.getShort(i) & 0xFFFF,
                rows.visible.getShort(i) & 0xFFFF,
                (flags & TalkColumns.QUESTION) != 0);
        return null;
    }

    private void group(Meaning meaning, int sender, boolean mine, long second) {
        if (mine) {
            meaning.members.forEach((int person) -> {
                if (!people.forgotten(person)) {
                    groups.add(person, second, true, meaning.number, 0, 0, false);
                }
            });
        } else if (sender >= 0 && !people.forgotten(sender)) {
            groups.add(sender, second, false, meaning.number, 0, 0, false);
        }
    }

    /** The wording of the owner's message to a person at a moment, if it was the first of a conversation. */
    FirstWords.Draft opener(int person, long second) {
        return openers.getOrDefault(person, Map.of()).get(second);
    }

    Messages.Builder messages() {
        return messages;
    }

    Messages.Builder groupMessages() {
        return groups;
    }

    int groupConversations() {
        return groupConversations;
    }

    List<Instant> anonymousOpeners() {
        return anonymousOpeners.stream().sorted().toList();
    }
}
