package dev.rapport.theme.summary;

import dev.rapport.fact.Coverage;
import dev.rapport.fact.Source;
import dev.rapport.fact.UnclearName;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Windows;
import dev.rapport.report.Cell;
import dev.rapport.report.English;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.theme.measure.Gaps;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Needs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The notes above a report, what a reader must know before the numbers; and the remarks beside its inputs. */
final class ExaminationNotes {
    private static final int MOST_PLACES = 5;

    private ExaminationNotes() {}

    /** All that apply, most important first. */
    static List<String> of(Ledger ledger, Collection<Finding> findings) {
        Windows windows = ledger.windows();
        List<String> notes = new ArrayList<>();
        ExaminationOptions.note(ledger.settings()).ifPresent(notes::add);
        Coverage coverage = ledger.history().coverage();
        coverage.shortfalls()
                .forEach((source, shortfall) -> notes.add(Gaps.because(shortfall)
                        + (shortfall.empty() ? "" : ", so nothing is computed from it")
                        + resting(shortfall.file(), findings)));
        if (!coverage.has(Source.MESSAGES)
                && coverage.shortfall(Source.MESSAGES).isEmpty()) {
            notes.add("Most of this report comes from " + Source.MESSAGES.file() + ", which "
                    + (coverage.exports() ? "your latest export does not hold." : "is not among the files.")
                    + " Ask LinkedIn for your data (Settings, Data privacy, Get a copy of your data) and tick Messages;"
                    + " with it the other sections fill.");
        }
        if (coverage.textMissing()) {
            notes.add(Source.MESSAGES.file()
                    + " lacks the column CONTENT, so nothing is said about wording, questions and" + " length.");
        }
        for (Source source : coverage.exports() ? List.of(Source.CONNECTIONS, Source.INVITATIONS) : List.<Source>of()) {
            if (!coverage.sources().contains(source)
                    && coverage.shortfall(source).isEmpty()) {
                notes.add(source.file() + " is not in your latest export" + resting(source.file(), findings));
            }
        }
        long latest = ledger.settings().asOf().isPresent()
                ? ExaminationSentence.latestDay(ledger.everybody())
                : Long.MAX_VALUE;
        boolean beyond = latest < windows.today().toEpochDay();
        if (!windows.complete()) {
            notes.add(English.monthOfYear(windows.month())
                    + (beyond
                            ? " is not over on the last day of this report, "
                            : " is not over in these data: they end on ")
                    + InWords.date(windows.today(), windows.today()) + ". The month's counts may still grow.");
        }
        if (beyond) {
            boolean before = latest < windows.month().atDay(1).toEpochDay();
            // They may go on after the day that was asked for.
            notes.add("The last row up to " + InWords.date(windows.today(), windows.today()) + " is of "
                    + InWords.date(LocalDate.ofEpochDay(latest), windows.today())
                    + (before ? ": of " + English.monthOfYear(windows.month()) + " the data say nothing." : "."));
        }
        if (Needs.ownerUnknown(ledger)) {
            notes.add("The owner of the export could not be recognised, so nothing can be said about who wrote to whom."
                    + " Say who you are with --me.");
        }
        return notes;
    }

    private static String resting(String file, Collection<Finding> findings) {
        long count = findings.stream()
                .filter(one -> needs(one).equals(Optional.of(file)))
                .count();
        if (count == 0) {
            return ".";
        }
        return count == 1
                ? "; the one finding that rests on it is withheld."
                : "; the " + English.number(count) + " findings that rest on it are withheld.";
    }

    private static Optional<String> needs(Finding finding) {
        return Optional.ofNullable(finding.detail().get("needs")).map(Cell::csv);
    }

    /** Whether a finding is withheld because a file that is there cannot be counted on. */
    static boolean withheld(Finding finding) {
        return finding.lacks(Reason.FILE_EMPTY, Reason.FILE_DAMAGED);
    }

    /** What to know of the inputs; it stands beside them, as it may be the same every month. */
    static List<String> remarks(Ledger ledger) {
        List<String> remarks = new ArrayList<>();
        List<UnclearName> unclear = ledger.history().coverage().unclear();
        if (!unclear.isEmpty()) {
            remarks.add(English.capital(English.count(unclear.size(), "name in your log is", "names in your log are"))
                    + " not clear, so nobody was guessed: " + places(unclear)
                    + ". Who may be meant is said by rapport check; the column url or aliases.csv tells them apart.");
        }
        remarks.addAll(ledger.memory().remarks());
        return remarks;
    }

    private static String places(List<UnclearName> unclear) {
        String first = unclear.stream()
                .map(one -> one.where().file() + " line " + one.where().line())
                .distinct()
                .limit(MOST_PLACES)
                .collect(Collectors.joining(", "));
        long more = unclear.stream().map(UnclearName::where).distinct().count() - MOST_PLACES;
        return more > 0 ? first + " and " + English.whole(more) + " more" : first;
    }
}
