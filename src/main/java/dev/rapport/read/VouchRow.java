package dev.rapport.read;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import java.time.Instant;

/** An endorsement or recommendation as listed. */
record VouchRow(String name, String url, Instant at, Direction direction, Fact.Vouched.Kind kind) {}
