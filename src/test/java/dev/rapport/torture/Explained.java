package dev.rapport.torture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether each fact is explained by a row of its own file: none is made up of cells of several. */
final class Explained {
    private Explained() {}

    /** Every fact is that of a whole row, or of a damaged one without another cell's value. */
    static List<String> complaints(List<Document> files, Document file, List<Told> facts, Set<String> touched) {
        List<String> complaints = new ArrayList<>();
        Set<Told> whole = new HashSet<>();
        Set<Told> seen = new HashSet<>();
        List<Document> alike = files.stream()
                .filter(one -> one.truth.kind().equals(file.truth.kind()))
                .toList();
        Map<Entry, Document> damaged = new LinkedHashMap<>();
        for (Document one : alike) {
            for (Entry entry : one.entries) {
                if (entry.row != null && entry.status == Entry.Status.INTACT && !one.loose) {
                    whole.addAll(entry.row.told());
                }
                // Whom another file calls by a damaged name may bear it here.
                boolean another = entry.row != null
                        && entry.status != Entry.Status.LOST
                        && entry.row.people().stream().anyMatch(touched::contains);
                if (entry.row != null && (entry.status == Entry.Status.ALTERED || one.loose || another)) {
                    damaged.put(entry, one);
                }
            }
        }
        boolean repeats = file.truth.kind().startsWith("endorse")
                || file.truth.kind().startsWith("recomm")
                || alike.stream().anyMatch(Judge::damaged)
                || !touched.isEmpty();
        for (Told fact : facts) {
            if (!whole.contains(fact)
                    && damaged.entrySet().stream().noneMatch(entry -> own(entry.getValue(), entry.getKey(), fact))) {
                complaints.add("invented: " + file + " says of no row of its own: " + fact);
            }
            if (!seen.add(fact) && !repeats) {
                complaints.add("invented: " + file + " says twice: " + fact);
            }
        }
        return complaints;
    }

    private static boolean own(Document file, Entry entry, Told fact) {
        return entry.row.told().stream()
                .anyMatch(told -> fact.fields().keySet().stream()
                        .allMatch(field -> ownField(file, entry, field, told.get(field), fact.get(field))));
    }

    private static boolean ownField(Document file, Entry entry, String field, String own, String value) {
        if (field.startsWith("#") || value.isEmpty() || value.equals(own)) {
            return true;
        }
        if (field.equals("person") && entry.row.people().contains(value)) {
            return true;
        }
        if (field.equals("@characters") && Math.abs(Integer.parseInt(own) - Integer.parseInt(value)) < 25) {
            return true;
        }
        if (field.startsWith("@")) {
            return file.truth.rows().stream()
                    .filter(row -> row != entry.row)
                    .flatMap(row -> row.told().stream())
                    .noneMatch(told -> told.get(field).equals(value));
        }
        if (file.truth.isLog()
                && file.loose
                && value.contains("@")
                && entry.row.cells().contains(value)) {
            // Without a column of names the mail address stands for the person.
            return true;
        }
        // Without the column that would have told it, a row whose cells moved looks like any other.
        boolean unseen = file.loose && entry.status != Entry.Status.INTACT && file.plausible(entry);
        if (unseen && entry.row.cells().contains(value)) {
            return true;
        }
        return file.truth.texts().stream().noneMatch(text -> value.contains(text) && !own.contains(text));
    }
}
