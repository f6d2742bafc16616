package dev.rapport.read.history;

import dev.rapport.fact.Direction;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Messages;
import dev.rapport.fact.MessagesBuilder;
import dev.rapport.fact.Trail;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.export.Export;
import dev.rapport.read.export.Places;
import dev.rapport.read.message.Conversation;
import dev.rapport.read.message.MessageCopies;
import dev.rapport.read.message.TalkColumns;
import dev.rapport.read.people.People;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.read.wording.Draft;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says of every row whether it is a message of the history, once all rows of its conversation were seen. Exports are given
 * newest first; a row that a newer one had counts once.
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
    private final NoteCopies notes;
    private int groupConversations;
    private final Meanings meanings;

    Talks(People people, NoteCopies notes, Instant end, ReadOptions options) {
        this.people = people;
        this.notes = notes;
        meanings = new Meanings(people);
        this.end = end;
        trail = options.trail();
        keepGroups = options.groups();
        copies = new MessageCopies(trail);
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
        Meanings.Meaning[] understood = new Meanings.Meaning[rows.conversations.size()];
        for (Conversation conversation : rows.conversations) {
            understood[conversation.number] = meanings.of(conversation, export);
        }
        copies.begin(messages.size(), tally);
        newer.next();
        for (int i = 0; i < rows.size(); i++) {
            Meanings.Meaning meaning = understood[rows.conversation(i)];
            // Read first: a message may take the row's place.
            int second = rows.second(i);
            LeftOutRule rule = leftOut(rows, i, meaning);
            if (rule == null) {
                if (places.isPresent()) {
                    trail.orElseThrow()
                            .message(meaning.person(), second, places.get().message(i));
                }
                tally.used();
            } else {
                tally.leftOut(rule);
            }
        }
        for (Conversation conversation : rows.conversations) {
            Meanings.Meaning meaning = understood[conversation.number];
            boolean within = conversation.earliest <= end.getEpochSecond();
            if (newest && meaning.rule() == LeftOutRule.NO_IDENTITY && conversation.earliestMine && within) {
                anonymousOpeners.add(Instant.ofEpochSecond(conversation.earliest));
            }
            if (meaning.rule() == LeftOutRule.GROUP && newest) {
                groupConversations++;
            }
            if (meaning.rule() == null && conversation.opener != null) {
                openers.computeIfAbsent(meaning.person(), any -> new HashMap<>())
                        .putIfAbsent(conversation.opening, conversation.opener);
            }
        }
    }

    /** The rule by which a row is left out; null if it becomes a message. */
    private @Nullable LeftOutRule leftOut(TalkColumns rows, int i, Meanings.Meaning meaning) {
        int sender = people.one(rows.sender(i));
        long second = rows.second(i);
        if (meaning.rule() == LeftOutRule.ADVERTISEMENT || meaning.rule() == LeftOutRule.OWNER_UNKNOWN) {
            return meaning.rule();
        }
        if (sender < TalkColumns.NOBODY) {
            LeftOutRule rule = LeftOutRule.values()[TalkColumns.NOBODY - 1 - sender];
            // Advertisers are not written to: whom the owner answers by name is who writes under that name.
            if (rule != LeftOutRule.SENDER_WITHOUT_IDENTITY || !meaning.answered()) {
                return rule;
            }
        }
        // An older export may not tell that an address in its messages is one of the owner's.
        boolean mine = sender == TalkColumns.OWNER || sender >= 0 && people.isSelf(sender);
        if (keepGroups && meaning.rule() == LeftOutRule.GROUP && second <= end.getEpochSecond()) {
            group(meaning, sender, mine, second);
        }
        if (meaning.rule() != null) {
            return meaning.rule();
        }
        boolean known =
                newer.has(rows.conversations.get(rows.conversation(i)).id, second, mine, meaning.person(), rows.sum(i));
        if (rows.isEmpty(i)) {
            return LeftOutRule.NO_CONTENT;
        }
        if (second > end.getEpochSecond()) {
            return LeftOutRule.AFTER_END;
        }
        if (sender >= 0 && !mine && sender != meaning.person()) {
            return LeftOutRule.OTHER_SENDER;
        }
        if (known) {
            return LeftOutRule.OLDER_EXPORT;
        }
        if (rows.saysNote(i)) {
            Direction direction = mine ? Direction.OUT : Direction.IN;
            long day = Math.floorDiv(second, 86_400L);
            if (notes.copies(new NoteCopies.Note(meaning.person(), direction, day, rows.noteSum(i)), second)) {
                return LeftOutRule.INVITATION_NOTE;
            }
            Draft wording = mine ? notes.wording(rows.noteSum(i)) : null;
            if (wording != null) {
                openers.computeIfAbsent(meaning.person(), any -> new HashMap<>())
                        .putIfAbsent(second, wording);
            }
        }
        messages.add(
                meaning.person(),
                second,
                mine,
                rows.visible(i),
                new MessagesBuilder.Said(rows.asks(i), rows.links(i), rows.readyMade(i)),
                rows.sum(i));
        return null;
    }

    private void group(Meanings.Meaning meaning, int sender, boolean mine, long second) {
        if (mine) {
            meaning.members().forEach((int person) -> {
                if (!people.forgotten(person)) {
                    groups.add(person, second, true, 0, false);
                }
            });
        } else if (sender >= 0 && !people.forgotten(sender)) {
            groups.add(sender, second, false, 0, false);
        }
    }

    /** The wording of the owner's message to a person at a moment; null unless it was the first of a conversation. */
    @Nullable
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

    IntSet strangers() {
        return meanings.strangers();
    }

    int groupConversations() {
        return groupConversations;
    }

    List<Instant> anonymousOpeners() {
        return anonymousOpeners.stream().sorted().toList();
    }
}
