package dev.rapport.report;

/** The usual range of a monthly count: 10th to 90th percentile (type 7) of previous complete months. */
public record Usual(double low, double high, double median, int months) {}
