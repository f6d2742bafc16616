package dev.rapport.write;

import java.io.IOException;
import java.io.OutputStream;

/** Where files of one report go: a private folder in production, memory in tests. */
public interface Output {
    /**
     * Begins a file; it is whole when the stream is closed.
     *
     * @param name path below the report's folder, with {@code /} between parts
     * @throws IOException if it cannot be made, or a file of that name was made before
     */
    OutputStream create(String name) throws IOException;
}
