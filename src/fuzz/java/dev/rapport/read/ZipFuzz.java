package dev.rapport.read;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Any bytes given as a zip are an export or are refused in words. */
class ZipFuzz {
    private static Path file;
    private static byte[] whole;

    @BeforeAll
    static void prepare() throws IOException {
        file = Files.createTempFile("rapport-fuzz", ".zip");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("Connections.csv", "Profile.csv")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name.startsWith("P")
                                ? "First Name,Last Name,Headline\nSam,Owner,\n"
                                : "First Name,Last Name,Connected On\nAda,Example,07 Mar 2024\n")
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        whole = bytes.toByteArray();
    }

    @AfterAll
    static void clean() throws IOException {
        Files.delete(file);
    }

    @FuzzTest
    void anyBytesAreAnExportOrRefused(byte[] bytes) throws IOException {
        read(bytes);
    }

    /** Pairs of a place and a byte: what is changed in a whole zip. */
    @FuzzTest
    void aChangedZipIsAnExportOrRefused(byte[] changes) throws IOException {
        byte[] broken = whole.clone();
        for (int i = 0; i + 2 < changes.length; i += 3) {
            broken[((changes[i] & 0xFF) << 8 | changes[i + 1] & 0xFF) % broken.length] = changes[i + 2];
        }
        read(broken);
    }

    private static void read(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try {
            Reader.read(List.of(file), List.of(), ReadOptions.defaults());
        } catch (CannotRead refused) {
            if (refused.getMessage().isBlank() || refused.getMessage().contains("null")) {
                throw new IllegalStateException("refused without words: " + refused.getMessage(), refused);
            }
        }
    }
}
