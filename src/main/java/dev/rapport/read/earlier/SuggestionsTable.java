package dev.rapport.read.earlier;

import dev.rapport.fact.RejectReason;
import dev.rapport.fact.Suggested;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.RowException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** {@code data/suggestions.csv}: {@code 2026-10,2026-10-31T18:02:11Z,1,ada-example-3f2a,…,waiting-on-you,…}. */
record SuggestionsTable(List<Suggested> into) {
    /** Its name below the month's folder. */
    static final String FILE = "data/suggestions.csv";

    private static final int MONTH = 0;
    private static final int END = 1;
    private static final int RANK = 2;
    private static final int CONTACT = 3;
    private static final int RULE = 4;
    private static final int STEP = 5;

    static PublishedTable of(List<Suggested> into) {
        return new PublishedTable(
                new SuggestionsTable(into)::take, FILE, "month, observation_end, rank, contact, rule", "step", "step");
    }

    private void take(String month, Row row) throws RowException {
        try {
            into.add(new Suggested(
                    row.need(MONTH),
                    Instant.parse(row.need(END)),
                    Math.toIntExact(PublishedTable.count(row, RANK)),
                    PublishedTable.text(row, CONTACT),
                    row.need(RULE),
                    PublishedTable.text(row, STEP)));
        } catch (DateTimeException noMoment) {
            throw new RowException(RejectReason.UNKNOWN_DATE, row.column(END));
        } catch (ArithmeticException tooMany) {
            throw new RowException(RejectReason.NOT_A_NUMBER, row.column(RANK));
        }
    }
}
