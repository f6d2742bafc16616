package dev.rapport.report;

import java.time.Instant;
import java.util.Optional;

/** The time a finding speaks of; an end may be open. */
public record Window(Optional<Instant> from, Optional<Instant> to) {}
