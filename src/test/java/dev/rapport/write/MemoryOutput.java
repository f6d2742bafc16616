package dev.rapport.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** An output in memory that watches how it is used: one file of a name, every stream closed once. */
public final class MemoryOutput implements Output {
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private int open;

    @Override
    public synchronized OutputStream create(String name) throws IOException {
        if (files.putIfAbsent(name, new byte[0]) != null) {
            throw new IOException("a second file named " + name);
        }
        open++;
        return new ByteArrayOutputStream() {
            private boolean closed;

            @Override
            public void close() {
                synchronized (MemoryOutput.this) {
                    if (!closed) {
                        closed = true;
                        open--;
                        files.put(name, toByteArray());
                    }
                }
            }
        };
    }

    /** All files; fails if a stream was left open. */
    public SortedMap<String, byte[]> files() {
        if (open != 0) {
            throw new AssertionError(open + " streams left open");
        }
        return files;
    }

    /** One file as text. */
    public String text(String name) {
        return new String(files().get(name), StandardCharsets.UTF_8);
    }
}
