package dev.rapport.read.identity;

import dev.rapport.read.export.Export;
import dev.rapport.read.message.Conversation;
import dev.rapport.read.message.TalkColumns;
import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/**
 * Messages that two exports hold: of the same conversation, second and text, they are one message, with one sender and,
 * between two people, one other. Only conversations from which there is something to learn are compared row by row.
 */
record SharedMessages(Export then, Export now, Together together, SharedRows.Count shared) {
    /** Two rows of one export look alike, and were not written by one. */
    private static final int UNCLEAR = Integer.MIN_VALUE;

    private static final int NONE = Integer.MIN_VALUE + 1;

    void compare() {
        boolean owners = !OneOwner.plain(then, now);
        Conversation[] again = new Conversation[then.talk.conversations.size()];
        boolean[] wanted = new boolean[now.talk.conversations.size()];
        boolean any = false;
        for (Conversation before : then.talk.conversations) {
            Conversation after = now.talk.known(before.id);
            if (after != null && (owners || teaches(before, after))) {
                again[before.number] = after;
                wanted[after.number] = true;
                any = true;
            }
        }
        if (any) {
            rows(again, wanted);
        }
    }

    /** Whether two exports do not say the same of a conversation's people. */
    private boolean teaches(Conversation before, Conversation after) {
        Members one = Members.of(before, then);
        Members other = Members.of(after, now);
        return !one.equals(other);
    }

    private void rows(Conversation[] again, boolean[] wanted) {
        Long2IntOpenHashMap senders = new Long2IntOpenHashMap();
        senders.defaultReturnValue(NONE);
        for (int i = 0; i < now.talk.size(); i++) {
            if (wanted[now.talk.conversation(i)]) {
                long looks = looks(now.talk, i, now.talk.conversation(i));
                int sender = now.talk.sender(i);
                int known = senders.putIfAbsent(looks, sender);
                if (known != NONE && known != sender) {
                    senders.put(looks, UNCLEAR);
                }
            }
        }
        boolean[] followed = new boolean[again.length];
        for (int i = 0; i < then.talk.size(); i++) {
            int conversation = then.talk.conversation(i);
            if (again[conversation] == null) {
                continue;
            }
            int sender = senders.get(looks(then.talk, i, again[conversation].number));
            if (sender != NONE && sender != UNCLEAR) {
                boolean alike = same(then.talk.sender(i), sender);
                if (alike && !followed[conversation]) {
                    followed[conversation] = true;
                    other(then.talk.conversations.get(conversation), again[conversation]);
                }
            }
        }
    }

    private static long looks(TalkColumns talk, int row, int conversation) {
        long said = (long) talk.sum(row) << 32 | talk.second(row) & 0xFFFF_FFFFL;
        return HashCommon.mix(HashCommon.mix(said) ^ ((long) conversation << 16 | talk.visible(row)));
    }

    /** Learns from one message, by whom it is in each export; whether they do not contradict each other. */
    private boolean same(int before, int after) {
        boolean mineThen = before == TalkColumns.OWNER;
        boolean mineNow = after == TalkColumns.OWNER;
        if (mineThen != mineNow) {
            // A sender without identity in one export, as after an account was closed, says nothing.
            shared.contradictions += before >= TalkColumns.OWNER && after >= TalkColumns.OWNER ? 1 : 0;
            return false;
        }
        shared.messages++;
        shared.mine += mineNow ? 1 : 0;
        return before < 0 || after < 0 || together.join(after, before);
    }

    /** Of two conversations of two that share a message, the other is one person, who may have no address in one. */
    private void other(Conversation before, Conversation after) {
        Members old = Members.of(before, then);
        Members fresh = Members.of(after, now);
        if (!old.two() || !fresh.two()) {
            return;
        }
        int was = old.only();
        int is = fresh.only();
        if (was >= 0 && is >= 0) {
            together.join(is, was);
        } else if (is >= 0) {
            if (Following.name(old.onlyName(), then, is, together)) {
                before.means(is);
            }
        } else if (was >= 0) {
            if (Following.name(fresh.onlyName(), now, was, together)) {
                after.means(was);
            }
        } else {
            Following.names(old.onlyName(), then, fresh.onlyName(), now, together);
        }
    }
}
