package dev.rapport.torture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Damage to the bytes of a file. */
final class ByteOperators {
    static final List<Operator> ALL = List.of(
            Operator.bytes("bit flips", (file, dice) -> {
                for (int i = 1 + dice.below(3); i > 0; i--) {
                    flip(file, dice);
                }
                return true;
            }),
            Operator.bytes("byte lost", ByteOperators::lose),
            Operator.bytes("byte that is no character", ByteOperators::insert),
            Operator.bytes("cut off at a byte", ByteOperators::cut));

    private ByteOperators() {}

    /** A piece that is still as it was written; -1 if there is none left. */
    private static int piece(Document file, Dice dice) {
        List<Integer> whole = IntStream.range(0, file.pieces.size())
                .filter(i -> file.pieces.get(i).length > 0)
                .filter(i -> i == 0 || file.entries.get(i - 1).status == Entry.Status.INTACT)
                .boxed()
                .toList();
        return whole.isEmpty() ? -1 : dice.one(whole);
    }

    private static boolean wide(Document file) {
        return !file.charset.equals(StandardCharsets.UTF_8)
                && !file.charset.name().startsWith("windows");
    }

    private static void mark(Document file, int piece, int at) {
        // In UTF-16 half a surrogate takes the next character with it.
        int tail = file.pieces.get(piece).length - (wide(file) ? 8 : 4);
        file.hit(piece, at >= tail);
    }

    private static boolean flip(Document file, Dice dice) {
        int piece = piece(file, dice);
        if (piece < 0) {
            return false;
        }
        byte[] bytes = file.pieces.get(piece);
        int at = dice.below(bytes.length);
        bytes[at] ^= (byte) (1 << dice.below(8));
        mark(file, piece, at);
        return true;
    }

    private static boolean lose(Document file, Dice dice) {
        int piece = piece(file, dice);
        if (piece < 0) {
            return false;
        }
        byte[] bytes = file.pieces.get(piece);
        int at = dice.below(bytes.length);
        byte[] less = Arrays.copyOf(bytes, bytes.length - 1);
        System.arraycopy(bytes, at + 1, less, at, less.length - at);
        mark(file, piece, at);
        file.pieces.set(piece, less);
        shifted(file, piece);
        return true;
    }

    private static boolean insert(Document file, Dice dice) {
        int piece = piece(file, dice);
        if (piece < 0) {
            return false;
        }
        byte[] bytes = file.pieces.get(piece);
        int at = dice.below(bytes.length);
        byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
        System.arraycopy(bytes, at, more, at + 1, bytes.length - at);
        more[at] = (byte) (int) dice.of(0xFF, 0xC3, 0xED, 0xF4, 0x80, 0xE2);
        mark(file, piece, at);
        file.pieces.set(piece, more);
        shifted(file, piece);
        return true;
    }

    /** In UTF-16 all that comes after a lost or added byte is out of step; without a mark the encoding is no longer clear. */
    private static void shifted(Document file, int piece) {
        file.loose |= wide(file) && !file.mark;
        file.doomed |= wide(file) && !file.mark;
        for (int i = piece; wide(file) && i < file.pieces.size(); i++) {
            file.hit(i, true);
        }
    }

    private static boolean cut(Document file, Dice dice) {
        int length = file.bytes().length;
        int left = length == 0 ? 0 : dice.below(length);
        for (int i = 0; i < file.pieces.size(); i++) {
            byte[] bytes = file.pieces.get(i);
            if (left < bytes.length) {
                file.pieces.set(i, Arrays.copyOf(bytes, left));
                file.hit(i, false);
                if (left == 0 && i > 0) {
                    gone(file, i);
                }
            }
            left = Math.max(0, left - bytes.length);
        }
        return true;
    }

    private static void gone(Document file, int piece) {
        Entry entry = file.entries.get(piece - 1);
        entry.status = Entry.Status.LOST;
        entry.most = 0;
    }
}
