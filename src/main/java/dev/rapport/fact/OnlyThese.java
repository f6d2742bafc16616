package dev.rapport.fact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Keeps some people of a history, under new numbers in the same order. Of all others, and of connections without
 * a name, nothing stays; what concerns no one in particular, such as the end of the data, does.
 */
public final class OnlyThese {
    /** The number of a contact who is left out. */
    private static final int NOBODY = -1;

    private final int[] to;

    private OnlyThese(int[] to) {
        this.to = to;
    }

    /** The same history of some people alone, by their numbers in it. */
    public static History of(History all, BitSet people) {
        return new OnlyThese(numbers(all.contacts().size(), people)).left(all);
    }

    /** The new number of each contact; -1 for those left out. */
    static int[] numbers(int contacts, BitSet people) {
        int[] to = new int[contacts];
        Arrays.fill(to, NOBODY);
        int next = 0;
        for (int c = people.nextSetBit(0); c >= 0; c = people.nextSetBit(c + 1)) {
            to[c] = next++;
        }
        return to;
    }

    private History left(History all) {
        List<Contact> people = all.contacts().stream()
                .filter(one -> stays(one.id()))
                .map(one -> one.numbered(to[one.id()]))
                .toList();
        List<FirstText> texts = all.firstTexts().stream()
                .filter(text -> stays(text.contact()))
                .map(text -> text.numbered(to[text.contact()]))
                .toList();
        Set<Integer> loggedAfterEnd = new HashSet<>();
        all.loggedAfterEnd().stream().filter(this::stays).forEach(contact -> loggedAfterEnd.add(to[contact]));
        List<Snapshot> earlier = all.earlier().stream()
                .map(then -> new Snapshot(
                        then.end(),
                        then.connections().stream()
                                .filter(one -> stays(one.id()))
                                .map(one -> one.numbered(to[one.id()]))
                                .toList(),
                        List.of()))
                .toList();
        return new History(
                all.owner(),
                people,
                messages(all.messages(), to, all.messages().latest()),
                messages(all.groupMessages(), to, all.groupMessages().latest()),
                all.groupConversations(),
                List.of(),
                facts(all.invitations(), Fact.Invited::numbered),
                facts(all.vouches(), Fact.Vouched::numbered),
                facts(all.log(), Fact.Logged::numbered),
                texts,
                List.of(),
                Set.copyOf(loggedAfterEnd),
                earlier,
                coverage(all.coverage()),
                all.end());
    }

    private boolean stays(int contact) {
        return contact >= 0 && to[contact] >= 0;
    }

    private <T extends Fact> List<T> facts(List<T> all, BiFunction<T, Integer, T> numbered) {
        return all.stream()
                .filter(one -> stays(one.contact()))
                .map(one -> numbered.apply(one, to[one.contact()]))
                .toList();
    }

    /**
     * Some of the messages that were built before, as they are.
     *
     * @param to the number of each contact from now on; of those below 0 nothing stays
     * @param until the last second of which anything stays
     */
    public static Messages messages(Messages all, int[] to, long until) {
        MessagesBuilder some = new MessagesBuilder();
        int[] starts = all.starts(to.length);
        for (int c = 0; c < to.length; c++) {
            int end = to[c] < 0 ? starts[c] : all.since(starts[c], starts[c + 1], until + 1);
            for (int i = starts[c]; i < end; i++) {
                some.add(
                        to[c],
                        all.second(i),
                        all.mine(i),
                        all.visibleCharacters(i),
                        MessagesBuilder.Said.of(all, i),
                        0);
            }
        }
        return some.build();
    }

    private Coverage coverage(Coverage all) {
        return new Coverage(
                all.sources(),
                all.invitationWindows(),
                all.logColumns(),
                all.profileUrls(),
                all.ownerRecognisedBy(),
                all.unclear(),
                all.merged(),
                known(all.snoozed()),
                known(all.cadence()),
                all.ownAddresses(),
                all.shortfalls(),
                all.textMissing(),
                known(all.tags()),
                known(all.notes()),
                known(all.birthdays()));
    }

    private <T> Map<Integer, T> known(Map<Integer, T> all) {
        Map<Integer, T> left = new HashMap<>();
        all.forEach((contact, what) -> {
            if (stays(contact)) {
                left.put(to[contact], what);
            }
        });
        return Map.copyOf(left);
    }
}
