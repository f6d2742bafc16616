package dev.rapport.write;

import dev.rapport.report.Report;
import java.io.IOException;

/** Writes a report in one format. */
interface ReportWriter {
    /** Writes all files of this format. */
    void write(Report report, Shared shared, Output output) throws IOException;
}
