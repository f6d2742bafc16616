package dev.rapport.read.people;

import static dev.rapport.read.OtherTools.ledger;
import static dev.rapport.read.OtherTools.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.read.OtherTools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Address books say who is behind an address or a number, and add nobody and no contact. */
class AddressBooksTest {
    private static final String MAILED = "date,contact,email\n2026-10-05,,ada@fern.example\n";

    @RegisterExtension
    final OtherTools tools = new OtherTools();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Quillmoor\nEMAIL:ada@fern.example\nEND:VCARD\n",
                "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Quillmoor\r\nitem1.EMAIL;TYPE=work:ada@fern.example\r\nitem1.X-ABLabel:x\r\n"
                        + "PHOTO:data:image/jpeg;base64,AAAA\r\n BBBB\r\n CCCC\r\nEND:VCARD\r\n",
                "BEGIN:VCARD\nVERSION:2.1\nN:Quillmoor;Ada;;;\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=41=64=61=20=51=75=69=6C=6C=\n"
                        + "=6D=6F=6F=72\nEMAIL;HOME:ada@fern.example\nPHOTO;ENCODING=BASE64;JPEG:AAAA\nBBBB==\n\nEND:VCARD\n",
                "BEGIN:VCARD\nVERSION:3.0\nN:Quillmoor;Ada;;;\nEMAIL;TYPE=INTERNET:a\n d\n a@fern.example\nEND:VCARD\n",
                "\uFEFFFirst Name,Middle Name,Last Name,Notes,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
                        + "Ada,,Quillmoor,secret,* Work,x@fern.example ::: ada@fern.example,Mobile,+31 6 1111 1111\n",
                "Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value\n"
                        + "Ada Quillmoor,Ada,Quillmoor,* ,ada@fern.example,,\n",
                "First Name,Middle Name,Last Name,Title,E-mail Address,E-mail 2 Address,Home Phone,Mobile Phone\n"
                        + "Ada,,Quillmoor,,x@fern.example,ada@fern.example,,\n"
            })
    void anAddressInABookMeansItsPerson(String book) throws Exception {
        Loaded<History> loaded =
                tools.with("z-book", book).with("log.csv", MAILED).read();
        assertThat(rows(loaded)).containsExactly("2026-10-05 Ada Quillmoor other both");
        assertThat(ledger(loaded, "z-book")).isEqualTo("1 read, 1 used");
        assertThat(loaded.value().contacts()).hasSize(4);
    }

    @Test
    void anAddressOfSomebodyOutsideLinkedInBearsTheBooksName() throws Exception {
        Loaded<History> loaded = tools.with(
                        "b.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Nell Outside\nEMAIL:ada@fern.example\nEND:VCARD\n")
                .with("log.csv", MAILED)
                .read();
        assertThat(rows(loaded)).containsExactly("2026-10-05 Nell Outside other both");
    }

    /** The shown name may bear a title, or be a name for family alone: the card's own parts, or its address, say who it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN:VCARD\nVERSION:3.0\nN:Quillmoor;Ada;;Dr.;PhD\nFN:Dr. Ada Quillmoor\\, PhD\nTEL:+31611111111\nEND:VCARD\n",
                "BEGIN:VCARD\nVERSION:3.0\nN:Quillmoor;Ada;M.;;\nFN:Ada M. Quillmoor\nTEL:+31611111111\nEND:VCARD\n",
                "BEGIN:VCARD\nVERSION:4.0\nFN:Mum\nEMAIL:cleo@pine.example\nTEL;VALUE=uri:tel:+31-6-1111-1111\nEND:VCARD\n",
                "Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value\n"
                        + "Dr. Ada Quillmoor,Ada,Quillmoor,,,,+31611111111\n",
                "First Name,Last Name,E-mail 1 - Value,Phone 1 - Value\nMum,,Cleo@Pine.example,+31611111111\n"
            })
    void aCardMeansWhomItsPartsOrItsAddressName(String book) throws Exception {
        Loaded<History> loaded = tools.with("z-book", book)
                .with("log.csv", "date,phone\n2026-10-05,+31611111111\n")
                .read();
        String meant = book.contains("Mum") ? "Cleo Marrowby" : "Ada Quillmoor";
        assertThat(rows(loaded)).containsExactly("2026-10-05 " + meant + " other both");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N:;;;;\nFN:Nordwind\nORG:Nordwind\nX-ABShowAs:COMPANY",
                "N:;;;;\nFN:Nordwind\nORG:Nordwind",
                "FN:Nordwind\nX-ABShowAs:COMPANY"
            })
    void aFirmIsNobody(String card) throws Exception {
        Loaded<History> loaded = tools.with(
                        "b.vcf", "BEGIN:VCARD\nVERSION:3.0\n" + card + "\nTEL:+31205550101\nEND:VCARD\n")
                .with("log.csv", "date,phone\n2026-10-05,+31205550101\n")
                .read();
        assertThat(ledger(loaded, "b.vcf")).isEqualTo("1 read, 0 used, no-person 1");
        assertThat(ledger(loaded, "log.csv")).isEqualTo("1 read, 0 used, unknown-number 1");
    }

    @Test
    void aDamagedCardCostsItselfAndACardWithoutANameIsNobody() throws Exception {
        Loaded<History> loaded = tools.with(
                        "b.vcf",
                        "BEGIN:VCARD\nVERSION:3.0\nFN:Cut Short\nEMAIL:cut@fern.example\n"
                                + "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Quillmoor\nEMAIL:ada@fern.example\nEND:VCARD\n"
                                + "BEGIN:VCARD\nVERSION:3.0\nEMAIL:firm@fern.example\nEND:VCARD\n"
                                + "BEGIN:VCARD\nVERSION:3.0\nFN:Only A Name\nEND:VCARD\n"
                                + "BEGIN:VCARD\nVERSION:3.0\nFN:At The End\n")
                .with("log.csv", MAILED)
                .read();
        assertThat(ledger(loaded, "b.vcf"))
                .isEqualTo("5 read, 1 used, no-person 1, not-needed 1, damaged-entry@1, damaged-entry@18");
        assertThat(rows(loaded)).containsExactly("2026-10-05 Ada Quillmoor other both");
    }

    @ParameterizedTest
    @CsvSource({
        "+31 6 12345678,+31612345678,true",
        "0031 6 12345678,+31612345678,true",
        "06-12345678,+31612345678,true",
        "(415) 555-0101,+1 415 555 0101,true",
        "+31612345678,+32612345678,false",
        "12345678,22345678,false",
        "112,0112,false",
        "555-0101,+31 6 5550101,false",
        "12 34 56 78,+45 12345678,true",
        "(555) 010-0199,15550100199,true",
        "0612345678,31612345678,true",
        "0612345678,612345678,true",
        "+31612345678,31612345678,true",
        "0612345678,0712345678,false",
        "12345678,4512345678,false",
        "+31612345678,9931612345678000,false",
    })
    void aNumberIsTheSameWithAndWithoutItsCountry(String one, String other, boolean same) {
        AddressBook book = new AddressBook();
        book.phone(one, "Ada");
        assertThat(book.namesOfPhone(other)).hasSize(same ? 1 : 0);
        assertThat(book.namesOfPhone("")).isEmpty();
    }

    @Test
    void aNumberOfTwoPeopleMeansNobodyAndOneWrittenTwiceOfOneIsTheirs() {
        AddressBook book = new AddressBook();
        book.phone("+31 6 12345678", "Ada Quillmoor");
        book.phone("0612345678", "ada  quillmoor");
        assertThat(book.namesOfPhone("+31612345678")).containsExactly("Ada Quillmoor");
        book.phone("0612345678", "Bram Ostwick");
        assertThat(book.namesOfPhone("+31612345678")).hasSize(2);
    }
}
