package dev.rapport;

import dev.rapport.fact.Trail;
import dev.rapport.ledger.Ledger;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.report.Evidence;
import dev.rapport.report.Finding;
import dev.rapport.report.Report;
import dev.rapport.theme.summary.Examination;
import java.io.IOException;

/**
 * One number of a report and the rows of the files it rests on. Reads everything once, keeping the line of every row that
 * becomes a fact: that costs more memory than a report, and is done only when asked for.
 */
public final class Inquiry {
    private Inquiry() {}

    /**
     * The answer.
     *
     * @param report the report the number stands in
     * @param evidence the cases and their rows
     */
    public record Answer(Report report, Finding finding, Evidence evidence) {}

    /** Asks after a finding by its id. */
    public static Answer into(Request request, String id) throws IOException, CannotRead {
        Trail trail = new Trail();
        Request tracing = request.reading(request.reading().with(trail));
        Selection told = Pipeline.read(tracing);
        Ledger ledger = Pipeline.addUp(told);
        Report report = told.about(Examination.examine(ledger, told.loaded().intake()));
        return new Answer(report, report.finding(id), Examination.evidence(ledger, trail, id));
    }
}
