package dev.rapport.fact;

/** A row that could not be used, and why; it never carries what the row said. */
public record Rejected(Origin origin, RejectReason reason, String column) {}
