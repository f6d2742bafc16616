package dev.rapport.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The last way to find the owner: whoever writes in most conversations, if clearly more than anybody else. */
final class TalkativeOwner {
    private static final String[] COLUMNS = {"CONVERSATION ID", "SENDER PROFILE URL", "FROM"};
    private static final int CLEARLY = 2;

    private TalkativeOwner() {}

    static Owner find(ExportSource.Part messages) throws IOException {
        Map<String, Set<String>> conversations = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        try (InputStream in = messages.open()) {
            CsvRows rows = new CsvRows(Decoding.of(in), new Tally(messages.name(), ""));
            Optional<Header> header =
                    rows.header(lines -> Header.find(lines, java.util.List.of("conversationid", "senderprofileurl")));
            if (header.isEmpty()) {
                return Owner.UNKNOWN;
            }
            rows.rows(header.get(), COLUMNS, row -> {
                String key = ProfileLinks.key(row.get(1));
                if (!key.isEmpty()) {
                    conversations.computeIfAbsent(key, any -> new HashSet<>()).add(row.get(0));
                    names.putIfAbsent(key, row.get(2));
                }
            });
        }
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
        return new Owner(most, Names.compared(name), Names.shown(name), "the sender in most of your conversations");
    }
}
