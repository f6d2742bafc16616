package dev.rapport.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of a published month, and whether it still is as it was published. */
public final class PublishedFile {
    private PublishedFile() {}

    /** What became of a file. */
    public enum State {
        /** Its sum is that of the manifest. */
        AS_PUBLISHED,
        /** Its sum differs: it has been changed. */
        CHANGED,
        /** The manifest lists it, and it is not there, or is no plain file. */
        GONE,
        /** The manifest does not list it. */
        NOT_LISTED
    }

    /** What became of one file of a month. */
    public static State state(Path month, Manifest manifest, String name) throws IOException {
        String listed = manifest.sums().get(name);
        Path file = month.resolve(name);
        if (listed == null) {
            return State.NOT_LISTED;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return State.GONE;
        }
        return sum(Files.readAllBytes(file)).equals(listed) ? State.AS_PUBLISHED : State.CHANGED;
    }

    /** The sum of some bytes, as manifests list it. */
    public static String sum(byte[] bytes) {
        MessageDigest summing = summing();
        summing.update(bytes);
        return sum(summing);
    }

    /** Sums up bytes that come one after the other. */
    public static MessageDigest summing() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The sum of all bytes that were summed up, as manifests list it. */
    public static String sum(MessageDigest summed) {
        return HexFormat.of().formatHex(summed.digest());
    }
}
