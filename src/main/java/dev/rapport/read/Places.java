package dev.rapport.read;

import dev.rapport.fact.Trail;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines on which one export's facts stand; made only if somebody asks for the rows behind a number. */
final class Places {
    private final Export export;
    private final Map<Object, Trail.Place> listed = new IdentityHashMap<>();
    private final List<Trail.Place> nameless = new ArrayList<>();
    private final LongArrayList messages = new LongArrayList();
    private String messagesFile = "";

    Places(Export export) {
        this.export = export;
    }

    /** Notes the line of whatever the record that was just read has added. */
    void took(Row row, Tally tally) {
        Trail.Place place = new Trail.Place(export.name, tally.file(), row.line());
        note(export.connections, place);
        note(export.invitations, place);
        note(export.vouches, place);
        while (nameless.size() < export.nameless.size()) {
            nameless.add(place);
        }
        if (export.talk != null && messages.size() < export.talk.size()) {
            messagesFile = tally.file();
            messages.add(row.line());
        }
    }

    /** What is new stands at the end; how many there are says nothing, as a file's rows may be taken back later. */
    private void note(List<?> rows, Trail.Place place) {
        for (int i = rows.size() - 1; i >= 0 && listed.putIfAbsent(rows.get(i), place) == null; i--) {}
    }

    /** Where a connection, an invitation or a vouch of this export stands. */
    Optional<Trail.Place> of(Object row) {
        return Optional.ofNullable(listed.get(row));
    }

    /** Where the i-th connection without identity stands. */
    Trail.Place nameless(int i) {
        return nameless.get(i);
    }

    /** Where the i-th message row stands. */
    Trail.Place message(int i) {
        return new Trail.Place(export.name, messagesFile, messages.getLong(i));
    }
}
