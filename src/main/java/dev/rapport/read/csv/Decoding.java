package dev.rapport.read.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as text: UTF-32 by its mark, UTF-16 by its mark or by its many zero bytes, else UTF-8 with or without a mark, as long as the bytes are
 * UTF-8. At the first that are not, the whole file is looked at once: what reads as windows-1252 and hardly as UTF-8 is the
 * former, as spreadsheets save it. What is no character in the end becomes U+FFFD, and the reader of the rows counts it.
 */
public final class Decoding extends Reader {
    private static final int ROOM = 1 << 16;
    private static final int HEAD = 512;
    private static final int ASCII = 0x80;
    /** From here on no page of a single byte has letters. */
    private static final int IDEOGRAPHS = 0x2E80;

    private static final char REPLACEMENT = '\uFFFD';
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Opens the same bytes once more. */
    public interface Again {
        public InputStream open() throws IOException;
    }

    private final InputStream in;
    private final Again again;
    private final ByteBuffer bytes = ByteBuffer.allocate(ROOM).limit(0);
    private CharsetDecoder decoder;
    private boolean decided;
    private boolean ended;
    /** The second half of a character for whose first half there was room. */
    private char pending;

    private volatile boolean western;
    /** Whether there are bytes that are not UTF-8. */
    private boolean foreign;
    /** What somebody who knows what it says has found it to be; null for nobody. */
    private Charset known;
    /** Whether the first letters beyond ASCII have come, which tell whether all may be encoded twice. */
    private boolean looked;
    /** The text as it was before it was encoded twice; null for any other. */
    private volatile Reader undone;

    private Decoding(InputStream in, Again again) throws IOException {
        this.in = in;
        this.again = again;
        looked = again == null;
        decoder = decoder(begin());
    }

    /** Decodes bytes that can be opened again. */
    public static Decoding of(InputStream bytes, Again again) throws IOException {
        return new Decoding(bytes, again);
    }

    /** Decodes bytes that come but once: what they are is decided by those that are there. */
    public static Decoding of(InputStream bytes) throws IOException {
        return new Decoding(bytes, null);
    }

    /** The same text from its beginning, if its bytes can be opened again. */
    public Optional<Decoding> again() throws IOException {
        return again == null
                ? Optional.empty()
                : Optional.of(known == null ? new Decoding(again.open(), again) : as(known));
    }

    /** The same text from its beginning in another charset; its bytes must be such that they can be opened again. */
    public Decoding as(Charset charset) throws IOException {
        Decoding text = new Decoding(again.open(), again);
        text.known = charset;
        text.decided = true;
        text.looked = true;
        text.decoder = decoder(charset);
        return text;
    }

    /** Whether bytes have come that are neither UTF-8 nor UTF-16. */
    public boolean isForeign() {
        return foreign;
    }

    /** What is worth knowing of how the text was read. */
    public Optional<String> remark() {
        if (known != null) {
            return Optional.of("its text is not UTF-8, and was read as " + known.name()
                    + ", in which it names people you know; better save it as CSV UTF-8");
        }
        if (undone != null) {
            return Optional.of("its letters were encoded twice, as where a spreadsheet opens UTF-8 as something else;"
                    + " they were read as they had been");
        }
        return western
                ? Optional.of("its text is not UTF-8, and was read as windows-1252;"
                        + " if letters are wrong, save it as CSV UTF-8")
                : Optional.empty();
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Fills the head, passes over a mark, and tells the charset that the head shows. */
    private Charset begin() throws IOException {
        while (!ended && bytes.remaining() < HEAD) {
            fill();
        }
        int length = Math.min(HEAD, bytes.remaining());
        byte[] head = new byte[length];
        bytes.get(0, head);
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            bytes.position(3);
            decided = true;
            return StandardCharsets.UTF_8;
        }
        Charset wide = null;
        if (starts(head, 0xFF, 0xFE, 0, 0)) {
            bytes.position(4);
            wide = Charset.forName("UTF-32LE");
        } else if (starts(head, 0, 0, 0xFE, 0xFF)) {
            bytes.position(4);
            wide = Charset.forName("UTF-32BE");
        } else if (starts(head, 0xFF, 0xFE)) {
            bytes.position(2);
            wide = StandardCharsets.UTF_16LE;
        } else if (starts(head, 0xFE, 0xFF)) {
            bytes.position(2);
            wide = StandardCharsets.UTF_16BE;
        } else if (zeros(head, 1) * 3 > length) {
            wide = StandardCharsets.UTF_16LE;
        } else if (zeros(head, 0) * 3 > length) {
            wide = StandardCharsets.UTF_16BE;
        }
        decided = wide != null;
        return decided ? wide : StandardCharsets.UTF_8;
    }

