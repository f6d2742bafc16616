package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Direction;
import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One small export for every era and variant, each in a folder named after what it is: the same two people, three messages
 * and one invitation come out of all of them. Eras without addresses know people by name; that is the only difference.
 */
class EraFixturesTest {
    private static final Path ERAS = Path.of("src/test/resources/eras");

    static Stream<Path> eras() throws IOException {
        return Files.list(ERAS).sorted();
    }

    @Test
    void thereIsAFixtureForEveryYearInWhichSomethingChanged() throws IOException {
        assertThat(eras().map(era -> era.getFileName().toString()))
                .anyMatch(name -> name.startsWith("2018-seven-column"))
                .anyMatch(name -> name.startsWith("2018-utf-16"))
                .anyMatch(name -> name.startsWith("2020-"))
                .anyMatch(name -> name.startsWith("2021-nine-column"))
                .anyMatch(name -> name.startsWith("2023-ten-column"))
                .anyMatch(name -> name.startsWith("2025-eleven-columns"))
                .anyMatch(name -> name.startsWith("2026-everything-quoted"));
    }

    @ParameterizedTest
    @MethodSource("eras")
    void theSamePeopleAndMessagesComeOutOfEveryEra(Path era) throws Exception {
        Loaded<History> loaded = Exports.read(era);
        History history = loaded.value();
        assertThat(history.contacts())
                .extracting(
                        Contact::name,
                        contact -> contact.connectedOn().orElseThrow().toString())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Ada Example", "2018-07-31"),
                        org.assertj.core.groups.Tuple.tuple("Zoë Ñandú", "2018-08-02"));
        assertThat(messages(history))
                .containsExactlyInAnyOrder(
                        "2018-10-31T14:52:00Z Ada Example to me, 17 letters, asks",
                        "2018-10-31T15:00:00Z me to Ada Example, 12 letters",
                        "2018-11-01T16:30:00Z Zoë Ñandú to me, 14 letters");
        assertThat(history.invitations()).singleElement().satisfies(invitation -> {
            assertThat(history.contacts().get(invitation.contact()).name()).isEqualTo("Ada Example");
            assertThat(invitation.at()).isEqualTo(Instant.parse("2018-07-30T16:12:00Z"));
            assertThat(invitation.direction()).isEqualTo(Direction.OUT);
        });
        assertThat(loaded.intake()).allMatch(file -> file.rejected().isEmpty());
        boolean addresses = Integer.parseInt(
                        era.getFileName().toString().replaceAll("\\D.*", "9999").substring(0, 4))
                > 2020;
        assertThat(history.contacts()).extracting(Contact::key).anyMatch(key -> key.startsWith("name:") != addresses);
    }

    private static List<String> messages(History history) {
        Messages all = history.messages();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String other = history.contacts().get(all.contact(i)).name();
            told.add(Instant.ofEpochSecond(all.second(i)) + (all.mine(i) ? " me to " + other : " " + other + " to me")
                    + ", " + all.visibleCharacters(i) + " letters" + (all.questionMark(i) ? ", asks" : ""));
        }
        return told;
    }
}
