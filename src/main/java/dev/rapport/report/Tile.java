package dev.rapport.report;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One of the four numbers at the top.
 *
 * @param label plain words under the number
 * @param change one sentence on the change against last month and the usual range
 * @param months the last up to twelve months, oldest first, this month last; empty = no value
 */
public record Tile(Finding finding, String label, String change, List<OptionalDouble> months) {}
