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
import org.jspecify.annotations.Nullable;

/**
 * Bytes as characters: UTF-32 by its mark, UTF-16 by its mark or by its many zero bytes, else UTF-8 with or without a mark, as
 * long as the bytes are UTF-8. At the first that are not, the whole file is looked at once: what reads as windows-1252 and
 * hardly as UTF-8 is the former, as spreadsheets save it. What is no character in the end becomes {@link #REPLACEMENT}.
 */
public final class DecodedBytes extends Reader {
    /** Stands for what could not be decoded. */
    public static final char REPLACEMENT = '\uFFFD';

    private static final int ROOM = 1 << 16;
    private static final int HEAD = 512;
    /** Characters that are decoded at once where they are not plainly ASCII: soon they are again. */
    private static final int FEW = 32;

    /** The least bytes with which letters begin, and those of two and of three. */
    private static final byte FIRST = (byte) 0xC0;

    private static final byte FIRST_OF_TWO = (byte) 0xC2;
    private static final byte FIRST_OF_THREE = (byte) 0xE0;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final InputStream in;
    private final @Nullable ByteSource again;
    private final ByteBuffer bytes = ByteBuffer.allocate(ROOM).limit(0);
    private CharsetDecoder decoder;
    private boolean decided;
    private boolean ended;
    /** The second half of a character for whose first half there was room. */
    private char pending;

    private volatile boolean western;
    private boolean foreign;
    private boolean sound = true;

    /**
     * Decodes bytes.
     *
     * @param again opens them once more; null if they come but once
     * @param known what they are known to be; null for what they say themselves
     */
    DecodedBytes(InputStream in, @Nullable ByteSource again, @Nullable Charset known) throws IOException {
        this.in = in;
        this.again = again;
        decoder = decoder(begin());
        if (known != null) {
            decoder = decoder(known);
            decided = true;
        }
    }

    /** Whether bytes have come that are neither UTF-8 nor UTF-16. */
    boolean isForeign() {
        return foreign;
    }

    /** Whether no character so far was a NUL, or {@link #REPLACEMENT}. */
    boolean isSound() {
        return sound;
    }

    /** Whether they are read as windows-1252. */
    boolean isWestern() {
        return western;
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
        decided = true;
        if (starts(head, 0xFF, 0xFE, 0, 0)) {
            bytes.position(4);
            return Charset.forName("UTF-32LE");
        }
        if (starts(head, 0, 0, 0xFE, 0xFF)) {
            bytes.position(4);
            return Charset.forName("UTF-32BE");
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            bytes.position(2);
            return starts(head, 0xFF) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        if (zeros(head, 1) * 3 > length) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros(head, 0) * 3 > length) {
            return StandardCharsets.UTF_16BE;
        }
        decided = false;
        return StandardCharsets.UTF_8;
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
        if (most == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(to, from, most);
        if (pending != 0) {
            out.put(pending);
            pending = 0;
        }
        while (true) {
            CoderResult result = decode(out);
            int count = out.position() - from;
            if (result.isError()) {
                if (!decided) {
                    decide();
                } else if (out.hasRemaining()) {
                    bytes.position(bytes.position() + result.length());
                    out.put(REPLACEMENT);
                    sound = false;
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

    private CoderResult decode(CharBuffer out) {
        boolean mixed = decoder.charset().equals(StandardCharsets.UTF_8);
        int most = out.limit();
        while (true) {
            if (mixed) {
                plain(out);
            }
            int from = out.position();
            out.limit(mixed ? Math.min(most, from + FEW) : most);
            CoderResult result = decoder.decode(bytes, out, ended);
            out.limit(most);
            char[] text = out.array();
            for (int i = from; i < out.position(); i++) {
                sound &= text[i] != 0 && text[i] != REPLACEMENT;
            }
            if (!result.isOverflow() || out.position() == from) {
                return result;
            }
        }
    }

    /** Takes the ASCII that comes next, but for NUL, and letters of two bytes: nearly all of most files. */
    private void plain(CharBuffer out) {
        byte[] in = bytes.array();
        char[] to = out.array();
        int at = bytes.position();
        int into = out.position();
        while (true) {
            int ahead = into - at;
            int end = at + Math.min(bytes.limit() - at, out.limit() - into);
            while (at < end && in[at] > 0) {
                to[at + ahead] = (char) in[at++];
            }
            into = at + ahead;
            if (end - at < 2 || in[at] < FIRST_OF_TWO || in[at] >= FIRST_OF_THREE || in[at + 1] >= FIRST) {
                break;
            }
            to[into++] = (char) ((in[at] & 0x1F) << 6 | in[at + 1] & 0x3F);
            at += 2;
        }
        bytes.position(at);
        out.position(into);
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
