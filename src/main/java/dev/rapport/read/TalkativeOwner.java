package dev.rapport.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The last way to find the owner: whoever writes in most conversations, if clearly more than anybody else. */
final class TalkativeOwner {
    private static final String[] COLUMNS = {"CONVERSATION ID", "SENDER PROFILE URL", "FROM"};
    private static final int CLEARLY = 2;

    private TalkativeOwner() {}

    /** An owner known by address alone, with the name under which that address writes; it also stands in recipients. */
    static Owner named(Owner owner, ExportSource.Part messages) throws IOException {
        Map<String, Integer> names = new TreeMap<>();
        senders(messages, (key, row) -> {
            if (key.equals(owner.key())) {
                names.merge(row.get(2), 1, Integer::sum);
            }
        });
        // The most frequent one: a single damaged row shall not rename the owner.
        return owner.withName(names.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(""));
    }

    static Owner find(ExportSource.Part messages) throws IOException {
        Map<String, Set<String>> conversations = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        Map<String, Long> lines = new HashMap<>();
        senders(messages, (key, row) -> {
            lines.putIfAbsent(key, row.line());
            conversations.computeIfAbsent(key, any -> new HashSet<>()).add(row.get(0));
            names.putIfAbsent(key, row.get(2));
        });
        String most = "";
        int first = 0;
        int second = 0;
        for (Map.Entry<String, Set<String>> sender : conversations.entrySet()) {
            int count = sender.getValue().size();
            if (count > first) {
                second = first;
                first = count;
                most = sender.getKey();
            } else {
                second = Math.max(second, count);
            }
        }
        if (first < CLEARLY || first < CLEARLY * second) {
            return Owner.UNKNOWN;
        }
        String name = names.get(most);
        return new Owner(
                most,
                Names.compared(name),
                Names.shown(name),
                "the sender in most of your conversations (" + messages.name() + " line " + lines.get(most) + ")");
    }

    /** Looks at each row whose sender has an address. */
    private static void senders(ExportSource.Part messages, BiConsumer<String, Row> taker) throws IOException {
        try (InputStream in = messages.open()) {
            CsvRows rows = new CsvRows(Decoding.of(in, messages::open), new Tally(messages.name(), ""));
            Optional<Header> header =
                    rows.header(lines -> Header.find(lines, List.of("conversationid", "senderprofileurl")));
            if (header.isPresent()) {
                rows.rows(header.get(), COLUMNS, row -> {
                    String key = ProfileLinks.key(row.get(1));
                    if (!key.isEmpty()) {
                        taker.accept(key, row);
                    }
                });
            }
        }
    }
}
