package dev.rapport.read.export;

import dev.rapport.fact.Trail;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.Tally;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines on which one export's facts stand; made only if the rows behind a number are asked for. */
public final class Places {
    private final String export;
    private final List<List<?>> lists;
    private final List<LocalDate> withoutIdentity;
    private final Map<Object, Trail.Place> listed = new IdentityHashMap<>();
    private final List<Trail.Place> nameless = new ArrayList<>();
    private final LongArrayList messages = new LongArrayList();
    private String messagesFile = "";

    /**
     * @param export its name
     * @param nameless when connections without identity were made, to which reading adds
     * @param lists to which reading adds what else the rows say
     */
    public Places(String export, List<LocalDate> nameless, List<?>... lists) {
        this.export = export;
        this.withoutIdentity = nameless;
        this.lists = List.of(lists);
    }

    /**
     * Notes the line of whatever the record that was just read has added.
     *
     * @param messageRows how many rows of messages there are now
     */
    public void took(Row row, Tally tally, int messageRows) {
        Trail.Place place = new Trail.Place(export, tally.file(), row.line());
        lists.forEach(rows -> note(rows, place));
        while (nameless.size() < withoutIdentity.size()) {
            nameless.add(place);
        }
        if (messages.size() < messageRows) {
            messagesFile = tally.file();
            messages.add(row.line());
        }
    }

    /** What is new stands at the end; how many there are says nothing, as a file's rows may be taken back later. */
    private void note(List<?> rows, Trail.Place place) {
        for (int i = rows.size() - 1; i >= 0 && listed.putIfAbsent(rows.get(i), place) == null; i--) {}
    }

    /** Where a connection, an invitation or a vouch of this export stands. */
    public Optional<Trail.Place> of(Object row) {
        return Optional.ofNullable(listed.get(row));
    }

    public Trail.Place nameless(int i) {
        return nameless.get(i);
    }

    public Trail.Place message(int i) {
        return new Trail.Place(export, messagesFile, messages.getLong(i));
    }
}
