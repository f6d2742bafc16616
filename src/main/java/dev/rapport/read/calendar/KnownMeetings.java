package dev.rapport.read.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all calendars together know of meetings: the newest version of each, the times of series that a meeting of its own
 * replaces, and what people answered by mail.
 */
final class KnownMeetings {
    private final Map<String, Meeting.Version> newest = new HashMap<>();
    /** By the name of the series. */
    private final Map<String, MeetingTimes.Dropped> moved = new HashMap<>();

    /** What people answered by mail (METHOD:REPLY of RFC 5546), by the meeting, then by who answered; the latest holds. */
    private final Map<String, Map<String, Answer>> answers = new HashMap<>();

    private record Answer(String said, String written) {
        private static Answer later(Answer one, Answer other) {
            return other.written.compareTo(one.written) >= 0 ? other : one;
        }
    }

    /** The latest version of a meeting that some calendar has. */
    void newest(String key, Meeting.Version version) {
        newest.merge(key, version, Meeting.Version::newer);
    }

    /** A meeting that may stand for a time of its series. */
    void moved(Meeting meeting, MeetingTimes times) {
        if (meeting.instance != Meeting.Stamp.NONE) {
            moved.computeIfAbsent(meeting.uid, any -> new MeetingTimes.Dropped())
                    .add(times, meeting.instance, meeting.onwards);
        }
    }

    /** Whether a meeting of its own stands for a time of a series. */
    boolean isMoved(Meeting series, LocalDateTime local, Instant at) {
        MeetingTimes.Dropped dropped = moved.get(series.uid);
        return series.instance == Meeting.Stamp.NONE && dropped != null && dropped.contains(local, at);
    }

    /**
     * Whether a meeting's calendar has a higher number of it, or another one a newer version; whether it is there at all
     * where it is only an answer to it.
     *
     * @param here the latest version in its calendar; null if there is none
     */
    boolean replaced(Meeting meeting, Meeting.@Nullable Version here) {
        Meeting.Version latest = newest.get(meeting.key());
        return meeting.answer
                ? latest != null
                : here != null && (here.sequence() > meeting.sequence || latest != null && latest.compareTo(here) > 0);
    }

    /** Takes an answer to a meeting; each such file tells one person's. */
    void answer(Meeting reply) {
        reply.people.stream()
                .filter(one -> !one.mail().isEmpty() && !one.answer().isEmpty())
                .forEach(one -> answers.computeIfAbsent(reply.key(), any -> new HashMap<>(2))
                        .merge(one.mail(), new Answer(one.answer(), reply.written), Answer::later));
    }

    void sayAnswers(Meeting meeting) {
        Map<String, Answer> said = answers.getOrDefault(meeting.key(), Map.of());
        meeting.people.replaceAll(one -> said.containsKey(one.mail())
                ? one.answering(said.get(one.mail()).said())
                : one);
    }
}
