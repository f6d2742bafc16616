package dev.rapport.read.log;

import dev.rapport.fact.Days;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.When;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Messages summed up: all that went to and fro between the owner and one person within a day are one contact. A mailbox may
 * hold a million of them, so a day is a few numbers, and a person's name is kept once.
 */
final class MessageDays {
    private static final int OUT = 1;
    private static final int IN = 2;
    /** Bits of the two ways; what is above them counts messages. */
    private static final int WAYS = 2;

    private final String channel;
    private final Days days;
    private final LogSink sink;
    private final List<Person> people = new ArrayList<>();
    private final Object2IntOpenHashMap<Person> numbers = new Object2IntOpenHashMap<>();
    /** A day and a person's number, and which of the lists' elements they are. */
    private final Long2IntOpenHashMap sums = new Long2IntOpenHashMap();

    private final LongArrayList keys = new LongArrayList();
    private final LongArrayList lines = new LongArrayList();
    private final IntArrayList counts = new IntArrayList();

    /** A person as the file names them, and the way they wrote. */
    private record Person(String name, String mail, String phone, String channel) {}

    MessageDays(String channel, Days days, LogSink sink) {
        this.channel = channel;
        this.days = days;
        this.sink = sink;
        numbers.defaultReturnValue(-1);
        sums.defaultReturnValue(-1);
    }

    /** A message, which the sink knows to be read. */
    void add(long line, Instant at, String name, String mail, String phone, boolean mine) {
        add(line, days.of(at.getEpochSecond()), name, mail, phone, mine, channel);
    }

    /** A message of a file that tells the way of each. */
    void add(long line, When when, String name, String phone, boolean mine, String way) {
        add(line, (int) when.day().toEpochDay(), name, "", phone, mine, way);
    }

    private void add(long line, int day, String name, String mail, String phone, boolean mine, String way) {
        // A person named in one message and known by number in the next is one person.
        String known = name.isEmpty() && !phone.isEmpty() ? sink.nameOfPhone(phone) : name;
        int number = number(new Person(known, mail, known.isEmpty() ? phone : "", way));
        long key = (long) day << Integer.SIZE | number;
        int at = sums.get(key);
        if (at < 0) {
            at = keys.size();
            sums.put(key, at);
            keys.add(key);
            lines.add(line);
            counts.add(0);
        }
        counts.set(at, counts.getInt(at) + (1 << WAYS) | (mine ? OUT : IN));
    }

    private int number(Person person) {
        int number = numbers.getInt(person);
        if (number < 0) {
            number = people.size();
            numbers.put(person, number);
            people.add(person);
        }
        return number;
    }

    void end() {
        end(mail -> "");
    }

    /** Hands all days over, people known by their address under the name that goes with it. */
    void end(UnaryOperator<String> nameOfMail) {
        sums.clear();
        sums.trim();
        for (int i = 0; i < keys.size(); i++) {
            Person person = people.get((int) keys.getLong(i));
            int ways = counts.getInt(i) & (OUT | IN);
            sink.take(new LogRow(
                    lines.getLong(i),
                    days.on(LocalDate.ofEpochDay(keys.getLong(i) >> Integer.SIZE)),
                    person.name.isEmpty() ? nameOfMail.apply(person.mail) : person.name,
                    person.mail,
                    person.phone,
                    ways == (OUT | IN) ? Direction.BOTH : ways == OUT ? Direction.OUT : Direction.IN,
                    true,
                    person.channel,
                    Logged.Kind.CONTACT,
                    counts.getInt(i) >>> WAYS,
                    0));
        }
        keys.clear();
        lines.clear();
        counts.clear();
    }
}
