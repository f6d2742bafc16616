package dev.rapport.read.interaction;

import dev.rapport.read.cell.Row;
import dev.rapport.read.cell.Witness;
import dev.rapport.read.csv.CsvRows;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.people.Mention;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.People;
import dev.rapport.read.people.ProfileLinks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Who and what is known from elsewhere to a log's row that lacks cells: people of the exports, of {@code aliases.csv} and the
 * address book, and of the log's rows that lack none; channels that stand there or twice. In a log most of whose rows are a
 * day and a name, as many people write them, all of these are known.
 */
final class LogWitness implements Witness {
    /** What a row may say beside a day and a name. */
    private static final int[] MORE = {LogColumns.CHANNEL, LogColumns.DIRECTION, LogColumns.KIND, LogColumns.EVENT};

    private final People people;
    private final InteractionLog log;
    private final UnaryOperator<String> contact;
    private final Header header;
    private final Decoding text;
    private final Supplier<Row> row;

    /** What the file says, as compared; read when it is first asked for. */
    private final Set<String> names = new HashSet<>();

    private final Set<String> channels = new HashSet<>();
    private boolean looked;

    /**
     * @param contact the name in a cell of one
     * @param row reads the file's records
     */
    LogWitness(
            People people,
            InteractionLog log,
            UnaryOperator<String> contact,
            Header header,
            Decoding text,
            Supplier<Row> row) {
        this.people = people;
        this.log = log;
        this.contact = contact;
        this.header = header;
        this.text = text;
        this.row = row;
    }

    @Override
    public boolean people(String cell) {
        List<String> each = Mention.split(contact.apply(cell));
        return !each.isEmpty() && each.stream().allMatch(this::known);
    }

    @Override
    public boolean channel(String cell) {
        look();
        return channels.contains(Names.shown(cell).toLowerCase(Locale.ROOT)) && !people(cell);
    }

    private boolean known(String one) {
        List<String> several = new SideBySide(name -> people.knowsName(name) || log.isAlias(name)).of(one);
        return several.size() > 1 || single(one);
    }

    private boolean single(String one) {
        Mention mention = Mention.of(one);
        if (people.known(ProfileLinks.key(one)).isPresent()
                || !mention.mail().isEmpty() && people.knowsMail(mention.mail())
                || people.knowsName(mention.name())
                || log.isAlias(one)) {
            return true;
        }
        look();
        return names.contains(Names.compared(one));
    }

    private void look() {
        if (!looked) {
            looked = true;
            try {
                Optional<Decoding> again = text.again();
                if (again.isPresent()) {
                    look(again.get());
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private void look(Decoding again) throws IOException {
        List<String> alone = new ArrayList<>();
        Map<String, Integer> said = new HashMap<>();
        int[] whole = {0};
        try (again) {
            CsvRows rows = new CsvRows(again, new Tally("", ""));
            rows.head();
            rows.rows(header, row.get().borneOutBy(Witness.ALL), read -> {
                List<String> each = Mention.split(contact.apply(read.get(LogColumns.CONTACT)));
                if (read.isWhole()) {
                    each.forEach(one -> names.add(Names.compared(one)));
                    whole[0]++;
                } else if (nothingMore(read)) {
                    each.forEach(one -> alone.add(Names.compared(one)));
                }
                String channel = Names.shown(read.get(LogColumns.CHANNEL)).toLowerCase(Locale.ROOT);
                said.merge(channel, read.isWhole() ? 2 : 1, Integer::sum);
            });
        }
        // They are written so, and were not cut off.
        if (alone.size() >= whole[0]) {
            names.addAll(alone);
        }
        said.forEach((channel, times) -> {
            if (times > 1) {
                channels.add(channel);
            }
        });
    }

    /** Whether a row has a day and a name, and nothing else that might be part of the name. */
    private static boolean nothingMore(Row row) {
        for (int column : MORE) {
            if (!row.get(column).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
