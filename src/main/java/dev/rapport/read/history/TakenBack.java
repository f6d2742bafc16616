package dev.rapport.read.history;

import static java.util.Objects.requireNonNull;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.export.ConnectionRow;
import dev.rapport.read.export.Export;
import dev.rapport.read.export.ExportFiles;
import dev.rapport.read.export.InvitationRow;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of an export that were read and count no more; each leaves its file's ledger by a rule. For that it is noted in which
 * file each connection and invitation stands.
 */
public final class TakenBack {
    private final Export export;
    private final FileTallies tallies;
    private final Map<InvitationRow, Tally> invitations = new IdentityHashMap<>();
    /** Ledgers of connections, where more than one file lists them. */
    private final Map<ConnectionRow, Tally> connections = new IdentityHashMap<>();

    private int invited;
    private int connected;

    TakenBack(Export export, FileTallies tallies) {
        this.export = export;
        this.tallies = tallies;
    }

    /**
     * Notes what was added to the export since it was last asked.
     *
     * @param several whether more than one file lists the like
     */
    void note(Tally file, boolean several) {
        for (; invited < export.invitations.size(); invited++) {
            invitations.put(export.invitations.get(invited), file);
        }
        for (int i = connected; several && i < export.connections.size(); i++) {
            connections.put(export.connections.get(i), file);
        }
        connected = export.connections.size();
    }

    void leftOut(InvitationRow invitation, LeftOutRule rule) {
        requireNonNull(invitations.get(invitation)).usedNoMore(rule);
    }

    /** Nothing is computed from what was read of a file. Of several lists of connections, whose the hidden are is not told apart. */
    void setAside(Tally file) {
        file.allLeftOut(LeftOutRule.TOO_DAMAGED);
        export.reach.without(tallies.part(file));
        switch (ExportFiles.source(file.kind()).orElseThrow()) {
            case CONNECTIONS -> {
                export.connections.removeIf(one -> connections.getOrDefault(one, file) == file);
                if (connections.isEmpty()) {
                    export.nameless.clear();
                }
            }
            case INVITATIONS -> export.invitations.removeIf(one -> invitations.get(one) == file);
            case ENDORSEMENTS, RECOMMENDATIONS ->
                export.vouches.removeIf(vouch -> vouch.file().equals(file.kind()));
            case MESSAGES -> withoutMessages(file, LeftOutRule.TOO_DAMAGED);
            case LOG -> throw new IllegalArgumentException("a log is no file of an export");
        }
    }

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

    public void forgotten() {
        leaveOut(LeftOutRule.FORGOTTEN, () -> export.roster.strike(export.connections, export.people()::forgotten));
    }

    private void leaveOut(LeftOutRule rule, Runnable removal) {
        List<ConnectionRow> before = List.copyOf(export.connections);
        removal.run();
        if (connections.isEmpty()) {
            for (int i = export.connections.size(); i < before.size(); i++) {
                tallies.of("connections").usedNoMore(rule);
            }
            return;
        }
        Set<ConnectionRow> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(export.connections);
        for (ConnectionRow connection : before) {
            if (!left.contains(connection)) {
                requireNonNull(connections.get(connection)).usedNoMore(rule);
            }
        }
    }
}
