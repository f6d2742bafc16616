package dev.rapport.theme.measure;

import dev.rapport.report.Finding;

/**
 * A measure, taken: its cases and what they add up to.
 *
 * @param cases none if the finding rests on other figures, named in their place
 */
public record Measure(Finding finding, Cases cases) {}
