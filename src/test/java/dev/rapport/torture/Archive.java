package dev.rapport.torture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip around files, whole or damaged. */
final class Archive {
    private Archive() {}

    /** @param made the time of all entries */
    static byte[] of(Map<String, byte[]> files, boolean stored, Instant made) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.ofInstant(made, ZoneOffset.UTC));
                if (stored) {
                    CRC32 sum = new CRC32();
                    sum.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** The same zip with something wrong. */
    static byte[] damaged(byte[] zip, Dice dice) {
        byte[] broken = zip.clone();
        switch (dice.below(6)) {
            case 0 -> {
                return Arrays.copyOf(zip, dice.below(zip.length));
            }
            case 1 -> broken[dice.below(zip.length)] ^= (byte) (1 << dice.below(8));
            case 2 -> {
                for (int i = 0; i < 20; i++) {
                    broken[dice.below(zip.length)] = (byte) dice.below(256);
                }
            }
            case 3 -> // The central directory and what points to it.
                broken[zip.length - 1 - dice.below(Math.min(zip.length, 700))] ^= (byte) (1 << dice.below(8));
            case 4 -> {
                byte[] longer = Arrays.copyOf(zip, zip.length + 1 + dice.below(70_000));
                Arrays.fill(longer, zip.length, longer.length, (byte) 'x');
                return longer;
            }
            default -> {
                int from = dice.below(zip.length);
                return Arrays.copyOfRange(zip, from, zip.length);
            }
        }
        return broken;
    }
}
