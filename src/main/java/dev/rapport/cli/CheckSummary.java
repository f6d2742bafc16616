package dev.rapport.cli;

import dev.rapport.cli.console.ExitCode;
import dev.rapport.fact.Contact;
import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Source;
import dev.rapport.read.earlier.PublishedMonth;
import java.util.List;

/** What {@code check --json} says to a machine. */
record CheckSummary(
        int exit,
        String end,
        int contacts,
        List<String> missing,
        String owner,
        String ownerName,
        String ownerUrl,
        int ownAddresses,
        List<Unclear> unclear,
        int merged,
        int publishedMonths,
        List<String> changedSincePublished,
        List<RowLedger.Counts> files) {
    /** A name that may mean another person. */
    record Unclear(String file, long line, String name, boolean ambiguous, List<String> candidates) {}

    /** For a machine, if no report can be made of what was found. */
    record NoReport(int exit, List<RowLedger.Counts> files) {}

    static CheckSummary of(
            Loaded<History> loaded, List<Source> missing, PublishedMonth.Checked earlier, ExitCode code) {
        History history = loaded.value();
        return new CheckSummary(
                code.code(),
                history.end().toString(),
                history.contacts().size(),
                missing.stream().map(Source::file).toList(),
                history.coverage().ownerRecognisedBy().orElse(""),
                history.owner().map(Contact::name).orElse(""),
                history.owner().map(Contact::url).orElse(""),
                history.coverage().ownAddresses(),
                history.coverage().unclear().stream()
                        .map(one -> new Unclear(
                                one.where().file(), one.where().line(), one.name(), one.ambiguous(), one.candidates()))
                        .toList(),
                history.coverage().merged(),
                earlier.months(),
                earlier.changed(),
                RowLedger.counts(loaded.intake()));
    }
}
