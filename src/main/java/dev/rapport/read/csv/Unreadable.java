package dev.rapport.read.csv;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why something could not be read, in plain words. */
public final class Unreadable {
    private Unreadable() {}

    /** What happened, to follow the name of the file. */
    public static String words(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "may not be read by you (permission denied)";
        }
        if (failure instanceof NoSuchFileException) {
            return "is not there, or no longer";
        }
        if (failure instanceof FileSystemLoopException) {
            return "leads back to itself";
        }
        if (failure instanceof CharacterCodingException) {
            return "is not written in UTF-8";
        }
        return "could not be read";
    }

    /** The failure under the name of what could not be read. */
    public static CannotRead of(String name, IOException failure) {
        return new CannotRead(name + " " + words(failure) + ".", failure);
    }
}
