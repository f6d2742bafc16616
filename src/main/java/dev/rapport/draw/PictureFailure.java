package dev.rapport.draw;

/** A PNG could not be made on this machine; everything else of the report still can. */
public final class PictureFailure extends Exception {
    private static final long serialVersionUID = 1L;

    PictureFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
