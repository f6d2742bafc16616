package dev.rapport.report;

import dev.rapport.stat.Estimate;

/** A value with its range, or the reason there is none. */
public sealed interface Reading {
    /** The cases behind it: always there. */
    Counts counts();

    /** Whether it was measured. */
    Status status();

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
