package dev.rapport.read.log;

import dev.rapport.fact.Days;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Messages summed up: all that went to and fro between the owner and one person within a day are one contact. */
final class MessageDays {
    private final String channel;
    private final Days days;
    private final LogSink sink;
    private final Map<Key, Sum> sums = new LinkedHashMap<>();

    /** A person as the file names them, a day, and the way they wrote. */
    private record Key(LocalDate day, String name, String mail, String phone, String channel) {}

    private static final class Sum {
        private final long line;
        private int rows;
        private boolean out;
        private boolean in;

        private Sum(long line) {
            this.line = line;
        }
    }

    MessageDays(String channel, Days days, LogSink sink) {
        this.channel = channel;
        this.days = days;
        this.sink = sink;
    }

    /** A message, which the sink knows to be read. */
    void add(long line, Instant at, String name, String mail, String phone, boolean mine) {
        add(line, days.of(at), name, mail, phone, mine, channel);
    }

    /** A message of a file that tells the way of each. */
    void add(long line, When when, String name, String phone, boolean mine, String way) {
        add(line, when.day(), name, "", phone, mine, way);
    }

    private void add(long line, LocalDate day, String name, String mail, String phone, boolean mine, String way) {
        // Whoever is named in one message and known by number in the next is one person.
        String known = name.isEmpty() && !phone.isEmpty() ? sink.nameOfPhone(phone) : name;
        Key key = new Key(day, known, mail, known.isEmpty() ? phone : "", way);
        Sum sum = sums.computeIfAbsent(key, any -> new Sum(line));
        sum.rows++;
        sum.out |= mine;
        sum.in |= !mine;
    }

    /** Hands all days over. */
    void end() {
        end(Map.of());
    }

    /** Hands all days over, people known by their address under the name that goes with it. */
    void end(Map<String, String> namesOfMails) {
        sums.forEach((key, sum) -> sink.take(new LogRow(
                sum.line,
                days.on(key.day),
                key.name.isEmpty() ? namesOfMails.getOrDefault(key.mail, "") : key.name,
                key.mail,
                key.phone,
                sum.out && sum.in ? Direction.BOTH : sum.out ? Direction.OUT : Direction.IN,
                true,
                key.channel,
                Logged.Kind.CONTACT,
                sum.rows)));
        sums.clear();
    }
}
