package dev.rapport.read.calendar;

import java.util.HashMap;
import java.util.Map;

/** What people answered to invitations by mail (METHOD:REPLY of RFC 5546); each such file tells one person's answer. */
final class Answers {
    /** By the meeting, then by who answered; the latest holds. */
    private final Map<String, Map<String, Answer>> all = new HashMap<>();

    private record Answer(String said, String written) {
        private static Answer later(Answer one, Answer other) {
            return other.written.compareTo(one.written) >= 0 ? other : one;
        }
    }

    void take(Meeting reply) {
        reply.people.stream()
                .filter(one -> !one.mail().isEmpty() && !one.answer().isEmpty())
                .forEach(one -> all.computeIfAbsent(reply.key(), any -> new HashMap<>(2))
                        .merge(one.mail(), new Answer(one.answer(), reply.written), Answer::later));
    }

    /** Lets everybody in a meeting say what they answered. */
    void say(Meeting meeting) {
        Map<String, Answer> said = all.getOrDefault(meeting.key(), Map.of());
        if (!said.isEmpty()) {
            meeting.people.replaceAll(one -> said.containsKey(one.mail())
                    ? one.answering(said.get(one.mail()).said())
                    : one);
        }
    }
}
