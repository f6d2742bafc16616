package dev.rapport.read.interaction;

import dev.rapport.read.csv.Tally;
import dev.rapport.read.people.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names that several people bear, as what stands beside them shows: two Telegram accounts of one name are two people, and so
 * are two addresses called {@code Anna}, or {@code Support}. A full name beside two addresses is one person's, who has two.
 */
final class Accounts {
    private static final String ADDRESS = "address";

    /** The first account of each name, by the kind of file and the name as compared. */
    private final Map<String, String> first = new HashMap<>();

    private final Set<String> shared = new HashSet<>();

    /** Notes that a chat of some kind of file is with an account. */
    void chat(Tally tally, String name, String account) {
        see(tally.kind(), name, account);
    }

    void address(String name, String mail) {
        if (oneWord(name)) {
            see(ADDRESS, name, Names.compared(mail));
        }
    }

    private void see(String kind, String name, String account) {
        String key = key(kind, name);
        String before = first.putIfAbsent(key, account);
        if (before != null && !before.equals(account)) {
            shared.add(key);
        }
    }

    /** Whether chats with several people of this name stand in files of a row's kind. */
    boolean severalChat(Tally tally, String name) {
        return !shared.isEmpty() && shared.contains(key(tally.kind(), name));
    }

    /** Whether a name beside an address stands beside others as well, and is no full name. */
    boolean severalAddresses(String name) {
        return !shared.isEmpty() && oneWord(name) && shared.contains(key(ADDRESS, name));
    }

    private static boolean oneWord(String name) {
        return !name.isEmpty() && name.indexOf(' ') < 0 && name.indexOf('@') < 0;
    }

    private static String key(String kind, String name) {
        return kind + ' ' + Names.compared(name);
    }
}
