package dev.rapport.read.identity;

import dev.rapport.read.export.Export;
import dev.rapport.read.message.Conversation;
import dev.rapport.read.people.Bearers;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.People;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;

/**
 * Who takes part in a conversation beside the owner.
 *
 * @param people with an address, each once
 * @param names of those without, as written, who bear none of these people's names
 * @param crowd whether the cells name more than one other, known or not
 */
public record Members(IntArrayList people, List<String> names, boolean crowd) {
    public static Members of(Conversation conversation, Export export) {
        People people = export.people();
        Bearers bearers = export.roster.names();
        IntArrayList members = new IntArrayList(conversation.people.size());
        for (int i = 0; i < conversation.people.size(); i++) {
            int one = people.one(conversation.people.getInt(i));
            if (!people.isSelf(one) && !members.contains(one)) {
                members.add(one);
            }
        }
        List<String> names = List.of();
        for (String name : conversation.names()) {
            String compared = Names.compared(name);
            boolean there = members.intStream()
                            .anyMatch(
                                    one -> Names.compared(people.get(one).name).equals(compared))
                    || bearers.of(compared).intStream().anyMatch(one -> members.contains(people.one(one)));
            if (!there) {
                names = names.isEmpty() ? new ArrayList<>(1) : names;
                names.add(name);
            }
        }
        return new Members(members, names, conversation.crowd);
    }

    /** Whether it is between the owner and one other, as far as the cells say. */
    boolean two() {
        return !crowd && people.size() + names.size() == 1;
    }

    /** The one other; negative if there is only a name. */
    int only() {
        return people.isEmpty() ? -1 : people.getInt(0);
    }

    /** The name of the one other, who has no address. */
    String onlyName() {
        return names.get(0);
    }
}
