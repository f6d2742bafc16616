package dev.rapport.read.csv;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from their beginning several times. */
public interface ByteSource {
    /** Opens them. */
    InputStream open() throws IOException;
}
