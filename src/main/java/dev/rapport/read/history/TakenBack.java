package dev.rapport.read.history;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.export.ConnectionRow;
import dev.rapport.read.export.Export;
import dev.rapport.read.export.ExportFiles;
import dev.rapport.read.export.ExportSource;
import dev.rapport.read.identity.ListedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Rows of an export that were read and count no more; each leaves its file's ledger by a rule. */
public final class TakenBack {
    private final Export export;
    private final ListedIn listed;
    private final Supplier<Tally> connectionsTally;

    /** @param connectionsTally the row ledger of connections, for those whose file is not known */
    TakenBack(Export export, ListedIn listed, Supplier<Tally> connectionsTally) {
        this.export = export;
        this.listed = listed;
        this.connectionsTally = connectionsTally;
    }

    /** Nothing is computed from what was read of a file. */
    void setAside(Tally file, ExportSource.Part part) {
        file.allLeftOut(LeftOutRule.TOO_DAMAGED);
        export.reach.without(part);
        switch (ExportFiles.source(file.kind()).orElseThrow()) {
            case CONNECTIONS -> listed.removeConnections(file);
            case INVITATIONS -> listed.removeInvitations(file);
            case ENDORSEMENTS, RECOMMENDATIONS ->
                export.vouches.removeIf(vouch -> vouch.file().equals(file.kind()));
            case MESSAGES -> withoutMessages(file, LeftOutRule.TOO_DAMAGED);
            case LOG -> throw new IllegalArgumentException("a log is no file of an export");
        }
    }

    /** Nothing is computed from the messages of the export. */
    void withoutMessages(Tally file, LeftOutRule rule) {
        file.allLeftOut(rule);
        export.talk = export.talk.without();
        export.end();
    }

    /** Leaves out connections made after the last day, as an export of that day would not have them. */
    public void after(LocalDate last) {
        leaveOut(
                LeftOutRule.AFTER_END,
                () -> export.connections.removeIf(connection -> connection.on().isAfter(last)));
    }

    /** Leaves out connections who are to be forgotten. */
    public void forgotten() {
        leaveOut(LeftOutRule.FORGOTTEN, () -> export.roster.strike(export.connections, export.people()::forgotten));
    }

    private void leaveOut(LeftOutRule rule, Runnable removal) {
        List<ConnectionRow> before = List.copyOf(export.connections);
        removal.run();
        listed.usedNoMore(before, rule, connectionsTally);
    }
}
