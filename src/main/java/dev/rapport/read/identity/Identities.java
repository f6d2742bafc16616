package dev.rapport.read.identity;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.export.Addressees;
import dev.rapport.read.export.Export;
import dev.rapport.read.export.InvitationRow;
import dev.rapport.read.export.VouchRow;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.People;
import dev.rapport.read.people.Person;
import dev.rapport.read.people.ProfileLinks;
import java.util.List;

/**
 * Who is who: THE RULES by which rows of all files and all exports are taken for one person, the strongest first. What no
 * rule joins stays apart, and a name that several people bear means nobody.
 *
 * <ol>
 *   <li><b>Address.</b> Rows with the same profile address, in whatever spelling, are one person's, in every file, export
 *       and log ({@link ProfileLinks}).
 *   <li><b>Side by side.</b> Two addresses in one file of an export, and two rows of one list of connections, are two people:
 *       whatever follows never joins them ({@link Together}).
 *   <li><b>Name within an export.</b> A connection without address is the one person with an address in that export who
 *       bears the name, if there is only one, no other connection bears it, and that person stands in no row of the list.
 *   <li><b>Names in one cell.</b> Several recipients stand in one cell. Whole names that are known from elsewhere decide
 *       where it is cut, so that a comma within a name makes no second person ({@link Addressees}).
 *   <li><b>The same message.</b> Conversation, second and text are the same in two exports: so are its sender and, between
 *       two people, the other ({@link SharedMessages}).
 *   <li><b>The same invitation.</b> Direction and moment are the same in two exports, and nothing else of that moment is
 *       left that it could be: so is the other person ({@link SharedInvitations}).
 *   <li><b>Name and day.</b> The same full name and Connected On, each the only one in its export; and the same first name
 *       and Connected On, each the only one in its export, where one of the two has no address ({@link SameConnections}).
 *   <li><b>Name across exports.</b> A connection without address and the only person with an address who bears the name in
 *       any export are one, unless they were connected on two days ({@link SameConnections#byNameAlone}).
 *   <li><b>A name where there is no address</b> means its only bearer in that export, else its only bearer in all; else,
 *       where there is none, a person known by that name alone ({@link People#byName}).
 * </ol>
 *
 * <p>The owner is one person under all addresses and names of theirs, or the exports are refused ({@link OneOwner}). The
 * address and the name in use are those of the newest export. {@code docs/identity.md} holds the same as a table.
 */
public final class Identities {
    private final List<Export> exports;
    private final People people;
    private final Together together;

    private Identities(List<Export> exports, People people) {
        this.exports = exports;
        this.people = people;
        together = new Together(exports, people);
    }

    /**
     * Applies the rules once all files of all exports were read.
     *
     * @param exports newest first
     * @throws CannotRead if they belong to two people
     */
    public static void settle(List<Export> exports, People people) throws CannotRead {
        exports.forEach(Identities::introduceOthers);
        new Identities(exports, people).settle();
    }

    private static void introduceOthers(Export export) {
        for (InvitationRow invitation : export.invitations) {
            introduce(export, invitation.otherUrl(), invitation.otherName());
        }
        for (VouchRow vouch : export.vouches) {
            introduce(export, vouch.url(), vouch.name());
        }
    }

    private static void introduce(Export export, String url, String name) {
        if (export.roster.byUrl(url, name) < 0) {
            export.roster.whole(Names.compared(name));
        }
    }

    private void settle() throws CannotRead {
        people.self(OneOwner.numbers(exports, people));
        for (Export export : exports) {
            new Addressees(exports, export).settle();
        }
        exports.forEach(this::withinExport);
        // Neighbours first: what is found between them helps to recognise people over a longer time.
        SharedRows shared = new SharedRows();
        for (int apart = 1; apart < exports.size(); apart++) {
            for (int newer = 0; newer + apart < exports.size(); newer++) {
                Export now = exports.get(newer);
                Export then = exports.get(newer + apart);
                new SharedMessages(then, now, together, shared.of(then, now)).compare();
                new SharedInvitations(then, now, together, shared.of(then, now)).compare();
            }
        }
        OneOwner.check(exports, shared);
        for (int apart = 1; apart < exports.size(); apart++) {
            for (int newer = 0; newer + apart < exports.size(); newer++) {
                new SameConnections(exports.get(newer + apart), exports.get(newer), together).compare();
            }
        }
        SameConnections.byNameAlone(exports, people, together);
    }

    /** A connection without address is the only other bearer of its name in the export, if that one has an address. */
    private void withinExport(Export export) {
        for (int i = 0; i < export.connections.size(); i++) {
            int listed = export.roster.listed().getInt(i);
            Person connection = people.asSeen(listed);
            if (connection.addressed()) {
                continue;
            }
            var bearers = export.roster
                    .names()
                    .of(Names.compared(export.connections.get(i).full()));
            if (bearers.size() == 2) {
                int other = bearers.getInt(0) == listed ? bearers.getInt(1) : bearers.getInt(0);
                if (!people.isSelf(other)) {
                    together.join(listed, other);
                }
            }
        }
    }
}
