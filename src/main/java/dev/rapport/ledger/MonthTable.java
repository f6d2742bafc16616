package dev.rapport.ledger;

import dev.rapport.fact.History;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Shares;
import java.time.YearMonth;
import java.util.Set;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The month table, filled from counts made before. */
final class MonthTable {
    private static final Set<String> OF_INVITATIONS =
            Set.of("invitations_sent", "invitations_accepted", "invitations_waiting", "notes");

    private final Parts parts;
    private final MonthCounts counts;

    private MonthTable(Parts parts, MonthCounts counts) {
        this.parts = parts;
        this.counts = counts;
    }

    static Table of(Parts parts, MonthCounts counts) {
        return new MonthTable(parts, counts).build();
    }

    private Table build() {
        Column<?>[] columns = new Column<?>[Columns.MONTHS.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = column(Columns.MONTHS[i]);
        }
        return Table.create("months", columns);
    }

    private Column<?> column(String name) {
        return switch (name) {
            case "month" -> months(name);
            case "complete" -> complete(name);
            case "reply_rate", "reply_low", "reply_high" -> replies(name);
            case "ease_mean" -> ease(name);
            default -> whole(name);
        };
    }

    private Column<?> months(String name) {
        StringColumn column = StringColumn.create(name);
        for (int i = 0; i < counts.size(); i++) {
            column.append(counts.month(i).toString());
        }
        return column;
    }

    private Column<?> complete(String name) {
        BooleanColumn column = BooleanColumn.create(name);
        for (int i = 0; i < counts.size(); i++) {
            column.append(parts.windows.isComplete(counts.month(i)));
        }
        return column;
    }

    private Column<?> replies(String name) {
        DoubleColumn column = DoubleColumn.create(name, counts.size());
        for (int i = 0; i < counts.size(); i++) {
            int n = counts.get("openers_matured", i);
            if (n > 0) {
                Estimate rate = Shares.wilson(counts.get("openers_answered_30d", i), n);
                column.set(
                        i,
                        switch (name) {
                            case "reply_low" -> rate.low();
                            case "reply_high" -> rate.high();
                            default -> rate.value();
                        });
            }
        }
        return column;
    }

    private Column<?> ease(String name) {
        DoubleColumn column = DoubleColumn.create(name, counts.size());
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get("ease_n", i) > 0) {
                column.set(i, (double) counts.get(MonthCounts.EASE_SUM, i) / counts.get("ease_n", i));
            }
        }
        return column;
    }

    private Column<?> whole(String name) {
        IntColumn column = IntColumn.create(name, counts.size());
        for (int i = 0; i < counts.size(); i++) {
            if (!OF_INVITATIONS.contains(name) || listed(counts.month(i))) {
                column.set(i, counts.get(name, i));
            }
        }
        return column;
    }

    /** Invitations are listed for some stretches of time only; elsewhere nothing is known, which is not zero. */
    private boolean listed(YearMonth month) {
        History history = parts.history;
        Span span = parts.windows.monthSpan(month);
        return NewTies.listed(history, span.from(), span.to());
    }
}
