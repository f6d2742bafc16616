package dev.rapport.write;

import static java.util.Objects.requireNonNull;

import dev.rapport.own.OwnerOnly;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The report could not be written; nothing was changed. */
public final class CannotWrite extends Exception {
    private static final long serialVersionUID = 1L;

    /** What keeps a folder from being moved on Windows. */
    private static final String HELD_OPEN =
            "\n  If a spreadsheet or another program shows a file of the report, close it," + " and run rapport again.";

    /** Says what happened and what to do, in the person's words. */
    public CannotWrite(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }

    /** What was not done, and what kept it from being done: something in the way that is not rapport's, or the system. */
    static CannotWrite of(String what, IOException cause) {
        return cause instanceof NotOurs inTheWay
                ? new CannotWrite(what + ": " + inTheWay.getMessage() + ".\n  " + inTheWay.remedy(), null)
                : new CannotWrite(what + " (" + inWords(cause) + ")", cause);
    }

    /** What stands in brackets after it: why the system would not. */
    static String inWords(IOException cause) {
        if (cause instanceof FileAlreadyExistsException) {
            return "a file stands there, and it is no folder";
        }
        if (cause instanceof AccessDeniedException denied) {
            return "permission denied"
                    + owner(denied)
                            .map(who -> ": " + denied.getFile() + " belongs to " + who)
                            .orElse("");
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** Whether the words say all that the system says, so that the cause need not be told once more. */
    static boolean told(IOException cause) {
        return cause instanceof FileAlreadyExistsException
                || (cause instanceof FileSystemException system && system.getReason() != null);
    }

    /** What to do where a folder cannot be. */
    static String otherwise(IOException cause) {
        return told(cause) ? ".\n  Choose another folder with --out DIR." : "";
    }

    /** What was found closed before anything was written. */
    public static CannotWrite of(AccessDeniedException denied) {
        String remedy = remedy(denied);
        return new CannotWrite(
                (owner(denied).isPresent() ? inWords(denied) : "permission denied: " + denied.getFile())
                        + "; nothing was changed."
                        + (remedy.isEmpty()
                                ? "\n  May you read and write there? If not, choose another folder."
                                : remedy),
                denied);
    }

    /** What the person can do about a file of another user's, or one held open; empty if that is not what is wrong. */
    static String remedy(AccessDeniedException denied) {
        return owner(denied)
                .map(who -> "\n  It may come from a run as " + who + ": let that user remove it or give it to you"
                        + " (chown -R), or choose another folder with --out DIR.")
                .orElse(OwnerOnly.isUnix(Path.of("")) ? "" : HELD_OPEN);
    }

    /** The owner of what may not be touched, if that is another user. */
    private static Optional<String> owner(AccessDeniedException denied) {
        try {
            Path path = Path.of(String.valueOf(denied.getFile()));
            if (!OwnerOnly.isUnix(path)) {
                return Optional.empty();
            }
            // What lies in a closed folder tells nothing: the folder is what is closed.
            while (path.getParent() != null && !Files.isExecutable(path.getParent())) {
                path = path.getParent();
            }
            String owner = Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).getName();
            return owner.equals(System.getProperty("user.name")) ? Optional.empty() : Optional.of(owner);
        } catch (IOException | InvalidPathException | UnsupportedOperationException unknown) {
            return Optional.empty();
        }
    }
}
