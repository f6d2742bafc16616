package dev.rapport.own;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files that are packed with the program, each beside the class that reads it. */
public final class Packed {
    private Packed() {}

    public static byte[] bytes(Class<?> reader, String name) {
        try (InputStream in = reader.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException("the program's own " + name + " cannot be read", cause);
        }
    }

    public static String text(Class<?> reader, String name) {
        return new String(bytes(reader, name), StandardCharsets.UTF_8);
    }

    /** The lines of a list, in order; blank ones and those that begin with # are none. */
    public static List<String> lines(Class<?> reader, String name) {
        return text(reader, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
