package dev.rapport.fact;

/** How far a run has come, told while it goes on to whoever looks on. May be told from any thread. */
public interface Progress extends AutoCloseable {
    /** Nobody looks on. */
    Progress UNSEEN = new Progress() {
        @Override
        public void begins(String what, long bytes) {}

        @Override
        public void read(long bytes) {}
    };

    /**
     * A file or a stage of the run begins.
     *
     * @param what in plain words, e.g. "reading messages.csv"
     * @param bytes how much there is to read; -1 if that is no measure of it
     */
    void begins(String what, long bytes);

    /** So many more bytes have been read. */
    void read(long bytes);

    /** The run is over, well or not. */
    @Override
    default void close() {}
}
