package dev.rapport.read.log;

import dev.rapport.read.wording.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a mailbox into the headers of its mails. A mail begins with {@code From } and a time, after a blank line or if a
 * header follows: a body that happens to have such words does not begin another, and a blank line that got lost hides none.
 * Bodies are looked at for that alone.
 */
final class MailHeaders {
    private static final Set<String> WANTED = WordList.of(
            "from, sender, to, cc, date, message-id, list-id, list-unsubscribe, list-post, auto-submitted",
            "precedence, return-path, delivered-to, x-original-to, x-gmail-labels, x-mozilla-status");
    private static final Pattern BEGINNING =
            Pattern.compile("From (?:\\S.*)?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .*\\d\\d:\\d\\d.*\\d{4}.*");

    /** As many bytes as tell a line that may begin a mail: {@code From }. */
    private static final int MARK = 5;

    private static final int LONGEST_LINE = 1 << 16;
    private static final int MOST_KEPT = 1 << 18;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long line;
    /** What ends a line: old mail programs of the Macintosh wrote a carriage return alone. */
    private byte lineEnd;

    /** The last line as bytes, without its end; cut if it is longer than any header. */
    private byte[] text = new byte[256];

    private int length;

    /** What to do with a mail. */
    interface Taker {
        void take(Mail mail, long line);
    }

    MailHeaders(InputStream in) {
        this.in = in;
    }

    void forEach(Taker taker) throws IOException {
        @Nullable Map<String, String> headers = null;
        String last = "";
        long begun = 0;
        long kept = 0;
        long bare = 0;
        boolean inHeaders = false;
        boolean blankBefore = true;
        while (next(inHeaders || blankBefore || bare > 0)) {
            boolean blank = length == 0;
            String first = startsFrom() ? string() : "";
            boolean dated = !first.isEmpty() && BEGINNING.matcher(first).matches();
            boolean begins = bare > 0 && headerLike();
            if (begins || blankBefore && dated) {
                if (headers != null) {
                    taker.take(new Mail(headers), begun);
                }
                headers = new LinkedHashMap<>();
                begun = begins ? bare : line;
                kept = 0;
                last = begins ? header(headers, "") : "";
                bare = 0;
                inHeaders = true;
                blankBefore = false;
                continue;
            }
            // Some write no sender and no time, and a blank line may be lost: then a header must follow.
            boolean plain = blankBefore && !first.isEmpty() && first.length() <= "From -".length();
            bare = plain || dated ? line : 0;
            if (inHeaders && blank) {
                inHeaders = false;
            } else if (headers != null && inHeaders && kept < MOST_KEPT) {
                last = header(headers, last);
                kept += length;
            }
            blankBefore = blank;
        }
        if (headers != null) {
            taker.take(new Mail(headers), begun);
        }
    }

    /** Takes a line of the headers; the name of the header it belongs to, or empty if it is not wanted. */
    private String header(Map<String, String> headers, String last) {
        boolean folded = text[0] == ' ' || text[0] == '\t';
        if (folded) {
            if (!last.isEmpty()) {
                headers.merge(last, string(), (before, more) -> before + " " + more.strip());
            }
            return last;
        }
        int colon = 0;
        while (colon < length && text[colon] != ':' && colon < 40) {
            colon++;
        }
        if (colon == length || text[colon] != ':') {
            return "";
        }
        String line = string();
        String name = line.substring(0, Math.min(colon, line.length())).strip().toLowerCase(Locale.ROOT);
        if (!WANTED.contains(name)) {
            return "";
        }
        // Of headers that come twice both count: people in two To lines are all addressed.
        headers.merge(name, line.substring(colon + 1).strip(), (before, more) -> before + ", " + more);
        return name;
    }

    private boolean headerLike() {
        int colon = 0;
        while (colon < length && text[colon] > ' ' && text[colon] != ':') {
            colon++;
        }
        return colon > 0 && colon < length && text[colon] == ':';
    }

    private boolean startsFrom() {
        return length >= MARK && text[0] == 'F' && text[1] == 'r' && text[2] == 'o' && text[3] == 'm' && text[4] == ' ';
    }

    /** The line as UTF-8, or as Latin 1 if it is none. */
    private String string() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text, 0, length))
                    .toString();
        } catch (CharacterCodingException another) {
            return new String(text, 0, length, StandardCharsets.ISO_8859_1);
        }
    }

    /**
     * Moves on to the next line.
     *
     * @param wanted whether what it says may matter; else only its beginning is known afterwards
     */
    private boolean next(boolean wanted) throws IOException {
        length = 0;
        boolean any = false;
        while (true) {
            if (at == end) {
                at = 0;
                end = Math.max(0, in.read(buffer));
                if (end == 0) {
                    break;
                }
                lineEnd = lineEnd == 0 ? firstLineEnd() : lineEnd;
            }
            any = true;
            int from = at;
            while (at < end && buffer[at] != lineEnd) {
                at++;
            }
            keep(from, at, wanted);
            if (at < end) {
                at++;
                break;
            }
        }
        line += any ? 1 : 0;
        if (length > 0 && text[length - 1] == '\r') {
            length--;
        }
        return any;
    }

    private byte firstLineEnd() {
        int first = 0;
        while (first < end && buffer[first] != '\n' && buffer[first] != '\r') {
            first++;
        }
        boolean alone = first + 1 < end && buffer[first] == '\r' && buffer[first + 1] != '\n';
        return (byte) (alone ? '\r' : '\n');
    }

    private void keep(int from, int to, boolean wanted) {
        int most = wanted || startsFrom() ? LONGEST_LINE : MARK;
        int count = Math.min(to - from, most - length);
        if (count <= 0) {
            return;
        }
        if (length + count > text.length) {
            text = java.util.Arrays.copyOf(text, Math.max(2 * text.length, length + count));
        }
        System.arraycopy(buffer, from, text, length, count);
        length += count;
        if (most == MARK && startsFrom()) {
            keep(from + count, to, true);
        }
    }
}
