package dev.rapport.read.export;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import java.time.Instant;

/**
 * An endorsement of a skill, or a recommendation, as listed.
 *
 * @param file the kind of file that lists it, as its {@link ExportFile#kind}
 */
public record VouchRow(
        String name, String url, Instant at, Direction direction, Fact.Vouched.Kind kind, String skill, String file) {}
