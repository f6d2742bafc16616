package dev.rapport.demo;

/**
 * How large an invented network is.
 *
 * @param connections rows of Connections.csv, 50 to 200,000
 * @param messages rows of messages.csv, met to within about a tenth; at least two for each connection
 * @param years years of messages; connecting began six years before them
 */
public record DemoSize(int connections, int messages, int years) {

    /** The network of {@code sample-data}: four hundred people, about three years of messages. */
    public static final DemoSize SAMPLE = new DemoSize(400, 2600, 3);

    public DemoSize {
        if (connections < 50 || connections > 200_000) {
            throw new IllegalArgumentException("connections must lie between 50 and 200,000: " + connections);
        }
        if (messages < 2 * connections || messages > 5_000_000) {
            throw new IllegalArgumentException("messages must lie between 2 a connection and 5,000,000: " + messages);
        }
        if (years < 3 || years > 15) {
            throw new IllegalArgumentException("years must lie between 3 and 15: " + years);
        }
    }
}
