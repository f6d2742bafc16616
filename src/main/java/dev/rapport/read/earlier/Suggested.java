package dev.rapport.read.earlier;

import java.time.Instant;

/** One suggestion of one earlier report. */
public record Suggested(String month, Instant end, int rank, String contact, String rule) {}
