package dev.rapport.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text: UTF-8 with or without a byte-order mark, UTF-16 by its mark or by its many zero bytes. What is no
 * character becomes U+FFFD, and the reader of the rows counts it.
 */
final class Decoding {
    private static final int HEAD = 512;

    private Decoding() {}

    static Reader of(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        int skip = 0;
        Charset charset = StandardCharsets.UTF_8;
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            skip = 3;
        } else if (starts(head, 0xFF, 0xFE)) {
            skip = 2;
            charset = StandardCharsets.UTF_16LE;
        } else if (starts(head, 0xFE, 0xFF)) {
            skip = 2;
            charset = StandardCharsets.UTF_16BE;
        } else if (zeros(head, 1) * 3 > head.length) {
            charset = StandardCharsets.UTF_16LE;
        } else if (zeros(head, 0) * 3 > head.length) {
            charset = StandardCharsets.UTF_16BE;
        }
        in.skipNBytes(skip);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
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
}
