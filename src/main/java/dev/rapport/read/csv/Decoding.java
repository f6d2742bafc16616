package dev.rapport.read.csv;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of a file, whatever its encoding ({@link DecodedBytes}), and if it was encoded twice ({@link TwiceEncoded}), once. */
public final class Decoding extends Reader {
    private static final int ASCII = 0x80;
    /** From here on no page of a single byte has letters. */
    private static final int IDEOGRAPHS = 0x2E80;

    private final @Nullable ByteSource again;
    private final @Nullable Charset known;
    private final DecodedBytes text;
    /** Whether the first letters beyond ASCII have come, which tell whether all may be encoded twice. */
    private boolean looked;
    /** The text as it was before it was encoded twice; null for any other. */
    private volatile @Nullable Reader undone;

    private Decoding(InputStream in, @Nullable ByteSource again, @Nullable Charset known) throws IOException {
        this.again = again;
        this.known = known;
        text = new DecodedBytes(in, again, known);
        looked = again == null || known != null;
    }

    /** Decodes bytes that can be opened again. */
    public static Decoding of(InputStream bytes, ByteSource again) throws IOException {
        return new Decoding(bytes, again, null);
    }

    /** Decodes bytes that come but once: what they are is decided by those that are there. */
    public static Decoding of(InputStream bytes) throws IOException {
        return new Decoding(bytes, null, null);
    }

    /** The same text from its beginning, if its bytes can be opened again. */
    public Optional<Decoding> again() throws IOException {
        return again == null ? Optional.empty() : Optional.of(new Decoding(again.open(), again, known));
    }

    /** The same text from its beginning in another charset; its bytes must be such that they can be opened again. */
    public Decoding as(Charset charset) throws IOException {
        return new Decoding(requireNonNull(again).open(), again, charset);
    }

    /** Whether bytes have come that are neither UTF-8 nor UTF-16. */
    public boolean isForeign() {
        return text.isForeign();
    }

    /** Whether it is known that no character so far was a NUL, or stands for what could not be decoded. */
    boolean isSound() {
        return undone == null && text.isSound();
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
        return text.isWestern()
                ? Optional.of("its text is not UTF-8, and was read as windows-1252;"
                        + " if letters are wrong, save it as CSV UTF-8")
                : Optional.empty();
    }

    @Override
    public int read(char[] to, int from, int most) throws IOException {
        Reader once = undone;
        if (once != null) {
            return once.read(to, from, most);
        }
        int count = text.read(to, from, most);
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
        if (text.isWestern()
                || to[at] >= IDEOGRAPHS
                || whole && end - at < 2
                || !TwiceEncoded.mayBe(CharBuffer.wrap(to, at, end - at))) {
            return count;
        }
        TwiceEncoded twice;
        try (Reader all = new DecodedBytes(requireNonNull(again).open(), null, null)) {
            twice = TwiceEncoded.in(all);
        }
        if (twice == null) {
            return count;
        }
        Reader once = twice.undone(new String(to, at, from + count - at), text);
        undone = once;
        return at > from ? at - from : once.read(to, from, most);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
