package dev.rapport.draw.svg;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A font's file, read by its tables (OpenType: {@code head}, {@code hhea}, {@code cmap}, {@code hmtx}). */
final class FontFile {
    private final ByteBuffer bytes;
    private final int unit;
    private final int measured;
    private final int metrics;
    private final int map;

    FontFile(byte[] file) {
        bytes = ByteBuffer.wrap(file);
        Map<String, Integer> tables = new HashMap<>();
        int count = bytes.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            tables.put(new String(file, at, 4, StandardCharsets.ISO_8859_1), bytes.getInt(at + 8));
        }
        unit = unsigned(bytes, tables.get("head") + 18);
        measured = unsigned(bytes, tables.get("hhea") + 34);
        metrics = tables.get("hmtx");
        map = characterMap(bytes, tables.get("cmap"));
    }

    /** The units of an em. */
    int unit() {
        return unit;
    }

    /** The advance of a character in such units; 0 if the font lacks it. */
    int advance(int codePoint) {
        int glyph = glyph(bytes, map, codePoint);
        return glyph == 0 ? 0 : unsigned(bytes, metrics + 4 * Math.min(glyph, measured - 1));
    }

    /** The part of the character map with 16-bit ranges (format 4). */
    private static int characterMap(ByteBuffer bytes, int table) {
        int parts = unsigned(bytes, table + 2);
        for (int i = 0; i < parts; i++) {
            int part = table + bytes.getInt(table + 8 + 8 * i);
            if (bytes.getShort(part) == 4) {
                return part;
            }
        }
        throw new IllegalArgumentException("the font file has no character map of format 4");
    }

    private static int glyph(ByteBuffer bytes, int map, int character) {
        int ranges = unsigned(bytes, map + 6) / 2;
        int ends = map + 14;
        int starts = ends + 2 * ranges + 2;
        int deltas = starts + 2 * ranges;
        int offsets = deltas + 2 * ranges;
        int low = 0;
        int high = ranges - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (unsigned(bytes, ends + 2 * middle) < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (unsigned(bytes, starts + 2 * low) > character) {
            return 0;
        }
        int delta = bytes.getShort(deltas + 2 * low);
        int offset = unsigned(bytes, offsets + 2 * low);
        if (offset == 0) {
            return character + delta & 0xFFFF;
        }
        int at = offsets + 2 * low + offset + 2 * (character - unsigned(bytes, starts + 2 * low));
        int glyph = unsigned(bytes, at);
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
