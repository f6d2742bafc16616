package dev.rapport.report;

import dev.rapport.stat.Estimate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One figure of the report under its fixed id, with everything an honest reader asks of it (measures.md 5.1).
 *
 * @param id e.g. {@code rejection.reply-rate-30d}
 * @param method how the interval was or would be made
 * @param detail extras named at the finding
 * @param sentence plain words, with its count and range
 */
public record Finding(
        String id,
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
        return estimate().value();
    }

    /** The value with its limits; all of them NaN if there is none. */
    public Estimate estimate() {
        return reading.estimate();
    }

    /** Successes behind a share, events behind a time; 0 where the idea does not apply. */
    public long k() {
        return reading.counts().k().orElse(0);
    }

    /** Units; 0 where the idea does not apply. */
    public long n() {
        return reading.counts().n().orElse(0);
    }

    /** Units not decided at C; 0 where the idea does not apply. */
    public long waiting() {
        return reading.counts().waiting().orElse(0);
    }

    /** Why there is no value; empty if there is one. */
    public Optional<Reason> reason() {
        return reading instanceof Reading.Missing missing ? Optional.of(missing.reason()) : Optional.empty();
    }

    /** Whether it has no value for one of these reasons. */
    public boolean lacks(Reason... reasons) {
        return reason().filter(Set.of(reasons)::contains).isPresent();
    }

    public boolean measured() {
        return reading instanceof Reading.Measured;
    }

    /** The same finding with another comparison. */
    public Finding withPrevious(Optional<Previous> other) {
        return new Finding(id, name, unit, method, reading, window, usual, other, chart, detail, sentence);
    }

    /** The same finding with other extras. */
    public Finding withDetail(SortedMap<String, Cell> other) {
        return new Finding(id, name, unit, method, reading, window, usual, previous, chart, other, sentence);
    }

    /** The same finding with other words. */
    public Finding withSentence(String words) {
        return new Finding(id, name, unit, method, reading, window, usual, previous, chart, detail, words);
    }

    /** "up" or "down" if a change against the own past is spoken of, else empty. */
    public String claimed() {
        return previous.map(Previous::direction).orElse("");
    }

    /** The same finding beside no chart. */
    public Finding withoutChart() {
        return new Finding(
                id, name, unit, method, reading, window, usual, previous, Optional.empty(), detail, sentence);
    }

    /** The id of the theme it belongs to. */
    public String theme() {
        return theme(id);
    }

    /** The id of the theme a finding belongs to: the prefix of its own, and {@code touch.*} is of {@code follow-up}. */
    public static String theme(String finding) {
        String prefix = finding.substring(0, finding.indexOf('.'));
        return prefix.equals("touch") ? "follow-up" : prefix;
    }
}
