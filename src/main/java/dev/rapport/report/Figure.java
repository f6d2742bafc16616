package dev.rapport.report;

import java.util.Optional;

/** A chart with the words beside it: in plain words, how sure, and mostly a small step. */
public record Figure(Chart chart, String plainWords, String howSure, Optional<String> smallStep) {}
