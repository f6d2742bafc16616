package dev.rapport.cli;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/**
 * Ends a run that does nothing any more but look for memory. Java's serial collector never gives that up: with a heap
 * just too small for the input a run would hold the lock for hours instead of saying so.
 */
final class MemoryWatch extends Thread {
    private static final long LOOK_MILLISECONDS = 2_000;
    private static final int LOOKS = 5;
    /** A share of the time that is spent on collecting; on a busy machine even a run without hope waits for its turn. */
    private static final double HOPELESS = 0.75;

    private final Runnable end;

    /** A watch that does {@code end} after ten seconds of nothing but collecting. */
    MemoryWatch(Runnable end) {
        super("memory-watch");
        this.end = end;
        setDaemon(true);
    }

    @Override
    public void run() {
        try {
            // Short runs are over before this asks for anything.
            sleep(LOOK_MILLISECONDS);
            long before = collecting();
            for (int hopeless = 0; hopeless < LOOKS; ) {
                long start = System.nanoTime();
                sleep(LOOK_MILLISECONDS);
                long now = collecting();
                double share = (now - before) * 1e6 / (System.nanoTime() - start);
                hopeless = share > HOPELESS ? hopeless + 1 : 0;
                before = now;
            }
        } catch (InterruptedException over) {
            return;
        } catch (OutOfMemoryError nothingLeft) {
            // Not even for looking.
        }
        end.run();
    }

    /** Milliseconds spent on collecting since the start. */
    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    /**
     * Whether a failure is one of too little memory. A class that could not be set up for lack of it is afterwards said to be
     * missing; only the words tell why.
     */
    static boolean isLack(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof OutOfMemoryError
                    || String.valueOf(at.getMessage()).contains("java.lang.OutOfMemoryError")) {
                return true;
            }
        }
        return false;
    }
}
