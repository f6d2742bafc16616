package dev.rapport.report;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One figure of the report under its fixed id, with everything an honest reader asks of it (measures.md 5.1).
 *
 * @param id e.g. {@code rejection.reply-rate-30d}
 * @param theme e.g. {@code rejection}; {@code touch.*} belongs to {@code follow-up}
 * @param method how the interval was or would be made
 * @param detail extras named at the finding
 * @param sentence plain words, with its count and range
 */
public record Finding(
        String id,
        String theme,
        String name,
        Unit unit,
        dev.rapport.stat.Method method,
        Reading reading,
        Window window,
        Optional<Usual> usual,
        Optional<Previous> previous,
        Optional<String> chart,
        SortedMap<String, Cell> detail,
        String sentence) {
    public Finding {
        detail = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(detail));
    }

    /** The value; NaN if there is none. */
    public double value() {
        return reading instanceof Reading.Measured measured
                ? measured.estimate().value()
                : Double.NaN;
    }

    /** Whether there is a value. */
    public boolean measured() {
        return reading instanceof Reading.Measured;
    }

    /** The same finding with another comparison. */
    public Finding withPrevious(Optional<Previous> other) {
        return new Finding(id, theme, name, unit, method, reading, window, usual, other, chart, detail, sentence);
    }

    /** The same finding with other extras. */
    public Finding withDetail(SortedMap<String, Cell> other) {
        return new Finding(id, theme, name, unit, method, reading, window, usual, previous, chart, other, sentence);
    }

    /** The same finding with other words. */
    public Finding withSentence(String words) {
        return new Finding(id, theme, name, unit, method, reading, window, usual, previous, chart, detail, words);
    }

    /** "up" or "down" if a change against the own past is spoken of, else empty. */
    public String claimed() {
        return previous.map(Previous::direction).orElse("");
    }

    /** The id of the theme a finding belongs to: the prefix of its own, and {@code touch.*} is of {@code follow-up}. */
    public static String theme(String finding) {
        String prefix = finding.substring(0, finding.indexOf('.'));
        return prefix.equals("touch") ? "follow-up" : prefix;
    }
}
