package dev.rapport.draw.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The widths of letters that are kept are those of the bundled faces, read from their files by a second method. */
class FontWidthsTest {
    private static final Path KEPT = Path.of("src/main/resources/dev/rapport/draw/svg/inter.widths");
    private static final Path MADE = Path.of("target/inter.widths");

    @Test
    void theWidthsKeptAreThoseOfTheFontFiles() throws Exception {
        Files.write(MADE, widths());
        assertThat(KEPT).as("if the font changed: cp %s %s", MADE, KEPT).hasSameBinaryContentAs(MADE);
    }

    @Test
    void aLetterIsAsWideAsTheFaceSays() {
        FontFile file = new FontFile(FontFiles.file(true));
        FontWidths semibold = FontWidths.read()[1];
        for (int letter : "Wij €".chars().toArray()) {
            assertThat(semibold.width(letter)).isEqualTo((double) file.advance(letter) / file.unit());
        }
        assertThat(file.advance('W')).isGreaterThan(2 * file.advance('i'));
    }

    @Test
    void whatTheFaceLacksIsGuessed() {
        FontWidths regular = FontWidths.read()[0];
        assertThat(List.of(regular.width(0x4E2D), regular.width(0x1F600), regular.width(0x0985)))
                .containsExactly(1.0, 1.3, .62);
        assertThat(List.of(regular.width(0x0591), regular.width(0x7F))).containsExactly(0.0, 0.0);
    }

    private static byte[] widths() {
        ByteBuffer all = ByteBuffer.allocate(2 * Short.BYTES * (1 + FontWidths.KNOWN));
        for (boolean bold : new boolean[] {false, true}) {
            FontFile file = new FontFile(FontFiles.file(bold));
            all.putShort((short) file.unit());
            for (int c = 0; c < FontWidths.KNOWN; c++) {
                all.putShort((short) file.advance(c));
            }
        }
        return all.array();
    }
}
