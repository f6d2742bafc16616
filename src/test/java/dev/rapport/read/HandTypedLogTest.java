package dev.rapport.read;

import static dev.rapport.read.OtherTools.ledger;
import static dev.rapport.read.OtherTools.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.read.people.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A log as people type it: notes with commas and quotes, comments, dates in words. */
class HandTypedLogTest {
    @RegisterExtension
    final OtherTools tools = new OtherTools();

    private Loaded<History> read(String log) throws Exception {
        return tools.with("own.csv", log).read();
    }

    private static String note(Loaded<History> loaded) {
        Logged row = loaded.value().log().get(0);
        return row.words().topic() + "|" + row.words().note() + "|"
                + row.words().promise();
    }

    /** The last column is a note, so that all that follows the cells before it is the note. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "she said \"yes\" to it",
                "\"quoted\" start",
                "5\" pipe",
                "lunch, then cinema, then home",
                "said \"yes, and soon\", and left",
                "\"a\", \"b\" and c",
                ", begins with a comma"
            })
    void commasAndQuotesInANoteAtTheEndAreTheNotes(String note) throws Exception {
        Loaded<History> loaded = read("date,contact,channel,note\n2026-10-06,Cleo Marrowby,coffee," + note
                + "\n2026-10-07,Ada Quillmoor,coffee,fine\n");
        assertThat(rows(loaded))
                .containsExactly("2026-10-06 Cleo Marrowby coffee both", "2026-10-07 Ada Quillmoor coffee both");
        assertThat(note(loaded)).isEqualTo("|" + note + "|");
    }

    @Test
    void aQuotedNoteOfSeveralLinesIsReadAsCsvAsks() throws Exception {
        Loaded<History> loaded = read(
                "date,contact,note\n2026-10-06,Cleo Marrowby,\"one \"\"two\"\",\nthree\"\n2026-10-07,Ada Quillmoor,x\n");
        assertThat(note(loaded)).isEqualTo("|one \"two\", three|");
        assertThat(ledger(loaded, "own.csv")).isEqualTo("2 read, 2 used");
    }

    /** A comma in a name moves all that follows; of a note and a promise each may have it; a quote may have been lost. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "date,contact,note!2026-10-06,Quill, Ida,lunch",
                "date,contact,note,promise!2026-10-06,Cleo Marrowby,lunch, late,",
                "date,contact,channel,note!2026-10-06,Cleo Marrowby,long walk,b,a \"c\", d",
                "date,contact,channel,note!2026-10-06,Cleo \"Clee\" Marrowby,coffee,b",
                "date,contact,channel,note!2026-10-06,Cleo Marrowby,coffee,\"open and never closed",
                "date,note,contact!2026-10-06,lunch, late,Cleo Marrowby"
            })
    void whereACellMayHaveMovedTheRowIsRejected(String header, String row) throws Exception {
        Loaded<History> loaded = read(header + "\n" + row + "\n2026-10-07,Ada Quillmoor\n");
        assertThat(rows(loaded)).noneMatch(one -> one.startsWith("2026-10-06"));
        assertThat(ledger(loaded, "own.csv")).containsPattern("(cell-count|damaged-quotes)@2");
    }

    @Test
    void aLineThatBeginsWithASharpSignIsAComment() throws Exception {
        Loaded<History> loaded = read("date,contact,note\n# January, \"so far\n2026-10-06,Cleo Marrowby,x\n#\n");
        assertThat(ledger(loaded, "own.csv")).isEqualTo("3 read, 1 used, comment 2");
    }

    @Test
    void inAColumnOfNumbersASharpSignIsNone() throws Exception {
        assertThat(ledger(read("#,date,contact\n#1,2026-10-06,Cleo Marrowby\n"), "own.csv"))
                .isEqualTo("1 read, 1 used");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6 Oct 2026",
                "06 OCT 2026",
                "6 october 2026",
                "6-Oct-2026",
                "Oct 6, 2026",
                "October 6th, 2026",
                "2026/10/6",
                "2026.10.06",
                "2026-10-6"
            })
    void aDayThatCanBeMeantInOneWayOnlyIsRead(String day) throws Exception {
        assertThat(rows(read("date;contact\n" + day + ";Cleo Marrowby\n")))
                .containsExactly("2026-10-06 Cleo Marrowby other both");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6 Oct 2026 14:05", "2026-10-06T14:05:00.123Z", "2026/10/06 14:05:00", "2026-10-06 14:05"})
    void soIsATimeOfIt(String time) throws Exception {
        assertThat(rows(read("date;contact\n" + time + ";Cleo Marrowby\n")).get(0))
                .startsWith("2026-10-06T14:05:00")
                .endsWith("Z Cleo Marrowby other both");
    }

    @ParameterizedTest
    @CsvSource({
        "31 Sep 2026,unknown-date",
        "6 Okt 2026,unknown-date",
        "6/10/2026,ambiguous-date",
        "6 Oct 26,unknown-date"
    })
    void whatIsNoDayOrMayBeTwoIsNot(String day, String reason) throws Exception {
        assertThat(ledger(read("date;contact\n" + day + ";Cleo Marrowby\n"), "own.csv"))
                .isEqualTo("1 read, 0 used, " + reason + "@2");
    }

    @Test
    void aMereSignIsNobody() throws Exception {
        Loaded<History> loaded = read("date,contact\n2026-10-06,?\n2026-10-06,...\n2026-10-06,Cleo Marrowby\n");
        assertThat(ledger(loaded, "own.csv")).isEqualTo("3 read, 1 used, no-person 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Quillmoor, Ada!Ada Quillmoor",
                "Quillmoor Ada!Ada Quillmoor",
                "Ada!Ada Quillmoor",
                "Ada Quillmoor (Fernworks)!Ada Quillmoor",
                "Kim!"
            })
    void aNameThatIsNearlyAConnectionsIsAskedFor(String written, String meant) throws Exception {
        Loaded<History> loaded = read("date;contact\n2026-10-06;" + written + "\n");
        assertThat(loaded.value().coverage().unclear().get(0).candidates())
                .containsExactlyElementsOf(meant == null ? java.util.List.of() : java.util.List.of(meant));
    }

    /** Two names in letters that could not be decoded may look the same, and are nobody's. */
    @Test
    void aNameWithLettersThatCouldNotBeDecodedIsNobodys() throws Exception {
        Loaded<History> loaded = read(
                "date,contact\n2026-10-06,\uFFFD\uFFFD \uFFFD\n2026-10-07,\uFFFD\uFFFD \uFFFD\n2026-10-08,Cleo Marrowby\n");
        assertThat(rows(loaded)).containsExactly("2026-10-08 Cleo Marrowby other both");
        assertThat(ledger(loaded, "own.csv")).isEqualTo("3 read, 1 used, ambiguous-name 2");
    }

