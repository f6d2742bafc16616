package dev.rapport.cli.settings;

import java.nio.file.Path;

/** A setting that means nothing, in the configuration or in the environment. The message says where and what to write. */
public final class WrongSetting extends Exception {
    private static final long serialVersionUID = 1L;

    public WrongSetting(String message) {
        super(message);
    }

    /** One on a line of a file. */
    static WrongSetting at(Path file, int line, String complaint) {
        return new WrongSetting(place(file, line) + ": " + complaint);
    }

    /** "config.properties, line 3". */
    static String place(Path file, int line) {
        return file + ", line " + line;
    }
}
