package dev.rapport;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.ledger.Ledger;
import dev.rapport.read.Reader;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.earlier.EarlierReports;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.report.Report;
import dev.rapport.report.Suggestion;
import dev.rapport.theme.summary.Examination;
import dev.rapport.write.AlreadyRunning;
import dev.rapport.write.CannotWrite;
import dev.rapport.write.Format;
import dev.rapport.write.Publication;
import dev.rapport.write.PublishedMonths;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The whole program: read what happened, add it up, examine it, write the report. */
public final class Pipeline {
    /** Makes one month's report and publishes it whole, or changes nothing. */
    public Outcome run(Request request) throws IOException, CannotRead, CannotWrite, AlreadyRunning {
        Format.prepare(request.edition().formats()); //         meanwhile: fonts, colours, styles
        return write(report(request), request); //         report -> html, json, csv, svg, png, ics
    }

    /** What was read and added up is given back before the report is written. */
    private static Report report(Request request) throws IOException, CannotRead {
        Selection told = read(request); //                      exports and logs -> what happened
        EarlierReports.Earlier earlier = EarlierMonths.before(told.history(), request); // what months before said
        Ledger ledger = addUp(told, earlier); //           facts -> per contact, month, channel, episode
        return told.about(Examination.examine(ledger, told.loaded().intake())) // tables -> findings and charts
                .with(PublishedMonths.history(earlier.findings()));
    }

    /** The people worth a hello, without the rest of the report. */
    public Loaded<List<Suggestion>> suggest(Request request) throws IOException, CannotRead {
        Selection told = read(request.withoutWording());
        return new Loaded<>(Examination.suggestions(addUp(told)), told.loaded().intake());
    }

    /** Reads everything but the wording of first texts, and writes nothing. */
    public Loaded<History> check(Request request) throws IOException, CannotRead {
        return read(request.withoutWording()).loaded();
    }

    static Selection read(Request request) throws IOException, CannotRead {
        boolean groups = request.settings().countGroups();
        ReadOptions reading = groups ? request.reading() : request.reading().withoutGroups();
        Loaded<History> loaded =
                Reader.read(request.exports(), request.logs(), EarlierMonths.seenAgain(reading, request));
        return Selection.of(loaded, request);
    }

    static Ledger addUp(Selection told) throws IOException {
        return addUp(told, EarlierMonths.before(told.history(), told.request()));
    }

    private static Ledger addUp(Selection told, EarlierReports.Earlier earlier) {
        told.request().begins("adding up");
        return told.addUp(EarlierMonths.memory(earlier, told.history()));
    }

    private static Outcome write(Report report, Request request) throws CannotWrite, AlreadyRunning {
        if (request.strict() && report.inputs().stream().anyMatch(file -> file.rejectedRows() > 0)) {
            return new Outcome(report, report.inputs(), Optional.empty(), false);
        }
        request.begins("drawing and writing");
        Edition edition = request.edition();
        Publication.Published published =
                new Publication(edition.out()).publish(report, edition.formats(), edition.excel(), edition.lockWait());
        return new Outcome(report, report.inputs(), Optional.of(published.folder()), published.unchanged());
    }
}
