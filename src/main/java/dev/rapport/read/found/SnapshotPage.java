package dev.rapport.read.found;

import dev.rapport.read.export.ExportSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of a snapshot's pages, mostly one, looked through once: which domain each element is of, which may stand behind
 * the rows.
 *
 * @param domains of each element
 * @param columns of each file that the rows belong to
 */
record SnapshotPage(ExportSource.Part part, List<String> domains, Map<String, Set<String>> columns) {
    /** The columns that rows of an element have. */
    private record Shape(int element, Set<String> columns) {}

    static SnapshotPage of(ExportSource.Part part) throws IOException {
        List<Shape> shapes = new ArrayList<>();
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        try (SnapshotRows rows = new SnapshotRows(part)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                Shape shape = new Shape(rows.element(), row.keySet());
                if (shapes.isEmpty() || !shapes.get(shapes.size() - 1).equals(shape)) {
                    shapes.add(shape);
                }
            }
            for (Shape shape : shapes) {
                String file = SnapshotDomains.file(rows.domains().get(shape.element), shape.columns);
                columns.computeIfAbsent(file, any -> new LinkedHashSet<>()).addAll(shape.columns);
            }
            return new SnapshotPage(part, rows.domains(), columns);
        }
    }
}
