package dev.rapport.theme;

import dev.rapport.fact.Source;
import dev.rapport.fact.UnclearName;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Windows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The notes above a report, what a reader must know before the numbers; and the remarks beside its inputs. */
final class ExaminationNotes {
    private static final int MOST_PLACES = 5;

    private ExaminationNotes() {}

    /** All that apply, most important first. */
    static List<String> of(Ledger ledger) {
        Windows windows = ledger.windows();
        List<String> notes = new ArrayList<>();
        ExaminationOptions.note(ledger.settings()).ifPresent(notes::add);
        if (!ledger.history().coverage().has(Source.MESSAGES)) {
            notes.add("Most of this report comes from " + Source.MESSAGES.file() + ", which is not among the files."
                    + " Ask LinkedIn for your data (Settings, Data privacy, Get a copy of your data) and tick Messages;"
                    + " with it the other sections fill.");
        }
        if (!windows.complete()) {
            notes.add(Words.month(windows.month()) + " is not over in these data: they end on "
                    + Words.date(windows.today(), windows.today()) + ". The month's counts may still grow.");
        }
        long latest = ExaminationSentence.latestDay(ledger);
        if (ledger.settings().asOf().isPresent() && latest < windows.today().toEpochDay()) {
            notes.add("The data end on " + Words.date(LocalDate.ofEpochDay(latest), windows.today()) + ".");
        }
        if (Findings.ownerUnknown(ledger)) {
            notes.add("The owner of the export could not be recognised, so nothing can be said about who wrote to whom."
                    + " Say who you are with --me.");
        }
        return notes;
    }

    /** What to know of the inputs; it stands beside them, as it may be the same every month. */
    static List<String> remarks(Ledger ledger) {
        List<String> remarks = new ArrayList<>();
        List<UnclearName> unclear = ledger.history().coverage().unclear();
        if (!unclear.isEmpty()) {
            remarks.add(Words.capital(Words.count(unclear.size(), "name in your log is", "names in your log are"))
                    + " not clear, so nobody was guessed: " + places(unclear)
                    + ". Who may be meant is said by rapport check; the column url or aliases.csv tells them apart.");
        }
        remarks.addAll(ledger.memory().remarks());
        return remarks;
    }

    private static String places(List<UnclearName> unclear) {
        String first = unclear.stream()
                .limit(MOST_PLACES)
                .map(one -> one.where().file() + " line " + one.where().line())
                .collect(Collectors.joining(", "));
        int more = unclear.size() - MOST_PLACES;
        return more > 0 ? first + " and " + Words.digits(more) + " more" : first;
    }
}
