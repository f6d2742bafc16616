package dev.rapport.read.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bytes are is decided for the whole file, by what they decode to. */
class DecodingTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String LINE = "Zo\u00EB M\u00FCller,don\u2019t \u2013 \u20AC5\n";

    private static String decoded(byte[] bytes, int piece) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Decoding in = Decoding.of(new ByteArrayInputStream(bytes), () -> new ByteArrayInputStream(bytes))) {
            char[] to = new char[piece];
            for (int count = in.read(to, 0, piece); count >= 0; count = in.read(to, 0, piece)) {
                assertThat(count).isPositive();
                text.append(to, 0, count);
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 4096})
    void anyTextInAnyOfTheEncodingsComesOutAsItWasHoweverItIsReadPieceByPiece(int piece) throws IOException {
        String text = LINE + "\uD83D\uDE00 \u674E\n".repeat(3) + "plain\n".repeat(piece == 1 ? 10 : 30_000) + LINE;
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE}) {
            assertThat(decoded(("\uFEFF" + text).getBytes(charset), piece)).isEqualTo(text);
        }
        assertThat(decoded(text.getBytes(StandardCharsets.UTF_8), piece)).isEqualTo(text);
        String western = LINE + "plain\n".repeat(30_000) + LINE;
        assertThat(decoded(western.getBytes(WESTERN), Math.max(2, piece))).isEqualTo(western);
    }

    /** Java decodes it all at once in the same way. Whether all of it is sound is known from the first character that is not. */
    @Test
    void mixedUtf8ComesOutAsJavaDecodesIt() throws IOException {
        Random random = new Random(3);
        List<String> pieces = List.of(
                "a",
                "plain ASCII, ".repeat(9),
                "\u00E9",
                "\u0436\u0434",
                "\u674E",
                "\uD83D\uDE00",
                "\uFFFF",
                "\0",
                "\uFFFD");
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder("A,B\n");
            int kinds = pieces.size() - random.nextInt(3);
            for (int k = random.nextInt(60); k > 0; k--) {
                text.append(
                        pieces.get(random.nextInt(kinds)).repeat(1 + random.nextInt(random.nextInt(9) == 0 ? 60 : 2)));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            for (int piece : new int[] {1, 2, 3, 50, 4096}) {
                assertThat(decoded(bytes, piece)).isEqualTo(text.toString());
            }
            try (Decoding in = Decoding.of(new ByteArrayInputStream(bytes))) {
                in.transferTo(Writer.nullWriter());
                assertThat(in.isSound())
                        .isEqualTo(text.chars().noneMatch(c -> c == 0 || c == DecodedBytes.REPLACEMENT));
            }
        }
    }

    @Test
    void whatCannotBeDecodedIsNotSound() throws IOException {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE}) {
            byte[] bytes = ("\uFEFF" + LINE).getBytes(charset);
            byte[] cut = Arrays.copyOf(bytes, bytes.length + 1);
            cut[bytes.length] = (byte) 0xE4;
            for (byte[] some : new byte[][] {bytes, cut}) {
                try (Decoding in = Decoding.of(new ByteArrayInputStream(some))) {
                    in.transferTo(Writer.nullWriter());
                    assertThat(in.isSound()).isEqualTo(some == bytes);
                }
            }
        }
    }

    @Test
    void aWesternByteFarBehindManyPlainOnesDecidesForTheFile() throws IOException {
        String text = "plain\n".repeat(100_000) + LINE;
        assertThat(decoded(text.getBytes(WESTERN), 1 << 15)).isEqualTo(text);
    }

    @Test
    void oneDamagedByteMakesNoWesternFileOfMuchUtf8() throws IOException {
        byte[] bytes = (LINE + LINE.repeat(50)).getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xE9;
        assertThat(decoded(bytes, 512))
                .startsWith("\uFFFDo\u00EB")
                .endsWith(LINE)
                .doesNotContain("\u00C3");
    }

    @Test
    void whatIsNoTextIsNotTakenForWesternText() throws IOException {
        byte[] bytes = new byte[20_000];
        new Random(5).nextBytes(bytes);
        System.arraycopy("First Name,Last Name\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 21);
        assertThat(decoded(bytes, 512)).contains("\uFFFD");
        String dos = "Bj\u00F6rn \u00C4rger m\u00FC\u00DFig\n";
        assertThat(decoded(dos.getBytes(Charset.forName("IBM850")), 512))
                .as("letters of an old DOS are not read as others")
                .contains("\uFFFD");
    }

    /** A spreadsheet opens a file without a mark as the letters of its own land, and saves it as UTF-8. */
    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "x-MacRoman", "windows-1250", "windows-1251"})
    void lettersThatWereEncodedTwiceAreReadAsTheyHadBeen(String opened) throws IOException {
        String text = "Ren\u00E9e,Zo\u00EB M\u00FCller\nplain\n\u0421\u043E\u043D\u044F,\u674E\n";
        Charset wrong = Charset.forName(opened);
        StringBuilder twice = new StringBuilder("\uFEFF");
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            String c = new String(new byte[] {one}, wrong);
            twice.append(c.equals("\uFFFD") ? String.valueOf((char) (one & 0xFF)) : c);
        }
        byte[] bytes = twice.toString().getBytes(StandardCharsets.UTF_8);
        for (int piece : new int[] {2, 3, 4096}) {
            assertThat(decoded(bytes, piece)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ren\u00C3\u00A9,Ren\u00E9",
                "JO\u00C3O",
                "\u0420\u0451,\u0418\u0432\u0430\u043D",
                "\u0420\u0451",
                "\u0102\u021B\u0103",
                "caf\u00C3"
            })
    void whereNotAllLettersAreOfThatKindNoneIsTouched(String text) throws IOException {
        assertThat(decoded(text.getBytes(StandardCharsets.UTF_8), 64)).isEqualTo(text);
    }
}
