package dev.rapport.read.history;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.read.export.Export;
import dev.rapport.read.identity.Members;
import dev.rapport.read.message.Conversation;
import dev.rapport.read.people.Bearers;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.Owner;
import dev.rapport.read.people.People;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Understands conversations once all of their rows were seen: advertisement, spam, group, or one person's. */
final class Meanings {
    private final People people;
    /** Whose conversations are spam, and who takes part in any other. */
    private final IntSet spam = new IntOpenHashSet();

    private final IntSet met = new IntOpenHashSet();
    private final Set<String> spamIds = new HashSet<>();

    Meanings(People people) {
        this.people = people;
    }

    /** What a conversation is: one person's, or a rule for all of its rows. */
    record Meaning(@Nullable LeftOutRule rule, int person, IntArrayList members, boolean answered) {}

    Meaning of(Conversation conversation, Export export) {
        Members members = Members.of(conversation, export);
        IntArrayList all = members.people();
        boolean ambiguous = false;
        for (String name : conversation.advertisement ? List.<String>of() : members.names()) {
            int person = people.byName(name, export.roster.names());
            ambiguous |= person == Bearers.AMBIGUOUS;
            if (person >= 0 && !people.isSelf(person) && !all.contains(person)) {
                all.add(person);
            }
        }
        LeftOutRule rule = rule(conversation, export.owner, members, ambiguous);
        (rule == LeftOutRule.SPAM ? spam : met).addAll(all);
        return new Meaning(rule, all.isEmpty() ? -1 : all.getInt(0), all, conversation.answered);
    }

    /** The rule by which all of a conversation is left out; null if it is one person's. */
    private @Nullable LeftOutRule rule(Conversation conversation, Owner owner, Members members, boolean ambiguous) {
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

    /** People of whom the messages hold spam and nothing else. */
    IntSet strangers() {
        IntSet strangers = new IntOpenHashSet(spam);
        strangers.removeAll(met);
        return strangers;
    }
}
