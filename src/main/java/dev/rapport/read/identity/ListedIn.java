package dev.rapport.read.identity;

import static java.util.Objects.requireNonNull;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.export.ConnectionRow;
import dev.rapport.read.export.Export;
import dev.rapport.read.export.InvitationRow;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** In which file each connection and invitation of an export stands, so that a row that is taken back leaves its own ledger. */
public final class ListedIn {
    private final Export export;
    private final Map<InvitationRow, Tally> invitations = new IdentityHashMap<>();
    /** Ledgers of connections, where more than one file lists them. */
    private final Map<ConnectionRow, Tally> connections = new IdentityHashMap<>();

    private int invited;
    private int connected;

    public ListedIn(Export export) {
        this.export = export;
    }

    /**
     * Notes what was added to the export since it was last asked.
     *
     * @param several whether more than one file lists the like
     */
    public void note(Tally file, boolean several) {
        for (; invited < export.invitations.size(); invited++) {
            invitations.put(export.invitations.get(invited), file);
        }
        for (int i = connected; several && i < export.connections.size(); i++) {
            connections.put(export.connections.get(i), file);
        }
        connected = export.connections.size();
    }

    /** The ledger of the file in which an invitation stands. */
    public Tally in(InvitationRow invitation) {
        return requireNonNull(invitations.get(invitation));
    }

    /** Takes back the invitations of a file. */
    public void removeInvitations(Tally file) {
        export.invitations.removeIf(one -> in(one) == file);
    }

    /** Takes back the connections of a file: of several lists only its own; whose the hidden people are is not told apart. */
    public void removeConnections(Tally file) {
        export.connections.removeIf(one -> connections.getOrDefault(one, file) == file);
        if (connections.isEmpty()) {
            export.nameless.clear();
        }
    }

    /**
     * Leaves out of the ledgers the connections that are no longer among the export's.
     *
     * @param before the connections when there were more
     * @param only the ledger of the one file that lists connections, if there is but one
     */
    public void usedNoMore(List<ConnectionRow> before, LeftOutRule rule, Supplier<Tally> only) {
        if (connections.isEmpty()) {
            for (int i = export.connections.size(); i < before.size(); i++) {
                only.get().usedNoMore(rule);
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
