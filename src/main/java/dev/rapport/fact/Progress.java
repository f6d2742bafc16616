package dev.rapport.fact;

/** How far a run has come, reported while it goes on. May be reported from any thread. */
public interface Progress extends AutoCloseable {
    /** Progress that is not shown. */
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
