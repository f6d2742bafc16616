package dev.rapport.report;

/** What a theme asks, counts and cannot see; feeds the page and {@code rapport explain}. */
public record About(String id, String title, String question, String counting, String blindSpots) {}
