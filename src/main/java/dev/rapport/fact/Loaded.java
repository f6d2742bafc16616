package dev.rapport.fact;

import java.util.List;

/** What was read, and what became of every row. */
public record Loaded<T>(T value, List<Intake> intake) {}
