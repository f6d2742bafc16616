package dev.rapport.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes messages.csv: conversation by conversation in no particular order, newest first inside each. */
final class MessagesFile {
    private final World world;
    private final Era era;

    private MessagesFile(World world, Era era) {
        this.world = world;
        this.era = era;
    }

    static void write(World world, Era era, OutputStream out) throws IOException {
        List<String> header = Row.header();
        try (Table table = era == Era.NOW ? Table.quoted(out, header) : Table.plain(out, header)) {
            new MessagesFile(world, era).all(table);
        }
    }

    private void all(Table table) throws IOException {
        List<List<Row>> others = Strangers.conversations(world);
        List<Person> mixed = new ArrayList<>(world.people());
        mixed.sort(Comparator.comparingLong(person -> Dice.scrambled(person.id())));
        int every = Math.max(1, mixed.size() / others.size());
        for (int i = 0; i < mixed.size(); i++) {
            if (i % every == 0 && i / every < others.size()) {
                conversation(table, others.get(i / every));
            }
            tie(table, mixed.get(i));
        }
    }

    private void tie(Table table, Person person) throws IOException {
        List<Message> messages = Ties.of(world, person).messages();
        int threads = messages.isEmpty() ? 0 : messages.get(messages.size() - 1).thread() + 1;
        for (int thread = threads - 1; thread >= 0; thread--) {
            List<Row> rows = new ArrayList<>();
            for (Message message : messages) {
                if (message.thread() == thread) {
                    rows.add(row(person, message));
                }
            }
            if (person.role() == Role.CLOSE && person.turn() == 1) {
                rows.add(1, rows.get(0));
            }
            conversation(table, rows);
        }
    }

    private void conversation(Table table, List<Row> oldestFirst) throws IOException {
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            Row row = oldestFirst.get(i);
            if (era.holds(row.at())) {
                table.row(era == Era.NOW ? row.cells() : flattened(row.cells()));
            }
        }
    }

    /** Until 2025 each line break of a text became a blank. */
    private static List<String> flattened(List<String> cells) {
        return cells.stream().map(cell -> cell.replace('\n', ' ')).toList();
    }

    private Row row(Person person, Message message) {
        Card other = person.card(era);
        Card from = message.mine() ? World.OWNER : other;
        Card to = message.mine() ? other : World.OWNER;
        return new Row(
                Row.conversation(person.id(), message.thread()),
                "",
                from,
                List.of(to),
                message.at(),
                message.subject(),
                message.text(),
                folder(person),
                message.attachment());
    }

    private static String folder(Person person) {
        if (person.role() == Role.STRANGER && person.turn() % 4 == 0) {
            return "SPAM";
        }
        return person.id() % 13 == 0 ? "ARCHIVE" : "INBOX";
    }
}
