package dev.rapport.theme.table;

import static java.util.Objects.requireNonNull;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.Fact.Vouched;
import dev.rapport.fact.History;
import dev.rapport.fact.Messages;
import dev.rapport.fact.Snapshot;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Timelines;
import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What happened with each person lately: their last ten days in touch, what was given, and where they worked before. So
 * a contact can be looked up without reading everything again (measures.md 5.2).
 */
public final class TouchGrid {
    private static final int MOST = 10;
    private static final String ME = "me";
    private static final String THEM = "them";

    private final Ledger ledger;
    private final History history;
    private final TouchRows rows = new TouchRows();
    /** What is told of one day. */
    private static final class Day {
        private final long day;
        /** Nearly always there is one. */
        private @Nullable String channel;

        private @Nullable SortedSet<String> several;
        private boolean mine;
        private boolean theirs;
        private String words = "";
        private long seconds;

        Day(long day) {
            this.day = day;
        }

        void add(String channel, Direction direction) {
            if (this.channel == null) {
                this.channel = channel;
            } else if (!channel.equals(this.channel)) {
                several = several == null ? new TreeSet<>(Set.of(this.channel)) : several;
                several.add(channel);
            }
            mine |= direction.ownerSide();
            theirs |= direction.theirSide();
        }

        String channels() {
            return several == null ? requireNonNull(channel) : String.join(";", several);
        }
    }

    private TouchGrid(Ledger ledger) {
        this.ledger = ledger;
        history = ledger.history();
    }

    public static Grid of(Ledger ledger) {
        return new TouchGrid(ledger).grid();
    }

    private Grid grid() {
        for (int c = 0; c < history.contacts().size(); c++) {
            days(c);
            help(c);
        }
        vouches();
        jobs();
        return rows.grid(history.contacts());
    }

    /** The last days in touch, the latest first. */
    private void days(int contact) {
        Timelines timelines = ledger.timelines();
        Messages messages = history.messages();
        List<Interaction> logged = timelines.logged(contact);
        int row = logged.size() - 1;
        int message = timelines.messagesFrom(contact + 1) - 1;
        int first = timelines.messagesFrom(contact);
        Day told = null;
        int count = 0;
        while (message >= first || row >= 0) {
            boolean talk = row < 0
                    || (message >= first
                            && messages.second(message) >= logged.get(row).second());
            long day = talk
                    ? ledger.days().of(messages.second(message))
                    : logged.get(row).epochDay();
            if (told == null || told.day != day) {
                tell(contact, told);
                told = null;
                if (count++ == MOST) {
                    break;
                }
                told = new Day(day);
            }
            if (talk) {
                told.add(Interaction.LINKEDIN, messages.mine(message) ? Direction.OUT : Direction.IN);
                message--;
            } else {
                Logged of = logged.get(row).logged().orElseThrow();
                told.add(of.channel(), of.direction());
                told.words = told.words.isEmpty() ? words(of) : told.words;
                told.seconds += of.seconds();
                row--;
            }
        }
        tell(contact, told);
    }

    private void tell(int contact, @Nullable Day told) {
        if (told != null) {
            rows.add(
                    contact,
                    told.day,
                    "contact",
                    told.channels(),
                    told.mine && told.theirs ? "both" : told.mine ? ME : told.theirs ? THEM : "",
                    told.words,
                    "",
                    minutes(told.seconds));
        }
    }

    /** Of calls, in whole minutes, one at least; none if no log says how long they were. */
    private static Cell minutes(long seconds) {
        return seconds == 0 ? Cell.none() : Cell.of(Math.max(1, Math.round(seconds / 60.0)));
    }

    /** The note of a row, else what it was about. */
    private static String words(Logged row) {
        return row.words().note().isEmpty() ? row.words().topic() : row.words().note();
    }

    private void help(int contact) {
        for (Interaction one : ledger.timelines().logged(contact)) {
            Logged row = one.logged().orElseThrow();
            if (row.kind() == Logged.Kind.HELP || row.kind() == Logged.Kind.INTRODUCTION) {
                String what = row.kind().name().toLowerCase(Locale.ROOT);
                gift(contact, row.on(), what, row.direction(), words(row));
            }
        }
    }

    private void gift(int contact, LocalDate on, String what, Direction direction, String words) {
        add(
                contact,
                on,
                direction.ownerSide() ? "gave" : "received",
                what,
                direction.ownerSide() ? ME : THEM,
                words,
                "");
    }

    /** Endorsements of one day are one row. */
    private void vouches() {
        record Act(int contact, LocalDate on, Vouched.Kind kind, Direction direction) {}

        Map<Act, Integer> acts = new LinkedHashMap<>();
        for (Vouched one : history.vouches()) {
            LocalDate on = LocalDate.ofEpochDay(ledger.days().of(one.at().getEpochSecond()));
            acts.merge(new Act(one.contact(), on, one.kind(), one.direction()), 1, Integer::sum);
        }
        acts.forEach((act, times) -> gift(
                act.contact(),
                act.on(),
                act.kind().name().toLowerCase(Locale.ROOT),
                act.direction(),
                act.kind() == Vouched.Kind.ENDORSEMENT && times > 1 ? times + " skills" : ""));
    }

    /** Where a contact worked until an older export, if that is not where they work now. */
    private void jobs() {
        Map<Integer, List<Cell>> latest = new HashMap<>();
        for (int i = history.earlier().size() - 1; i >= 0; i--) {
            Snapshot snapshot = history.earlier().get(i);
            LocalDate on = LocalDate.ofEpochDay(ledger.days().of(snapshot.end().getEpochSecond()));
            for (Contact then : snapshot.connections()) {
                if (then.id() < 0 || then.company().isEmpty()) {
                    continue;
                }
                Contact now = history.contacts().get(then.id());
                List<Cell> job = List.of(Cell.of(then.position()), Cell.of(then.company()));
                List<Cell> newer =
                        latest.getOrDefault(then.id(), List.of(Cell.of(now.position()), Cell.of(now.company())));
                if (!job.equals(newer)) {
                    add(then.id(), on, "worked", "", "", then.position(), then.company());
                }
                latest.put(then.id(), job);
            }
        }
    }

    private void add(int contact, LocalDate on, String what, String channel, String who, String words, String company) {
        rows.add(contact, on.toEpochDay(), what, channel, who, words, company, Cell.none());
    }
}
