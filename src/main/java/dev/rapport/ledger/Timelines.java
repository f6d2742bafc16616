package dev.rapport.ledger;

import dev.rapport.fact.Days;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.History;
import dev.rapport.fact.Messages;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The interactions of each contact in order: messages and log rows merged, made afresh when asked for. */
public final class Timelines {
    private final Messages messages;
    private final int[] starts;
    private final Days days;
    private final Interaction[][] logged;

    Timelines(History history, Days days) {
        this.messages = history.messages();
        int contacts = history.contacts().size();
        this.starts = messages.starts(contacts);
        this.days = days;
        List<List<Interaction>> rows = new ArrayList<>(Collections.nCopies(contacts, null));
        for (Fact.Logged row : history.log()) {
            if (row.contact() >= 0) {
                if (rows.get(row.contact()) == null) {
                    rows.set(row.contact(), new ArrayList<>());
                }
                rows.get(row.contact()).add(interaction(row));
            }
        }
        this.logged = new Interaction[contacts][];
        for (int c = 0; c < contacts; c++) {
            logged[c] = rows.get(c) == null ? new Interaction[0] : rows.get(c).toArray(new Interaction[0]);
            Arrays.sort(logged[c], Comparator.comparingLong(Interaction::second));
        }
    }

    private Interaction interaction(Fact.Logged row) {
        // A known moment alone says the day: a day after that of C must not come in with a moment before C.
        long second = row.at()
                .map(Instant::getEpochSecond)
                .orElseGet(() -> days.begin(row.on().toEpochDay()));
        long day = row.at().isPresent() ? days.of(second) : row.on().toEpochDay();
        return new Interaction(second, day, row.at().isPresent(), row.direction(), Optional.of(row));
    }

    /** First message of each contact's block. */
    int[] starts() {
        return starts;
    }

    /** Messages of contact c are the indices [messagesFrom(c), messagesFrom(c + 1)). */
    public int messagesFrom(int contact) {
        return starts[contact];
    }

    /** The first message of a contact that is not before a span. */
    public int messagesSince(int contact, Span span) {
        return since(contact, span.from().getEpochSecond());
    }

    /** The first message of a contact that comes after a span. */
    public int messagesAfter(int contact, Span span) {
        return since(contact, span.to().getEpochSecond() + 1);
    }

    private int since(int contact, long second) {
        return messages.since(starts[contact], starts[contact + 1], second);
    }

    /** Log rows with a contact, in order of time: the timeline without its messages. */
    public List<Interaction> logged(int contact) {
        return Collections.unmodifiableList(Arrays.asList(logged[contact]));
    }

    /** The channels used with a contact, by name. */
    public SortedSet<String> channels(int contact) {
        SortedSet<String> used = new TreeSet<>();
        if (starts[contact] < starts[contact + 1]) {
            used.add(Interaction.LINKEDIN);
        }
        for (Interaction row : logged[contact]) {
            used.add(row.channel());
        }
        return used;
    }

    /** All interactions with a contact up to C, in order of time; at the same second messages come first. */
    public Timeline of(int contact) {
        return new Timeline(contact);
    }

    /**
     * The interactions with a contact, each made when it is asked for: most who ask look at a few of many. Who goes through
     * all of them again and again keeps a copy.
     */
    public final class Timeline extends AbstractList<Interaction> implements RandomAccess {
        private final int from;
        private final int size;
        private final Interaction[] rows;
        /** Where the rows of the log stand among the messages. */
        private final int[] places;

        private Timeline(int contact) {
            from = starts[contact];
            rows = logged[contact];
            size = starts[contact + 1] - from + rows.length;
            places = new int[rows.length];
            for (int i = 0; i < rows.length; i++) {
                places[i] = i + messages.since(from, starts[contact + 1], rows[i].second() + 1) - from;
            }
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Interaction get(int index) {
            int row = row(Objects.checkIndex(index, size));
            if (row >= 0) {
                return rows[row];
            }
            long second = messages.second(place(index, row));
            return new Interaction(second, days.of(second), true, direction(index), Optional.empty());
        }

        /** Which row of the log stands there; less than 0 if it is a message. */
        private int row(int index) {
            return Arrays.binarySearch(places, index);
        }

        /** Which message stands there, as {@code row} rows of the log, less one and negative, come before it. */
        private int place(int index, int row) {
            return from + index - (-1 - row);
        }

        /** Where rows of the log stand, in order. */
        public IntStream logged() {
            return Arrays.stream(places);
        }

        /** Whether a message stands there, and no row of the log. */
        public boolean message(int index) {
            return row(index) < 0;
        }

        /** The day of what stands there, without making it. */
        public long day(int index) {
            int row = row(index);
            return row >= 0 ? rows[row].epochDay() : days.of(messages.second(place(index, row)));
        }

        /** Whose doing it is that stands there, without making it. */
        public Direction direction(int index) {
            int row = row(index);
            return row >= 0 ? rows[row].direction() : messages.mine(place(index, row)) ? Direction.OUT : Direction.IN;
        }

        /** The first place whose day is not before this one; the size if there is none. */
        public int since(long day) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (day(middle) < day) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