    /** As telephones and word processors write them of themselves. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Sean O'Neil!Sean O\u2019Neil",
                "Sean O\u2019Neil!Sean O'Neil",
                "Anne-Marie Elm!Anne\u2011Marie Elm",
                "\u0130pek Y\u0131ld\u0131z!ipek y\u0131ld\u0131z",
                "\u0130pek Y\u0131ld\u0131z!IPEK YILDIZ"
            })
    void apostrophesHyphensAndTurkishLettersMakeNoOtherName(String one, String other) {
        assertThat(Names.compared(one)).isEqualTo(Names.compared(other));
    }

    @Test
    void anEaseThatASpreadsheetMadeADecimalIsThatEase() throws Exception {
        Loaded<History> loaded =
                read("date;contact;ease\n2026-10-06 0:00:00;Cleo Marrowby;4.0\n2026-10-07;Cleo Marrowby;4.5\n");
        assertThat(ledger(loaded, "own.csv")).isEqualTo("2 read, 1 used, not-a-number@3");
        assertThat(loaded.value().log().get(0).ease()).hasValue(4);
    }

    @Test
    void ofTwoAddressesInOneCellNobodyIsMeant() throws Exception {
        String ada = "https://www.linkedin.com/in/ada-quillmoor";
        Loaded<History> loaded = read("date,url\n2026-10-06," + ada + "; https://www.linkedin.com/in/bram-ostwick\n"
                + "2026-10-07,\"=HYPERLINK(\"\"" + ada + "\"\";\"\"" + ada + "\"\")\"\n");
        assertThat(ledger(loaded, "own.csv")).isEqualTo("2 read, 1 used, not-a-profile@2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:cleo@pine.example",
                "MAILTO:cleo@pine.example",
                "cleo@pine.example.",
                "<cleo@pine.example>"
            })
    void anAddressAsItIsCopiedIsThatAddress(String address) throws Exception {
        assertThat(rows(read("date,contact,email\n2026-10-06,," + address + "\n")))
                .containsExactly("2026-10-06 Cleo Marrowby other both");
    }

    @Test
    void barsPartCellsAndTheSignOldProgramsEndAFileWithIsNoRow() throws Exception {
        assertThat(ledger(read("date|contact|note\n2026-10-06|Cleo Marrowby|a, b\n\u001A"), "own.csv"))
                .isEqualTo("1 read, 1 used");
    }
}
