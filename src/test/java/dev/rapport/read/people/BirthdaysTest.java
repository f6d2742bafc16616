package dev.rapport.read.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.ShareSafe;
import dev.rapport.read.OtherTools;
import dev.rapport.read.setting.ReadOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Birthdays out of address books: only if asked for, only of people in the network, nobody guessed. */
class BirthdaysTest {
    @RegisterExtension
    final OtherTools tools = new OtherTools();

    private static String card(String name, String lines) {
        return "BEGIN:VCARD\nVERSION:3.0\nFN:" + name + "\n" + lines + "\nEND:VCARD\n";
    }

    private static List<String> birthdays(Loaded<History> loaded) {
        return loaded.value().coverage().birthdays().entrySet().stream()
                .map((Map.Entry<Integer, java.time.MonthDay> one) ->
                        loaded.value().contacts().get(one.getKey()).name() + " " + one.getValue())
                .toList();
    }

    private Loaded<History> asked() throws Exception {
        return tools.reading(ReadOptions.defaults().withBirthdays(true)).read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BDAY:1980-04-15",
                "BDAY:19800415",
                "BDAY;VALUE=date:1980-04-15",
                "BDAY:1980-04-15T00:00:00Z",
                "BDAY:--0415",
                "BDAY:--04-15",
                "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15",
                "item1.BDAY:1980-04-15"
            })
    void aDayIsUnderstoodHoweverTheCardWritesIt(String line) throws Exception {
        tools.with("b.vcf", card("Ada Quillmoor", line));
        assertThat(birthdays(asked())).containsExactly("Ada Quillmoor --04-15");
    }

    @ParameterizedTest
    @CsvSource({
        "Birthday|1980-04-15, --04-15",
        "Birthday| --04-15, --04-15",
        "Birthday|4/15/1980, --04-15",
        "Birthday|15.4.1980, --04-15"
    })
    void tablesTellThemToo(String cell, String day) throws Exception {
        String born = cell.split("\\|")[1];
        tools.with(
                "google.csv",
                "First Name,Last Name,Birthday,E-mail 1 - Value,Phone 1 - Value\nAda,Quillmoor," + born + ",,\n");
        assertThat(birthdays(asked())).containsExactly("Ada Quillmoor " + day);
    }

    @Test
    void dayAndMonthThatCouldChangePlacesAreNotGuessed() throws Exception {
        String book = "First Name,Last Name,E-mail Address,Mobile Phone,Birthday\nAda,Quillmoor,,,4/5/1980\n";
        tools.with("outlook.csv", book + "Bram,Ostwick,,,0/0/00\n");
        assertThat(birthdays(asked())).isEmpty();
    }

    @Test
    void theirAddressTellsWhoseItIsBeforeTheirName() throws Exception {
        tools.with("b.vcf", card("Mum's friend", "EMAIL:cleo@pine.example\nBDAY:1980-04-15"));
        assertThat(birthdays(asked())).containsExactly("Cleo Marrowby --04-15");
    }

    @Test
    void whoeverIsNotInTheNetworkHasTwoOrIsNotAskedForHasNone() throws Exception {
        tools.with(
                "b.vcf",
                card("Nell Outside", "BDAY:1980-04-15")
                        + card("Ada Quillmoor", "BDAY:1980-04-15")
                        + card("Ada Quillmoor", "BDAY:1980-04-16")
                        + card("Bram Ostwick", "BDAY:1980-02-31"));
        assertThat(birthdays(asked())).isEmpty();
        assertThat(birthdays(tools.with("c.vcf", card("Zoe Last", "BDAY:1980-04-15"))
                        .reading(ReadOptions.defaults())
                        .read()))
                .isEmpty();
    }

    @Test
    void somebodyOutsideLinkedInCountsIfALogTellsOfThem() throws Exception {
        tools.with("b.vcf", card("Nell Outside", "BDAY:1980-04-15"))
                .with("log.csv", "date,contact\n2026-10-05,Nell Outside\n");
        assertThat(birthdays(asked())).containsExactly("Nell Outside --04-15");
        assertThat(ShareSafe.of(asked().value()).coverage().birthdays()).isEmpty();
    }
}
