package dev.rapport.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A table that the person writes too: only what is changed changes. */
class OwnTableTest {
    private static final String SPREADSHEET =
            "\uFEFF# mine\r\nName;Birthday;Snoozed until\r\n\r\n\"Ada; \"\"A\"\"\";1 May;\r\n# about Ben\r\nBen;;;\r\nCy";

    @Test
    void whatIsNotChangedStaysToTheByte() throws Exception {
        OwnTable table = OwnTable.read(SPREADSHEET);
        assertThat(table.text()).isEqualTo(SPREADSHEET);
        assertThat(table.rows())
                .extracting(row -> table.cell(row, "person", "name"))
                .containsExactly("Ada; \"A\"", "Ben", "Cy");
        table.set(table.rows().get(1), "2027-02-01", "snoozed_until");
        assertThat(table.text()).isEqualTo(SPREADSHEET.replace("Ben;;;", "Ben;;2027-02-01;"));
    }

    @Test
    void aNewColumnAndANewRowGoBehindWhatIsThere() throws Exception {
        OwnTable table = OwnTable.read(SPREADSHEET);
        table.set(table.rows().get(0), "a;b", "tags");
        table.set(table.add(), "=Dan", "name");
        assertThat(table.text())
                .isEqualTo("\uFEFF# mine\r\nName;Birthday;Snoozed until;tags\r\n\r\n"
                        + "\"Ada; \"\"A\"\"\";1 May;;\"a;b\"\r\n# about Ben\r\nBen;;;\r\nCy;;;\r\n'=Dan;;;\r\n");
        table.remove(table.rows().get(1));
        assertThat(table.text()).doesNotContain("Ben;").contains("# about Ben");
    }

    @Test
    void whatCannotBeTakenApartIsSaidWithItsLine() {
        assertThatThrownBy(() -> OwnTable.read("# x\nname\n\"a\nb\n"))
                .isInstanceOfSatisfying(
                        DamagedTable.class, it -> assertThat(it.line()).isEqualTo(3));
        assertThatThrownBy(() -> OwnTable.read("name,Name\n")).hasMessage("a column stands twice");
        assertThatThrownBy(() -> OwnTable.read("name,x\na,b,c\n")).hasMessage("it has more cells than the header");
        assertThatThrownBy(() -> OwnTable.read("# only\n\n")).hasMessage("it does not name the columns");
    }

    @Test
    void anyTextThatCanBeReadIsWrittenBackAsItWas() {
        List<String> pieces = List.of("a", "\"", ",", "\n", "\r\n", "#", " ", "é", "\"\"", ";", "\r");
        SplittableRandom random = new SplittableRandom(5);
        int read = 0;
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder("name,x,y\n");
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            try {
                assertThat(OwnTable.read(text.toString()).text()).isEqualTo(text.toString());
                read++;
            } catch (DamagedTable unclear) {
                assertThat(unclear.line()).isPositive();
            }
        }
        assertThat(read).isGreaterThan(1000);
    }
}
