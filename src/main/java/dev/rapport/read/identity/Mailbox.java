package dev.rapport.read.identity;

import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.CsvRows;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.export.ExportFiles;
import dev.rapport.read.export.ExportSource;
import dev.rapport.read.message.MessageCells;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.Owner;
import dev.rapport.read.people.ProfileLinks;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.ints.IntSets;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who takes part in the conversations of a {@code messages.csv}. Its owner takes part in all of them; so it tells whose it is
 * where nothing else does, and whose it is not.
 */
public final class Mailbox {
    private static final int ID = 0;
    private static final int FROM = 1;
    private static final int SENDER_URL = 2;
    private static final int TO = 3;
    private static final int RECIPIENT_URLS = 4;
    private static final int DIRECTION = 5;
    private static final String[] COLUMNS = {
        // What the folder says is not asked; it vouches for rows that lack cells at their end.
        "CONVERSATION ID", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DIRECTION", "FOLDER"
    };
    private static final int CLEARLY = 2;

    private final String file;
    private final Map<String, Integer> ids = new HashMap<>();
    /** Conversations of which a row names both sides. */
    private final IntSet twoSided = new IntOpenHashSet();
    /** Conversations by the key and by the name of each person taking part. */
    private final Map<String, IntSet> byKey = new HashMap<>();

    private final Map<String, IntSet> byName = new HashMap<>();
    private final Map<String, Sender> senders = new LinkedHashMap<>();
    /** Senders of messages that went out, by name, where the file says so. */
    private final Map<String, Sender> outgoing = new LinkedHashMap<>();

    private final Map<String, String> compared = new HashMap<>();

    /** A sender: how often under which names, first in which line, and in which conversations. */
    private static final class Sender {
        final Map<String, Integer> names = new TreeMap<>();
        final IntSet conversations = new IntOpenHashSet();
        final long line;
        int rows;

        Sender(Row row) {
            line = row.line();
        }

        void wrote(Row row, int conversation) {
            names.merge(row.get(FROM), 1, Integer::sum);
            conversations.add(conversation);
            rows++;
        }

        /** The most frequent one: a single damaged row shall not rename the owner. */
        String name() {
            return names.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }
    }

    private Mailbox(String file) {
        this.file = file;
    }

    public static Mailbox of(ExportSource.Part messages) throws IOException {
        Mailbox mailbox = new Mailbox(messages.name());
        try (InputStream in = messages.open()) {
            CsvRows rows = new CsvRows(Decoding.of(in, messages::open), new Tally(messages.name(), ""));
            Optional<Header> header = rows.header(lines -> ExportFiles.MESSAGES.header(lines));
            if (header.isPresent()) {
                rows.readAhead(header.get(), -1);
                rows.rows(header.get(), new Row(COLUMNS, header.get()), mailbox::take);
            }
        }
        return mailbox;
    }

    private void take(Row row) {
        String from = compared(row.get(FROM));
        String to = compared(row.get(TO));
        String key = ProfileLinks.key(row.get(SENDER_URL));
        String id =
                row.get(ID).isEmpty() ? (from.compareTo(to) < 0 ? from + "\n" + to : to + "\n" + from) : row.get(ID);
        int conversation = ids.computeIfAbsent(id, any -> ids.size());
        if (!key.isEmpty()) {
            senders.computeIfAbsent(key, any -> new Sender(row)).wrote(row, conversation);
        }
        if (row.get(DIRECTION).equals("OUTGOING") && !from.isEmpty()) {
            outgoing.computeIfAbsent(from, any -> new Sender(row)).wrote(row, conversation);
        }
        boolean byAddress = there(byKey, key, conversation);
        boolean sent = there(byName, from, conversation) || byAddress;
        boolean got = there(byName, to, conversation);
        for (String name : MessageCells.names(row.get(TO))) {
            there(byName, compared(name), conversation);
        }
        for (String url : MessageCells.addresses(row.get(RECIPIENT_URLS))) {
            got |= there(byKey, ProfileLinks.key(url), conversation);
        }
        if (sent && got) {
            twoSided.add(conversation);
        }
    }

    private String compared(String name) {
        return compared.computeIfAbsent(name, Names::compared);
    }

    private static boolean there(Map<String, IntSet> people, String who, int conversation) {
        if (!who.isEmpty()) {
            people.computeIfAbsent(who, any -> new IntOpenHashSet()).add(conversation);
        }
        return !who.isEmpty();
    }

    /** An owner known by address alone, with the name under which that address writes; it also stands in recipients. */
    Owner named(Owner owner) {
        return owner.withName(
                senders.containsKey(owner.key()) ? senders.get(owner.key()).name() : "");
    }

    /** The owner as far as the messages tell: the sender in most conversations, else of what went out. */
    Owner owner() {
        return talkative().or(this::sender).orElse(Owner.UNKNOWN);
    }

    /** The sender in most conversations, if clearly in more than any other. */
    private Optional<Owner> talkative() {
        List<Map.Entry<String, Sender>> busiest = senders.entrySet().stream()
                .sorted(Comparator.comparing(
                        one -> -one.getValue().conversations.size()))
                .limit(2)
                .toList();
        return busiest.stream()
                .findFirst()
                .filter(one -> one.getValue().conversations.size() >= CLEARLY)
                .filter(one -> busiest.size() == 1
                        || one.getValue().conversations.size()
                                >= CLEARLY
                                        * busiest.get(1)
                                                .getValue()
                                                .conversations
                                                .size())
                .map(one -> owner(one.getKey(), one.getValue(), "the sender in most of your conversations"));
    }

    /** The name under which nearly all went out, in files of the years without addresses. */
    private Optional<Owner> sender() {
        int all = outgoing.values().stream().mapToInt(one -> one.rows).sum();
        return byKey.isEmpty()
                ? outgoing.values().stream()
                        .filter(one -> one.rows * CLEARLY > all)
                        .findFirst()
                        .map(one -> owner("", one, "the sender of your outgoing messages"))
                : Optional.empty();
    }

    private Owner owner(String key, Sender sender, String how) {
        return Owner.of(key, sender.name(), how + " (" + file + " line " + sender.line + ")");
    }

    /** In how many conversations a person takes part, under their address or their name. */
    int share(Owner who) {
        IntSet conversations = new IntOpenHashSet(byKey.getOrDefault(who.key(), IntSets.EMPTY_SET));
        conversations.addAll(byName.getOrDefault(who.name(), IntSets.EMPTY_SET));
        conversations.retainAll(twoSided);
        return conversations.size();
    }

    /** A person as they stand in it, if it can be theirs: one who is missing from most conversations is not the owner. */
    Optional<Owner> as(Owner who) {
        boolean unaddressed = byKey.isEmpty() && who.name().isEmpty();
        if (!unaddressed && share(who) * 2 < twoSided.size()) {
            return Optional.empty();
        }
        boolean otherAddress =
                !byKey.isEmpty() && !byKey.containsKey(who.key()) && !who.name().isEmpty();
        return Optional.of(otherAddress ? who.withKey("") : who);
    }
}
