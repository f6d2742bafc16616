package dev.rapport.report;

/** What a theme claims, asks, counts, needs and cannot see; feeds the page, {@code rapport explain} and the docs. */
public record About(
        String id, String title, String claim, String question, String counting, String needs, String blindSpots) {}
