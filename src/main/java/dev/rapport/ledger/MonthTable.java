package dev.rapport.ledger;

import dev.rapport.fact.History;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Shares;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.concurrent.ForkJoinTask;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The month table: its counts, and the columns made of them. */
record MonthTable(Parts parts, MonthCounts counts) {
    /** Adds up the months: from the first interaction or connection to the month of C. */
    static MonthCounts count(Parts parts) {
        YearMonth last = YearMonth.from(parts.windows.today());
        YearMonth first = first(parts, last);
        MonthCounts counts = new MonthCounts(first, last);
        // Each counts in columns of its own.
        ForkJoinTask.invokeAll(
                ForkJoinTask.adapt(() -> new MonthTalks(counts, parts).count()),
                ForkJoinTask.adapt(() -> new MonthTies(counts, parts).count()),
                ForkJoinTask.adapt(() -> new MonthOpeners(counts, parts).count()),
                ForkJoinTask.adapt(() -> new MonthGestures(counts, parts).count()));
        return counts;
    }

    private static YearMonth first(Parts parts, YearMonth last) {
        long earliest = last.atDay(1).toEpochDay();
        for (int contact = 0; contact < parts.history.contacts().size(); contact++) {
            int connected = parts.newTies.connectedOn(contact);
            earliest = connected == NewTies.NEVER ? earliest : Math.min(earliest, connected);
            int[] touched = parts.contactDays.of(contact);
            earliest = touched.length == 0 ? earliest : Math.min(earliest, touched[0]);
        }
        for (LocalDate date : parts.history.namelessConnectedOn()) {
            earliest = Math.min(earliest, date.toEpochDay());
        }
        return YearMonth.from(LocalDate.ofEpochDay(earliest));
    }

    static Table of(Parts parts, MonthCounts counts) {
        return new MonthTable(parts, counts).build();
    }

    private Table build() {
        return Table.create(
                "months", Arrays.stream(MonthColumn.values()).map(this::column).toArray(Column<?>[]::new));
    }

    private Column<?> column(MonthColumn column) {
        return switch (column.kind()) {
            case NAME -> months(column.code());
            case COMPLETE -> complete(column.code());
            case REPLIES -> replies(column);
            case EASE -> ease(column.code());
            case LISTED -> whole(column, true);
            case COUNT -> whole(column, false);
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

    private Column<?> replies(MonthColumn which) {
        DoubleColumn column = DoubleColumn.create(which.code(), counts.size());
        for (int i = 0; i < counts.size(); i++) {
            int n = counts.get(MonthColumn.OPENERS_MATURED, i);
            if (n > 0) {
                Estimate rate = Shares.wilson(counts.get(MonthColumn.OPENERS_ANSWERED_30D, i), n);
                column.set(
                        i,
                        which == MonthColumn.REPLY_LOW
                                ? rate.low()
                                : which == MonthColumn.REPLY_HIGH ? rate.high() : rate.value());
            }
        }
        return column;
    }

    private Column<?> ease(String name) {
        DoubleColumn column = DoubleColumn.create(name, counts.size());
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(MonthColumn.EASE_N, i) > 0) {
                column.set(i, (double) counts.easeSum[i] / counts.get(MonthColumn.EASE_N, i));
            }
        }
        return column;
    }

    /** @param ofInvitations whether it is known only where invitations are listed */
    private Column<?> whole(MonthColumn which, boolean ofInvitations) {
        IntColumn column = IntColumn.create(which.code(), counts.size());
        for (int i = 0; i < counts.size(); i++) {
            if (!ofInvitations || listed(counts.month(i))) {
                column.set(i, counts.get(which, i));
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
