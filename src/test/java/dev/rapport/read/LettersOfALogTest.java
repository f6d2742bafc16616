package dev.rapport.read;

import static dev.rapport.read.OtherTools.ledger;
import static dev.rapport.read.OtherTools.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import java.nio.charset.Charset;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A log that a spreadsheet has saved as "CSV", which is by another page in each land. */
class LettersOfALogTest {
    @RegisterExtension
    final OtherTools tools = new OtherTools();

    private Loaded<History> read(String page, String... names) throws Exception {
        StringBuilder log = new StringBuilder("date;contact;channel\n2026-10-06;Ada Quillmoor;coffee\n");
        for (int i = 0; i < names.length; i++) {
            log.append("2026-10-1").append(i).append(';').append(names[i]).append(";call\n");
        }
        return tools.with(Files.write(
                        tools.folder().resolve("own.csv"), log.toString().getBytes(Charset.forName(page))))
                .read();
    }

    private static String said(Loaded<History> loaded) {
        return loaded.intake().stream()
                .filter(file -> file.file().equals("own.csv"))
                .findFirst()
                .orElseThrow()
                .remarks()
                .toString();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1250,\u0141ukasz,\u017B\u00F3\u0142\u0107",
        "windows-1251,\u0418\u0432\u0430\u043D,\u041F\u0435\u0442\u0440\u043E\u0432",
        "windows-1252,Zo\u00EB,M\u00FCller",
        "windows-1253,\u039D\u03AF\u03BA\u03BF\u03C2,\u03A0\u03B1\u03C0\u03AC\u03C2",
        "windows-1254,\u015E\u00FCkr\u00FC,\u00C7a\u011Flar",
        "x-MacRoman,Zo\u00EB,M\u00FCller",
        "windows-31j,\u5065,\u4F50\u85E4",
        "GBK,\u5C0F\u660E,\u738B"
    })
    void thePageInWhichItsNamesAreKnownIsTheRightOne(String page, String first, String last) throws Exception {
        tools.knowing(first, last, "the-one");
        Loaded<History> loaded = read(page, first + " " + last, "Cleo Marrowby");
        assertThat(rows(loaded))
                .containsExactly(
                        "2026-10-06 Ada Quillmoor coffee both",
                        "2026-10-10 " + first + " " + last + " call both",
                        "2026-10-11 Cleo Marrowby call both");
        assertThat(said(loaded)).contains("its text is not UTF-8, and was read as " + page, "save it as CSV UTF-8");
    }

    /** Nothing tells which page it is: two people must not become one, and nobody gets a name that is none. */
    @ParameterizedTest
    @CsvSource({
        "windows-31j,\u4F50\u85E4 \u5065,\u9AD8\u6A4B \u8AA0",
        "windows-1251,\u0418\u0432\u0430\u043D \u041F\u0435\u0442\u0440\u043E\u0432,\u0410\u043D\u043D\u0430 \u041F\u0435\u0442\u0440\u043E\u0432\u0430"
    })
    void namesThatNobodyKnowsInAnyPageAreNobodys(String page, String one, String other) throws Exception {
        Loaded<History> loaded = read(page, one, other);
        assertThat(rows(loaded)).containsExactly("2026-10-06 Ada Quillmoor coffee both");
        assertThat(ledger(loaded, "own.csv")).isEqualTo("3 read, 1 used, ambiguous-name 2");
        assertThat(said(loaded)).contains("characters could not be decoded", "save the file as CSV UTF-8");
    }

    @Test
    void aLogInUtf8IsReadAsItIs() throws Exception {
        tools.knowing("Zo\u00EB", "M\u00FCller", "the-one");
        assertThat(said(read("UTF-8", "Zo\u00EB M\u00FCller"))).doesNotContain("UTF-8", "decoded");
    }
}
