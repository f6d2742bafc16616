package dev.rapport.report;

import dev.rapport.stat.Estimate;

/** A value with its range, or the reason there is none. */
public sealed interface Reading {
    /** The cases behind it: always there. */
    Counts counts();

    Status status();

    /** The value with its limits; all of them NaN if there is none. */
    default Estimate estimate() {
        return this instanceof Measured measured ? measured.estimate() : Estimate.plain(Double.NaN);
    }

    /** A value. */
    record Measured(Estimate estimate, Counts counts) implements Reading {
        @Override
        public Status status() {
            return Status.MEASURED;
        }
    }

    /** No value, and why. */
    record Missing(Reason reason, Counts counts) implements Reading {
        @Override
        public Status status() {
            return reason.status();
        }
    }
}
