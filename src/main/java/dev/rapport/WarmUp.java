package dev.rapport;

import dev.rapport.ledger.Ledger;
import dev.rapport.read.Reader;
import dev.rapport.write.Publication;

/**
 * What takes a moment at its first use and is the same for all data: done on a second thread, while the first understands
 * the command and begins to read. If it fails, so does whoever needs it, and says so.
 */
public final class WarmUp {
    private WarmUp() {}

    /** Begins, in the order in which it will be needed; with what publishing needs if a report is to be made. */
    public static void begin(boolean report) {
        Thread warm = new Thread(
                () -> {
                    Reader.warmUp();
                    Ledger.warmUp();
                    if (report) {
                        Publication.warmUp();
                    }
                },
                "warm-up");
        warm.setDaemon(true);
        warm.setUncaughtExceptionHandler((thread, failure) -> {});
        warm.start();
    }
}
