package dev.rapport.demo;

/**
 * How large an invented network is.
 *
 * @param connections rows of Connections.csv, 100 to 200,000
 * @param messages rows of messages.csv, met to within about a tenth; at least six for each connection
 * @param years years of messages; connecting began six years before them
 */
public record DemoSize(int connections, int messages, int years) {

    /** The network of {@code sample-data}: four hundred people, about three years of messages. */
    public static final DemoSize SAMPLE = new DemoSize(400, 3000, 3);

    public DemoSize {
        if (connections < 100 || connections > 200_000) {
            throw new IllegalArgumentException("connections must lie between 100 and 200,000: " + connections);
        }
        if (messages < 6 * connections || messages > 10_000_000) {
            throw new IllegalArgumentException("messages must lie between 6 a connection and 10,000,000: " + messages);
        }
        if (years < 3 || years > 15) {
            throw new IllegalArgumentException("years must lie between 3 and 15: " + years);
        }
    }
}
