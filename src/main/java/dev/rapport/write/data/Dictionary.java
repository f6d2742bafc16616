package dev.rapport.write.data;

import dev.rapport.own.Packed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The meaning of every column of every table, from the one list beside this class. */
public final class Dictionary {
    private static final String ALL = "*";
    private static final int PARTS = 4;
    private static final Map<String, Table> TABLES = read();

    private Dictionary() {}

    /** A table: what it holds, and its own columns. */
    public record Table(String title, Map<String, Column> columns) {}

    /**
     * A column.
     *
     * @param type string, integer, number, boolean, date or datetime
     * @param unit unit or codes, or empty
     */
    public record Column(String name, String type, String unit, String meaning) {}

    /** The names of all tables, without folder and ending. */
    public static List<String> tables() {
        return TABLES.keySet().stream().filter(name -> !name.equals(ALL)).toList();
    }

    /** A table by its name; empty if it is not in the list. */
    public static Optional<Table> table(String name) {
        return Optional.ofNullable(TABLES.get(name));
    }

    /** A column of a table, its own or one that means the same everywhere. */
    public static Optional<Column> column(String table, String column) {
        return table(table)
                .map(own -> own.columns().get(column))
                .or(() -> table(ALL).map(all -> all.columns().get(column)));
    }

    private static Map<String, Table> read() {
        Map<String, Table> tables = new LinkedHashMap<>();
        Map<String, Column> columns = new LinkedHashMap<>();
        for (String line : Packed.lines(Dictionary.class, "columns.txt")) {
            if (line.startsWith("[")) {
                int end = line.indexOf(']');
                columns = new LinkedHashMap<>();
                tables.put(
                        line.substring(1, end),
                        new Table(line.substring(end + 1).strip(), Collections.unmodifiableMap(columns)));
            } else {
                String[] parts = line.split("\\s*\\|\\s*", PARTS);
                columns.put(parts[0], new Column(parts[0], parts[1], parts[2].strip(), parts[3].strip()));
            }
        }
        return tables;
    }
}