    private static boolean starts(byte[] head, int... mark) {
        boolean same = head.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (head[i] & 0xFF) == mark[i];
        }
        return same;
    }

    private static int zeros(byte[] head, int parity) {
        int zeros = 0;
        for (int i = parity; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    @Override
    public int read(char[] to, int from, int most) throws IOException {
        if (undone != null) {
            return undone.read(to, from, most);
        }
        int count = decode(to, from, most);
        return looked ? count : look(to, from, most, count);
    }

    /** At the first letters beyond ASCII: what they are is looked at in the whole file, if it may be encoded twice. */
    private int look(char[] to, int from, int most, int count) throws IOException {
        int at = from;
        while (at < from + count && to[at] < ASCII) {
            at++;
        }
        if (count <= 0 || at == from + count) {
            return count;
        }
        looked = true;
        int end = at;
        while (end < from + count && to[end] >= ASCII) {
            end++;
        }
        boolean whole = end < from + count;
        if (western
                || to[at] >= IDEOGRAPHS
                || whole && end - at < 2
                || !TwiceEncoded.mayBe(CharBuffer.wrap(to, at, end - at))) {
            return count;
        }
        TwiceEncoded twice;
        try (Decoding all = new Decoding(again.open(), null)) {
            twice = TwiceEncoded.in(all);
        }
        if (twice == null) {
            return count;
        }
        undone = twice.undone(new String(to, at, from + count - at), new Once());
        return at > from ? at - from : undone.read(to, from, most);
    }

    /** What comes behind the letters that told that the text is encoded twice. */
    private final class Once extends Reader {
        @Override
        public int read(char[] to, int from, int most) throws IOException {
            return decode(to, from, most);
        }

        @Override
        public void close() {
            // The bytes belong to the text around.
        }
    }

    private int decode(char[] to, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(to, from, most);
        if (pending != 0) {
            out.put(pending);
            pending = 0;
        }
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            int count = out.position() - from;
            if (result.isError()) {
                if (!decided) {
                    decide();
                } else if (out.hasRemaining()) {
                    bytes.position(bytes.position() + result.length());
                    out.put(REPLACEMENT);
                } else {
                    return count;
                }
            } else if (count > 0) {
                return count;
            } else if (result.isOverflow()) {
                return half(to, from);
            } else if (ended) {
                return -1;
            } else {
                fill();
            }
        }
    }

    /** A character of two halves, of which there is room for one. */
    private int half(char[] to, int from) {
        CharBuffer both = CharBuffer.allocate(2);
        decoder.decode(bytes, both, ended);
        to[from] = both.get(0);
        pending = both.get(1);
        return 1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    /** Some bytes are not UTF-8: decides once what the file is. */
    private void decide() throws IOException {
        decided = true;
        foreign = true;
        Western look = new Western();
        if (again == null) {
            look.at(bytes.array(), bytes.position(), bytes.limit());
        } else {
            try (InputStream whole = again.open()) {
                byte[] piece = new byte[ROOM];
                for (int count = whole.read(piece); count >= 0; count = whole.read(piece)) {
                    look.at(piece, 0, count);
                }
            }
        }
        if (look.sensible()) {
            western = true;
            decoder = decoder(WESTERN);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
