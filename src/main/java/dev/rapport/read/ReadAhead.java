package dev.rapport.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads a CSV file ahead on a second thread: it decodes, cuts the text into blocks at record boundaries and parses them,
 * while the rows of earlier blocks are taken in order. Whoever has nothing else to do parses the next block, so that two
 * cores are busy whichever half of the work is heavier. The rows, their order and their line numbers are those of reading
 * on one thread.
 */
final class ReadAhead implements Closeable {
    private static final int BLOCKS = 16;
    /** Blocks that wait to be parsed, so that the taker of rows finds one when it has to wait. */
    private static final int IN_STOCK = 2;

    private final java.io.Reader in;
    /** The reader's, and the second thread's. */
    private final StrictParser parser;

    private final StrictParser second;
    private final Shape shape;
    private final Deque<Made> made = new ArrayDeque<>();
    private final Deque<Block> free = new ArrayDeque<>();
    private final Thread thread = new Thread(this::run, "read-ahead");
    private char[] left;
    private long line;
    private boolean ended;
    private boolean finished;
    private boolean stopped;
    private Throwable failure;

    /** A block in its place in the order. */
    private static final class Made {
        private final Block block;
        private boolean claimed;
        private boolean parsed;

        private Made(Block block) {
            this.block = block;
        }
    }

    /**
     * Goes on from characters that were already read.
     *
     * @param line the line on which they begin
     */
    ReadAhead(java.io.Reader in, StrictParser parser, Shape shape, char[] left, long line) {
        this.in = in;
        this.parser = parser;
        this.second = new StrictParser(shape);
        this.shape = shape;
        this.left = left;
        this.line = line;
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            boolean more = true;
            while (more) {
                more = makeOrParse();
            }
        } catch (IOException | RuntimeException | Error thrown) {
            synchronized (this) {
                failure = thrown;
                notifyAll();
            }
        }
    }

    private boolean makeOrParse() throws IOException {
        Made waiting;
        Block block = null;
        synchronized (this) {
            while (true) {
                if (stopped) {
                    return false;
                }
                waiting = unclaimed();
                boolean room = !finished && made.size() < BLOCKS;
                if (room && made.stream().filter(one -> !one.claimed).count() < IN_STOCK) {
                    block = free.isEmpty() ? new Block(shape) : free.pop();
                    break;
                }
                if (waiting != null) {
                    waiting.claimed = true;
                    break;
                }
                if (finished) {
                    return false;
                }
                await();
            }
        }
        if (block == null) {
            parse(waiting, second);
        } else {
            make(block);
        }
        return true;
    }

    private void make(Block block) throws IOException {
        boolean last = block.fill(left, in, line);
        synchronized (this) {
            if (!block.isEmpty()) {
                made.add(new Made(block));
            }
            ended = last;
            left = block.left();
            line = block.scanned().nextLine();
            finished = !block.sound() || (last && left.length == 0);
            notifyAll();
        }
    }

    private void parse(Made one, StrictParser by) throws IOException {
        one.block.parse(by);
        synchronized (this) {
            one.parsed = true;
            notifyAll();
        }
    }

    private Made unclaimed() {
        for (Made one : made) {
            if (!one.claimed) {
                return one;
            }
        }
        return null;
    }

    /** The next block in order, parsed; null at the end of the file. */
    Block next() throws IOException {
        while (true) {
            Made mine;
            synchronized (this) {
                Made head = made.peek();
                if (head != null && head.parsed) {
                    made.poll();
                    notifyAll();
                    return head.block;
                }
                if (failure != null) {
                    throw failed();
                }
                if (head == null && finished) {
                    return null;
                }
                mine = unclaimed();
                if (mine == null) {
                    await();
                    continue;
                }
                mine.claimed = true;
            }
            parse(mine, parser);
        }
    }

    private IOException failed() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        return (IOException) failure;
    }

    /** Takes back a block whose rows were taken. */
    synchronized void recycle(Block block) {
        free.push(block);
    }

    /** Stops reading ahead, and gives back all text from a block on that was not taken. */
    char[] rest(Block from) throws IOException {
        close();
        StringBuilder text = new StringBuilder();
        from.appendTo(text);
        made.forEach(one -> one.block.appendTo(text));
        text.append(left);
        char[] rest = new char[text.length()];
        text.getChars(0, rest.length, rest, 0);
        return rest;
    }

    /** Whether nothing is left in the file. Asked after {@link #rest}. */
    boolean ended() {
        return ended;
    }

    /** Stops the second thread and waits for it: whoever reads on has the file to himself. */
    @Override
    public void close() throws IOException {
        synchronized (this) {
            stopped = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /** Waits until something changes. Called with the lock. */
    private void await() throws IOException {
        try {
            wait();
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static IOException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        IOException failure = new InterruptedIOException("interrupted while reading");
        failure.initCause(cause);
        return failure;
    }
}
