package dev.rapport.fact;

/**
 * Why an input that is there cannot be counted on: it has no rows, or so many of its rows could not be read that what is
 * left would mislead. Nothing is computed from it then, and what rests on it is withheld.
 *
 * @param file name of the file, as in the export
 * @param rejected rows that could not be read
 * @param read rows there are
 */
public record Shortfall(String file, long rejected, long read) {
    /** Lost rows shift a share by up to 0.8 points for each per cent; from here on by more than a report's ranges say. */
    private static final double MOST = 0.1;

    /** Whether there are no rows at all. */
    public boolean empty() {
        return read == 0;
    }

    /**
     * Whether what is left says too little: none, or of n rows are lost more than one in ten, and more than one in the square root of n: what is
     * lost then outweighs the uncertainty that so few rows have anyway.
     */
    public boolean applies() {
        return rejected >= read || rejected > Math.max(MOST, 1 / Math.sqrt(read)) * read;
    }
}
