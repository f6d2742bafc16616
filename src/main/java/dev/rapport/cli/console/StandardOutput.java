package dev.rapport.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output, whose failures are not swallowed as {@code System.out} does. A reader of a pipe may stop when they
 * have seen enough: that is none, and what else is said then goes nowhere.
 */
public final class StandardOutput extends OutputStream {
    private final OutputStream to;
    private boolean enough;

    /** The one of this process. */
    public StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    public StandardOutput(OutputStream to) {
        this.to = to;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (!enough) {
            try {
                to.write(bytes, from, length);
            } catch (IOException failure) {
                enough = String.valueOf(failure.getMessage())
                        .toLowerCase(Locale.ROOT)
                        .contains("pipe");
                if (!enough) {
                    throw failure;
                }
            }
        }
    }
}
