package dev.rapport.read.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.read.Exports;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a name counts, and what is no name. */
class NamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200B",
                "\u200D\u200D",
                "\uFE0F",
                "\u3164",
                "\u2800 \u2800",
                "\u202E\u202C",
                "\u2060\u00AD"
            })
    void whatCannotBeSeenIsNoName(String name) {
        assertThat(Names.blank(name)).isTrue();
        assertThat(Names.shown(name)).isEmpty();
        assertThat(Names.compared(name)).isEmpty();
    }

    @Test
    void aLetterIsComparedAsItsSmallOneAfterUnicodeHasTakenItApart() {
        for (char c = 'A'; c < 0x0250; c++) {
            // The i's are told of elsewhere.
            if (Character.isLetter(c) && "\u0130\u0131\u0149\u01F0".indexOf(c) < 0) {
                String name = "X" + c + " " + c + "y";
                String folded = Normalizer.normalize(name, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
                assertThat(Names.compared(name)).as("U+%04X", (int) c).isEqualTo(folded);
                assertThat(Names.shown(name)).isEqualTo(name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", ".", "\uD83C\uDFAF", "\u2764\uFE0F", "\u200BAda", "\u674E"})
    void whatCanBeSeenIsOne(String name) {
        assertThat(Names.blank(name)).isFalse();
        assertThat(Names.shown(name)).isNotEmpty();
    }

    @Test
    void aConnectionOfAnInvisibleNameIsHiddenAndIsNoContact(@TempDir Path dir) throws Exception {
        var loaded = Exports.read(Exports.folder(
                dir,
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE + "\u200B,\u2060,,,,,05 May 2025\n",
                        "messages.csv",
                        "From,To,Date,Subject,Content,Direction,Folder\n"
                                + "\u200B,Sam Owner,\"10/31/18, 7:52 AM\",,hello,INCOMING,INBOX\n",
                        "Profile.csv",
                        Exports.PROFILE)));
        assertThat(Exports.people(loaded.value())).containsExactly("Ada Example", "Ben Birch");
        assertThat(loaded.value().namelessConnectedOn()).hasSize(1);
        assertThat(Exports.intake(loaded, "messages").leftOut()).isEqualTo(Map.of(LeftOutRule.NO_IDENTITY, 1L));
    }
}
