package dev.rapport.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a text as one UTF-8 file. */
final class TextFile {
    private TextFile() {}

    static void write(Output output, String name, String text) throws IOException {
        try (OutputStream out = output.create(name)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
