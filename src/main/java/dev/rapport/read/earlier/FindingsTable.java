package dev.rapport.read.earlier;

import dev.rapport.fact.Published;
import dev.rapport.fact.RejectReason;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.RowException;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/** {@code data/findings.csv}: {@code month.people,People you were in touch with,people,measured,12,,,12,,,12}. */
final class FindingsTable {
    private static final int ID = 0;
    private static final int STATUS = 1;
    private static final int VALUE = 2;
    private static final int LOW = 3;
    private static final int HIGH = 4;
    private static final int K = 5;
    private static final int N = 6;
    private static final int SHOWN = 7;
    private static final int CLAIMED = 8;

    private final List<Published> into;
    private final Set<String> ids = new HashSet<>();

    private FindingsTable(List<Published> into) {
        this.into = into;
    }

    static PublishedTable of(List<Published> into) {
        return new PublishedTable(
                new FindingsTable(into)::take,
                PublishedMonth.FINDINGS,
                "id, status, value",
                "low, high, k, n, shown, claimed",
                "claimed");
    }

    private void take(String month, Row row) throws RowException {
        String id = row.need(ID);
        boolean measured = row.need(STATUS).equals("measured");
        if (!measured && !row.get(VALUE).isEmpty()) {
            throw new RowException(RejectReason.OUT_OF_PLACE, row.column(STATUS));
        }
        if (!ids.add(id)) {
            throw new RowException(RejectReason.STANDS_ABOVE, row.column(ID));
        }
        if (measured) {
            into.add(new Published(
                    month,
                    id,
                    PublishedTable.number(row, VALUE),
                    limit(row, LOW),
                    limit(row, HIGH),
                    cases(row, K),
                    cases(row, N),
                    PublishedTable.text(row, SHOWN),
                    claimed(row)));
        }
    }

    /** Tables of earlier versions say nothing of it. */
    private static String claimed(Row row) throws RowException {
        String direction = row.get(CLAIMED);
        if (!direction.isEmpty() && !direction.equals("up") && !direction.equals("down")) {
            throw new RowException(RejectReason.OUT_OF_PLACE, row.column(CLAIMED));
        }
        return direction;
    }

    private static OptionalDouble limit(Row row, int column) throws RowException {
        return row.get(column).isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(PublishedTable.number(row, column));
    }

    private static OptionalLong cases(Row row, int column) throws RowException {
        return row.get(column).isEmpty() ? OptionalLong.empty() : OptionalLong.of(PublishedTable.count(row, column));
    }
}
