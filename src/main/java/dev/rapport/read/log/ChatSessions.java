package dev.rapport.read.log;

import dev.rapport.read.people.Callers;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which chats of a file are groups, where it names each chat and each writer: a group bears none of its writers' names. */
final class ChatSessions {
    private static final int ENOUGH = 3;

    private final LogSink sink;
    /** Who writes in each, beside the owner. */
    private final Map<String, Set<String>> writers = new HashMap<>();

    ChatSessions(LogSink sink) {
        this.sink = sink;
    }

    /** @param writer empty for the owner, and where nothing tells who wrote */
    void saw(String session, String writer) {
        // What WhatsApp writes behind a tilde is how strangers call themselves.
        if (!writer.isBlank() && !writer.startsWith("~") && !Callers.isNumber(writer)) {
            Set<String> all = writers.computeIfAbsent(session, any -> new LinkedHashSet<>(1));
            if (all.size() < ENOUGH) {
                all.add(writer.strip());
            }
        }
    }

    /** Whether several people write in a chat, or a known one does, and none of them bears a word of its name. */
    boolean group(String session) {
        Set<String> all = writers.getOrDefault(session, Set.of());
        return !all.isEmpty()
                && !Callers.isNumber(session)
                && all.stream().noneMatch(writer -> shareWord(session, writer))
                && (all.size() > 1 || !sink.knows(session) && all.stream().allMatch(sink::knows));
    }

    private static boolean shareWord(String one, String other) {
        List<String> words = List.of(one.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"));
        return List.of(other.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")).stream()
                .anyMatch(word -> !word.isEmpty() && words.contains(word));
    }
}
