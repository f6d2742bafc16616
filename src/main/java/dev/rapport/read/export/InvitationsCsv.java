package dev.rapport.read.export;

import dev.rapport.fact.Direction;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.Source;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.date.ExportDates;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.OwnSide;
import dev.rapport.read.people.ProfileLinks;
import dev.rapport.read.wording.Draft;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code Invitations.csv}: accepted and pending invitations of about 180 days; no refusals.
 *
 * <p>Until February 2023 {@code From,To,Sent At,Message,Direction}; July 2023 with member URNs, December 2023 with bare
 * addresses (both say nobody's identity), from March 2024 with {@code inviterProfileUrl,inviteeProfileUrl}. Sent At is US
 * Pacific wall time. Example: {@code Sam Owner,Ada Example,"3/7/24, 12:34
 * PM",,OUTGOING,https://www.linkedin.com/in/sam-owner,https://www.linkedin.com/in/ada-example}.
 */
record InvitationsCsv(ExportKind about) implements ExportFile {
    InvitationsCsv() {
        this(new ExportKind(
                "invitations",
                "invitations",
                Optional.of(Source.INVITATIONS),
                "from, to, sentat, direction",
                "From, To, Sent At, Message, Direction, inviterProfileUrl, inviteeProfileUrl"));
    }

    @Override
    public void read(Row row, Export export, Tally tally) throws RowException {
        Direction direction = switch (row.need(4).toUpperCase(Locale.ROOT)) {
            case "OUTGOING" -> Direction.OUT;
            case "INCOMING" -> Direction.IN;
            default -> throw new RowException(RejectReason.UNKNOWN_DIRECTION, row.column(4));
        };
        String[] urls = {export.shared(row.url(5)), export.shared(row.url(6))};
        int own = direction == Direction.OUT ? 0 : 1;
        OwnSide side = new OwnSide(export.shared(row.name(own)), urls[own]);
        export.ownRow(side, tally.file(), row.line());
        Instant at = sent(row, export, side);
        String note = row.text(3);
        boolean withNote = !note.isEmpty();
        export.meter.measure(note);
        InvitationRow invitation = new InvitationRow(
                export.shared(row.name(1 - own)),
                urls[1 - own],
                at,
                direction,
                withNote,
                export.meter.sum(),
                withNote && export.wording ? Draft.of(note, export.meter) : null);
        export.ownSides.add(side);
        export.saw(at, row.column(2));
        if (Names.nobody(invitation.otherName())
                && ProfileLinks.key(invitation.otherUrl()).isEmpty()) {
            tally.leftOut(LeftOutRule.NO_IDENTITY);
        } else if (!export.fresh(invitation)) {
            tally.leftOut(LeftOutRule.DUPLICATE);
        } else {
            export.invitations.add(invitation);
            if (withNote) {
                export.noteSums.add(invitation.noteSum());
            }
            tally.used();
        }
    }

    /** When it was sent. A row whose moment is cut off still says who stands on the owner's side. */
    private static Instant sent(Row row, Export export, OwnSide own) throws RowException {
        try {
            return ExportDates.pacific(row.need(2), row.column(2));
        } catch (RowException unreadable) {
            export.ownSidesWithoutMoment.add(own);
            throw unreadable;
        }
    }
}
