package dev.rapport.read.export;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.people.AddressBook;
import dev.rapport.read.people.Names;
import java.util.List;
import java.util.Optional;

/**
 * {@code Contacts.csv} and {@code ImportedContacts.csv}: an address book the owner once uploaded. Its people are no
 * connections; it only tells whose e-mail address or telephone number stands in a log.
 *
 * <p>{@code Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,…,FullName,…}; imported ones {@code
 * FirstName,MiddleName,LastName,…,Emails,PhoneNumbers,CreatedAt,…}; in 2018 {@code First Name,Last
 * Name,Companies,Title,Email Address,…,Created At}. Example: {@code
 * GOOGLE,Ada,Example,,,ada@example.org,,"3/7/24, 12:34 PM"}.
 */
record AddressBookCsv(ExportKind about) implements ExportFile {
    AddressBookCsv(String kind, String name) {
        this(new ExportKind(
                kind,
                name,
                Optional.empty(),
                "firstname, lastname, createdat",
                "FirstName, LastName, FullName, Emails, Email Address, CreatedAt, PhoneNumbers"));
    }

    @Override
    public boolean unmistakable(List<String> header) {
        return false;
    }

    @Override
    public void read(Row row, Export export, Tally tally) throws RowException {
        String name = row.name(2).isEmpty() ? Names.full(row.name(0), row.name(1)) : row.name(2);
        String mails = row.get(3).isEmpty() ? row.get(4) : row.get(3);
        String phones = row.get(6);
        if (name.isBlank() || (mails.indexOf('@') < 0 && phones.isBlank())) {
            tally.leftOut(LeftOutRule.NOT_NEEDED);
            return;
        }
        AddressBook book = export.people().book();
        for (String mail : mails.split("[,;\\s]+")) {
            if (mail.indexOf('@') > 0) {
                book.mail(mail, name);
            }
        }
        for (String phone : phones.split("[,;]+")) {
            book.phone(phone, name);
        }
        tally.used();
    }
}
