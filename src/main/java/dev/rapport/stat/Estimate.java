package dev.rapport.stat;

/** A value with its limits; {@code low} and {@code high} are NaN where none can honestly be given. */
public record Estimate(double value, double low, double high) {

    public static Estimate plain(double value) {
        return new Estimate(value, Double.NaN, Double.NaN);
    }

    public boolean hasInterval() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }
}
