package dev.rapport.cli.console;

import dev.rapport.fact.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * One line on the terminal that says what a long run is doing, how far it has come and how fast; gone when the run ends.
 * A run that is over in half a second never shows it.
 */
public final class ProgressLine implements Progress {
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int REDRAW_MILLISECONDS = 200;
    private static final int COLUMNS = 79;
    private static final long MEGABYTE = 1_000_000;

    private final PrintWriter terminal;
    private final long shownFrom;
    private String what = "";
    private long expected;
    private long done;
    private @Nullable ProgressBar bar;
    private @Nullable Line line;

    public ProgressLine(PrintWriter terminal) {
        this(terminal, PATIENCE);
    }

    /** Shown only after so long. */
    public ProgressLine(PrintWriter terminal, Duration patience) {
        this.terminal = terminal;
        this.shownFrom = System.nanoTime() + patience.toNanos();
    }

    @Override
    public synchronized void begins(String stage, long bytes) {
        close();
        what = Terminal.safe(stage);
        expected = bytes;
        done = 0;
        show();
    }

    @Override
    public synchronized void read(long bytes) {
        done += bytes;
        show();
    }

    private void show() {
        if (bar == null && System.nanoTime() >= shownFrom) {
            line = new Line(terminal);
            ProgressBarBuilder look = ProgressBar.builder()
                    .setTaskName(what)
                    .setInitialMax(expected)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REDRAW_MILLISECONDS)
                    .setConsumer(line);
            if (expected < 0) {
                look.setRenderer((state, most) -> state.getTaskName() + " …");
            } else {
                look.setUnit(" MB", MEGABYTE).showSpeed();
            }
            bar = look.build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        if (bar != null && line != null) {
            line.end();
            bar.close();
            bar = null;
        }
    }

    /** Where the bar is drawn: it is drawn by a thread of its own, which may come once more when all is over. */
    private static final class Line implements ProgressBarConsumer {
        private final PrintWriter terminal;
        private boolean ended;

        Line(PrintWriter terminal) {
            this.terminal = terminal;
        }

        @Override
        public int getMaxRenderedLength() {
            return COLUMNS;
        }

        @Override
        public synchronized void accept(String text) {
            if (!ended) {
                terminal.print("\r" + text);
                terminal.flush();
            }
        }

        synchronized void end() {
            accept(" ".repeat(COLUMNS) + "\r");
            ended = true;
        }

        @Override
        public void close() {
            // The terminal is not this line's to close.
        }
    }
}
