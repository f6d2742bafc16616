package dev.rapport.read.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file cut into blocks at record boundaries, which two threads read: a second one, and whoever takes the blocks while
 * there is none to take. So two cores are busy whichever half of the work is heavier. Blocks come in order.
 */
final class Blocks implements Closeable {
    /** Characters of a block: many rows, and little enough to stay near the processor. */
    static final int USUAL = 1 << 16;

    private static final int MOST = 12;
    /** So many regular blocks in a row make it likely that the next ones are. */
    private static final int CALM = 8;

    private final TextWindow window;
    private final Header header;
    private final int measured;
    private final int characters;
    private final Queue<Task> waiting = new ConcurrentLinkedQueue<>();
    /** Blocks whose records were taken. */
    private final Queue<Block> free = new ConcurrentLinkedQueue<>();

    private final Thread second = new Thread(this::readAhead, "read-ahead");
    /** How many blocks may wait: reading far ahead is in vain if they are to be read again with care. */
    private volatile int most = MOST;

    private int calm = CALM;
    private volatile boolean finished;
    private volatile boolean closed;
    /** What ended the second thread outside a block, as when memory is short even for saying so; null if nothing did. */
    private volatile @Nullable Throwable broken;

    /** A block in its place in the order. */
    private static final class Task extends FutureTask<Block> {
        private final @Nullable Block block;

        private Task(Block block) {
            super(block::read, block);
            this.block = block;
        }

        private Task(Throwable failure) {
            super(() -> {}, null);
            block = null;
            setException(failure);
        }
    }

    /** Begins to read what a window shows below the header, in blocks of about so many characters, and to measure one cell of each. */
    Blocks(TextWindow window, Header header, int measured, int characters) {
        this.window = window;
        this.measured = measured;
        this.header = header;
        this.characters = characters;
        second.setDaemon(true);
        Task first = cut();
        if (first != null && !finished) {
            first.run();
            // Most files are one block: a second thread would have nothing to do.
            if (!window.ended() || window.length() > 0) {
                second.start();
            }
        }
    }

    private void readAhead() {
        try {
            while (!closed) {
                Task task = cut();
                if (task == null) {
                    LockSupport.park(this);
                } else {
                    task.run();
                }
            }
        } catch (RuntimeException | Error failure) {
            // It may have taken text that is in no block.
            broken = failure;
        }
    }

    /** The next block, yet to be read; null if enough wait, or nothing is left. */
    private synchronized @Nullable Task cut() {
        if (finished || closed || waiting.size() >= most) {
            return null;
        }
        @Nullable Task task;
        try {
            task = next();
        } catch (IOException | RuntimeException | Error failure) {
            task = new Task(failure);
        }
        finished = task == null || task.isDone();
        if (task != null) {
            waiting.add(task);
        }
        return task;
    }

    private @Nullable Task next() throws IOException {
        window.widen(characters);
        if (!window.fill()) {
            return null;
        }
        int length = Math.min(window.length(), characters);
        int end = RecordEnd.last(window.text(), length);
        boolean odd = end == 0 || window.damaged(length);
        if (odd || window.ended() && window.length() <= characters) {
            end = length;
        }
        Block block = free.poll();
        block = block == null ? new Block(characters, header, measured) : block;
        block.take(window, end, odd);
        return new Task(block);
    }

    /** The next block in order; null at the end of the file. */
    @Nullable
    Block take() throws IOException {
        while (true) {
            if (broken != null) {
                throw failure(broken);
            }
            Task first = waiting.peek();
            if (first != null && first.isDone()) {
                return taken();
            }
            Task mine = cut();
            if (mine != null) {
                mine.run();
            } else if (waiting.peek() != null) {
                return taken();
            } else if (finished) {
                return null;
            }
        }
    }

    private Block taken() throws IOException {
        try {
            Block block = waiting.peek().get();
            calm = block.irregular() ? 0 : calm + 1;
            most = calm < CALM ? 1 : MOST;
            if (!block.irregular()) {
                waiting.poll();
            }
            LockSupport.unpark(second);
            return block;
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        }
    }

    /** Takes back a block whose records were taken. */
    void recycle(Block block) {
        free.add(block);
    }

    /** Puts the irregular block just taken, and all behind it, back in the window, and stops until {@link #goOn}. */
    synchronized void giveBack() {
        List<char[]> pieces = new ArrayList<>();
        for (Task task = waiting.poll(); task != null; task = waiting.poll()) {
            if (task.block != null) {
                pieces.add(task.block.text());
            }
        }
        window.giveBack(pieces);
        finished = true;
    }

    /** Goes on with what the window shows now. */
    synchronized void goOn() {
        finished = false;
        LockSupport.unpark(second);
    }

    private static IOException failure(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException exception) {
            throw exception;
        }
        return (IOException) Objects.requireNonNull(cause);
    }

    private static IOException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        IOException failure = new InterruptedIOException("interrupted while reading");
        failure.initCause(cause);
        return failure;
    }

    /** Stops the second thread and waits for it, so that the file has one reader again. */
    @Override
    public void close() throws IOException {
        closed = true;
        LockSupport.unpark(second);
        try {
            second.join();
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }
}
