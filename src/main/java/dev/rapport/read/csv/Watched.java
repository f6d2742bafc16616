package dev.rapport.read.csv;

import dev.rapport.fact.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that tells how much of it has been read. */
public final class Watched extends FilterInputStream {
    private Progress progress = Progress.UNSEEN;
    private volatile long count;

    public Watched(InputStream in) {
        super(in);
    }

    /** Shows from here on how far it has been read: it may have been read ahead, unseen, while another file was. */
    public synchronized void shownTo(Progress onlooker, String what, long size) {
        progress = onlooker;
        progress.begins(what, size);
        progress.read(count);
    }

    /** Bytes read so far. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        tell(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int count = super.read(into, from, most);
        tell(count);
        return count;
    }

    @Override
    public long skip(long most) throws IOException {
        long count = super.skip(most);
        tell(count);
        return count;
    }

    private synchronized void tell(long more) {
        if (more > 0) {
            count += more;
            progress.read(more);
        }
    }
}
