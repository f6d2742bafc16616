package dev.rapport.read.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.interaction.LogHeader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that rapport itself writes and reads again: wishes about people, the log's header. */
class OwnFilesTest {
    @TempDir
    Path dir;

    @Test
    void wishesAreReadAsTheyWereWritten() throws Exception {
        Path file = dir.resolve("people.csv");
        assertThat(WishFile.read(file).wishes().rows()).isEmpty();
        Files.writeString(
                file,
                "person,snoozed_until,forgotten\nhttps://www.linkedin.com/in/ada-example, 2027-02-01 ,\n Ben Birch ,,yes\n"
                        + "Cy Cole,,no\n");
        Wishes wishes = WishFile.read(file).wishes();
        assertThat(wishes.rows())
                .containsExactly(
                        new Wish(
                                "https://www.linkedin.com/in/ada-example",
                                Optional.of(LocalDate.parse("2027-02-01")),
                                false),
                        new Wish("Ben Birch", Optional.empty(), true),
                        new Wish("Cy Cole", Optional.empty(), false));
        assertThat(wishes.rows().get(0).means("linkedin.com/in/ADA-example/")).isTrue();
        assertThat(wishes.rows().get(0).means("Ada Example")).isFalse();
        assertThat(wishes.rows().get(1).means("ben  BIRCH")).isTrue();
        People people = new People();
        int ben = people.byUrl("https://www.linkedin.com/in/ben-birch", "Ben Birch");
        int cy = people.byName("Cy Cole");
        int ada = people.byUrl("https://www.linkedin.com/in/ada-example", "Ada Example");
        wishes.applyTo(people);
        assertThat(people.forgotten(ben)).isTrue();
        assertThat(people.forgotten(cy)).isFalse();
        assertThat(people.forgotten(ada)).as("only snoozed").isFalse();
        people.byUrl("https://www.linkedin.com/in/ben-2", "Ben Birch");
        assertThat(people.forgotten(ben)).as("two bear the name").isFalse();
    }

    @Test
    void anAliasWithoutAnAddressIsRefused() throws Exception {
        Path file = Files.writeString(dir.resolve("aliases.csv"), "# mine\nalias,url\n\nPim,\n");
        assertThatThrownBy(() -> Aliases.read(Optional.of(file)))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("line 4 names no profile address");
    }

    @Test
    void theColumnsOfAliasesArePartedByAnyOfFourSigns() throws Exception {
        for (String sign : List.of(",", ";", "\t", "|")) {
            String text = "# Pim, from school\nalias@url\nPim@https://www.linkedin.com/in/ada-example\n";
            Path file = Files.writeString(dir.resolve("aliases.csv"), text.replace("@", sign));
            assertThat(Aliases.read(Optional.of(file)))
                    .as(sign)
                    .containsOnly(Map.entry("pim", "https://www.linkedin.com/in/ada-example"));
        }
    }

    /** It was not empty when it was named; a header alone says that there are none. */
    @Test
    void anEmptyListOfAliasesIsRefused() throws Exception {
        for (String nothing : List.of("", "\uFEFF", "\n \n")) {
            Path file = Files.writeString(dir.resolve("aliases.csv"), nothing);
            assertThatThrownBy(() -> Aliases.read(Optional.of(file)))
                    .isInstanceOf(CannotRead.class)
                    .hasMessageContaining("aliases.csv is empty: whoever is meant in it would be a stranger.");
        }
        assertThat(Aliases.read(Optional.of(Files.writeString(dir.resolve("a.csv"), "alias,url\n"))))
                .isEmpty();
    }

    @Test
    void twoNamesOfOneColumnStandTwice() throws Exception {
        for (String header : List.of("name,forget,forgotten", "forgotten,person,name")) {
            Path file = Files.writeString(dir.resolve("people.csv"), header + "\nyes,Ada Example,\n");
            assertThatThrownBy(() -> WishFile.read(file).wishes())
                    .isInstanceOf(CannotRead.class)
                    .hasMessageContainingAll("line 1", "a column stands twice", "is also called");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"person,until\na,b\n", "person,snoozed_until,forgotten\nAda,soon,\n", "name,forgett\nAda,yes\n"})
    void wishesThatCannotBeUnderstoodAreRefused(String content) throws Exception {
        Path file = Files.writeString(dir.resolve("people.csv"), content);
        assertThatThrownBy(() -> WishFile.read(file).wishes())
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("cannot be understood")
                .hasMessageContaining("name,url,tags,every,snoozed_until,forget,outside,note");
    }

    @Test
    void theColumnsOfALogAreKnownByTheirOwnNames() throws Exception {
        Path log = dir.resolve("interactions.csv");
        assertThat(LogHeader.of(log)).isEmpty();
        Files.writeString(log, "");
        assertThat(LogHeader.of(log)).isEmpty();
        Files.writeString(log, "Date;Contact;Comment;Weather;Follow-up by;NOTES\n2024-01-01;Ada;;;;\n");
        assertThat(LogHeader.of(log))
                .contains(new LogHeader(';', List.of("date", "contact", "note", "", "follow_up_by", "")));
        Files.writeString(log, "no,log\n1,2\n");
        assertThatThrownBy(() -> LogHeader.of(log))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("interactions.csv is no interaction log");
    }
}
