package dev.rapport.read.learn;

import dev.rapport.fact.Days;
import dev.rapport.read.learn.Column.Look;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks at all rows of a table and proposes what its columns mean. */
public final class Learner {
    private static final String CONSTANT_CALL = "\"call\"";

    private final AsRead understanding;
    private final List<Column> columns = new ArrayList<>();
    /** Of each column with another: dates beside times of day, as one cell. */
    private final Map<String, DateShapes> together = new LinkedHashMap<>();

    private final Map<Column, String> meant = new LinkedHashMap<>();
    private final Map<String, String> settings = new LinkedHashMap<>();

    /** @param names of the columns, as written */
    public Learner(List<String> names, Days days) {
        understanding = new AsRead(days);
        names.forEach(name -> columns.add(new Column(name, understanding)));
    }

    public void saw(List<String> cells) {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).saw(cells.get(i));
        }
        for (int day = 0; day < columns.size(); day++) {
            for (int time = 0; time < columns.size(); time++) {
                boolean pair = day != time
                        && isTime(columns.get(time))
                        && !columns.get(day).is(Look.CLOCK);
                if (pair && !cells.get(day).isBlank()) {
                    together.computeIfAbsent(
                                    columns.get(day).name + " + " + columns.get(time).name,
                                    any -> new DateShapes(understanding))
                            .saw((cells.get(day).strip() + " " + cells.get(time).strip()).strip());
                }
            }
        }
    }

    private static boolean isTime(Column column) {
        return column.is(Look.CLOCK)
                && column.called("time", "start", "begin", "zeit", "uhrzeit", "hora", "heure", "ora", "klok", "tijd")
                && !column.called("end", "duration", "talk", "dauer", "ende", "fin");
    }

    public Proposal proposal() {
        List<String> openDates = date();
        List<String> lacks = new ArrayList<>();
        if (!settings.containsKey("date")) {
            lacks.add("a date");
        }
        if (!who()) {
            lacks.add("who it was with");
        }
        List<String> openWords = direction();
        channel();
        Map<String, String> shown = new LinkedHashMap<>();
        columns.forEach(
                column -> shown.put(column.name, meant.getOrDefault(column, column.empty() ? "empty" : "not used")));
        return new Proposal(shown, settings, openDates, openWords, lacks);
    }

    private List<String> date() {
        Optional<Column> found = first(Column::dated, "date,day,start date,datum,tag,when,wann,fecha,data,jour")
                .or(() -> first(Column::dated, "time,timestamp,start,started,created,sent,zeit"))
                .or(() -> columns.stream()
                        .filter(column -> column.dated() && !column.called("end", "birthday", "modified", "updated"))
                        .findFirst());
        if (found.isEmpty()) {
            return List.of();
        }
        Column day = found.get();
        meant.put(day, "date");
        for (Column time : columns) {
            String both = day.name + " + " + time.name;
            DateShapes shapes = together.get(both);
            if (shapes != null && isTime(time) && !shapes.fit().isEmpty()) {
                meant.put(time, "date");
                settings.put("date", both);
                return shape(shapes.fit());
            }
        }
        settings.put("date", day.name);
        return shape(day.dates.fit());
    }

    private List<String> shape(List<String> fit) {
        if (fit.size() > 1) {
            return fit;
        }
        if (!fit.get(0).isEmpty()) {
            settings.put("date-format", fit.get(0));
        }
        return List.of();
    }

    private boolean who() {
        Optional<Column> given = first(Column::named, "first name,given name,vorname,prénom");
        Optional<Column> family = first(Column::named, "last name,family name,surname,nachname,nom");
        if (given.isPresent() && family.isPresent()) {
            settings.put("contact", given.get().name + " + " + family.get().name);
            meant.put(given.get(), "contact");
            meant.put(family.get(), "contact");
        } else {
            use(
                    "contact",
                    first(
                            column -> column.named() && !column.directs(),
                            "contact,name,person,with,who,attendee,attendees,participant,caller,"
                                    + "client,customer,kontakt,wer,kunde,nombre,contacto,nom,naam,nome"));
        }
        use("url", free(column -> column.is(Look.PROFILE)).findFirst());
        use("email", free(column -> column.is(Look.MAIL)).findFirst());
        use(
                "phone",
                first(
                        column -> column.is(Look.NUMBER),
                        "phone,number,telephone,tel,mobile,caller,nummer,rufnummer,número"));
        boolean found = settings.keySet().stream().anyMatch(List.of("contact", "url", "email", "phone")::contains);
        if (!found) {
            // Names under a name of its own: only if nothing else could be meant.
            List<Column> possible = free(column -> column.named()
                            && column.words().isEmpty()
                            && !column.called("note", "notes", "subject", "title", "comment"))
                    .toList();
            if (possible.size() == 1) {
                use("contact", Optional.of(possible.get(0)));
                found = true;
            }
        }
        return found;
    }

    private List<String> direction() {
        Optional<Column> found = first(Column::directs, "direction,type,call type,way,richtung,art,typ,tipo")
                .or(() -> free(Column::directs).findFirst());
        use("direction", found);
        if (found.isEmpty()) {
            return List.of();
        }
        boolean calls = settings.containsKey("phone");
        List<String> open = new ArrayList<>();
        for (String word : found.get().words().keySet()) {
            Optional<String> ours = ForeignWords.ours(word);
            calls |= understanding.isOfCalls(word) || ours.equals(Optional.of("missed"));
            if (!understanding.isDirection(word)) {
                ours.ifPresentOrElse(known -> settings.put("direction." + word, known), () -> open.add(word));
            }
        }
        if (calls) {
            settings.put("channel", CONSTANT_CALL);
        }
        return open;
    }

    private void channel() {
        Optional<Column> lasting = first(
                column -> column.is(Look.LASTING),
                "duration,dauer,durée,duración,durata,duur,seconds,talk time,length");
        if (lasting.isPresent() && settings.containsKey("phone")) {
            settings.put("channel", CONSTANT_CALL);
        }
        if (settings.containsKey("channel")) {
            use("duration", lasting);
        } else {
            use("channel", first(column -> !column.words().isEmpty(), "channel,medium,type,kind,kanal,art,typ,tipo"));
        }
    }

    private void use(String ours, Optional<Column> column) {
        column.ifPresent(one -> {
            settings.put(ours, one.name);
            meant.put(one, ours);
        });
    }

    private Stream<Column> free(Predicate<Column> kind) {
        return columns.stream().filter(column -> !meant.containsKey(column) && kind.test(column));
    }

    /** The column of a kind that bears the first of some names, with commas between. */
    private Optional<Column> first(Predicate<Column> kind, String names) {
        for (String name : names.split(",")) {
            Optional<Column> found =
                    free(column -> column.called(name) && kind.test(column)).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
