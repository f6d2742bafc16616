package dev.rapport.read.export;

import dev.rapport.fact.RejectReason;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.people.Names;
import java.util.Optional;

/**
 * {@code Email Addresses.csv}: the owner's own addresses, by which they are told from the others in a calendar.
 *
 * <p>{@code Email Address,Confirmed,Primary,Updated On}. Example: {@code sam@example.org,Yes,Yes,"3/7/24, 12:34 PM"}.
 */
record OwnMailsCsv(ExportKind about) implements ExportFile {
    OwnMailsCsv() {
        this(new ExportKind(
                "e-mail addresses",
                "emailaddresses",
                Optional.empty(),
                "emailaddress, confirmed, primary",
                "Email Address, Confirmed, Primary"));
    }

    @Override
    public void read(Row row, Export export, Tally tally) throws RowException {
        row.need(0);
        String mail = row.mail(0);
        if (mail.isEmpty()) {
            throw new RowException(RejectReason.OUT_OF_PLACE, row.column(0));
        }
        export.ownMails.add(mail);
        if (row.text(1).equalsIgnoreCase("yes")) {
            export.confirmedMails.add(Names.compared(mail));
        }
        tally.used();
    }
}
