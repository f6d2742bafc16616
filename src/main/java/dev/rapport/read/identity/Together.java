package dev.rapport.read.identity;

import dev.rapport.read.export.Export;
import dev.rapport.read.export.InvitationRow;
import dev.rapport.read.people.People;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People who stand side by side in one file of an export, under two addresses or in two rows of a list, are two. */
final class Together {
    private final List<Export> exports;
    private final People people;
    private final Map<Integer, Presence> presence = new HashMap<>();

    /** In which exports a person stands in each file, messages and invitations by address; 0 is the newest. */
    private record Presence(BitSet listed, BitSet messages, BitSet invitations) {
        Presence() {
            this(new BitSet(), new BitSet(), new BitSet());
        }

        int newest() {
            BitSet any = new BitSet();
            List.of(listed, messages, invitations).forEach(any::or);
            return any.isEmpty() ? Integer.MAX_VALUE : any.nextSetBit(0);
        }

        boolean apart(Presence other) {
            return listed.intersects(other.listed)
                    || messages.intersects(other.messages)
                    || invitations.intersects(other.invitations);
        }

        void and(Presence other) {
            listed.or(other.listed);
            messages.or(other.messages);
            invitations.or(other.invitations);
        }
    }

    Together(List<Export> exports, People people) {
        this.exports = exports;
        this.people = people;
        if (exports.size() > 1) {
            // What is found between them adds people to conversations.
            look();
        }
    }

    private void look() {
        for (int i = 0; i < exports.size(); i++) {
            see(exports.get(i), i);
        }
    }

    private void see(Export export, int number) {
        export.roster.listed().forEach(person -> of(person).listed().set(number));
        export.talk.conversations.forEach(conversation ->
                conversation.people.forEach(person -> of(person).messages().set(number)));
        for (InvitationRow invitation : export.invitations) {
            int person = export.roster.byUrl(invitation.otherUrl(), invitation.otherName());
            if (person >= 0) {
                of(person).invitations().set(number);
            }
        }
    }

    private Presence of(int person) {
        return presence.computeIfAbsent(people.one(person), any -> new Presence());
    }

    /** Makes two numbers one person, unless they stand side by side somewhere; whether they are one now. */
    boolean join(int one, int other) {
        int a = people.one(one);
        int b = people.one(other);
        if (a == b) {
            return true;
        }
        if (presence.isEmpty()) {
            // Within one export hardly any two people are joined.
            look();
        }
        Presence of = of(a);
        Presence with = of(b);
        if (of.apart(with)) {
            return false;
        }
        boolean firstStays = stays(a, of, b, with);
        int stays = firstStays ? a : b;
        int goes = firstStays ? b : a;
        String newestName = newer(of, with) ? people.get(a).name : people.get(b).name;
        people.join(stays, goes);
        if (!newestName.isEmpty()) {
            people.get(stays).name = newestName;
        }
        of.and(with);
        presence.put(stays, of);
        return true;
    }

    /** The one with an address keeps it; of two addresses the newer. */
    private boolean stays(int a, Presence of, int b, Presence with) {
        boolean first = people.get(a).addressed();
        boolean second = people.get(b).addressed();
        return first == second ? newer(of, with) : first;
    }

    private static boolean newer(Presence one, Presence other) {
        return one.newest() <= other.newest();
    }
}
