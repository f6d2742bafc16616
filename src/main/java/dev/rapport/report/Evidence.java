package dev.rapport.report;

import dev.rapport.fact.Origin;
import java.time.LocalDate;
import java.util.List;

/**
 * The rows behind a finding: its cases, what each counts as, and where they stand in the files. Never a message's text.
 *
 * @param unit what one case is, in plain words, e.g. "one person you wrote to first"
 * @param cases in order of the contacts' keys
 * @param computedFrom what a finding without cases of its own is computed from; else empty
 */
public record Evidence(String unit, List<Case> cases, String computedFrom) {
    public Evidence {
        cases = List.copyOf(cases);
    }

    /** What a case counts as. */
    public enum Part {
        /** In k and in n; or, for a count, counted. */
        COUNTED,
        /** In n and not in k. */
        COMPARED,
        /** Not decided at C. */
        WAITING,
        /** Decided already, but younger than the horizon: in neither. */
        EARLY,
        /** Shown beside them, in neither. */
        BESIDE
    }

    /**
     * One case.
     *
     * @param who name of the person, or what else it is about
     * @param note what distinguishes it, e.g. "2 days" or "template"; may be empty
     * @param rows the rows it rests on, the decisive ones first
     */
    public record Case(Part part, String who, String note, List<Row> rows) {
        public Case {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row of an input.
     *
     * @param on its UTC date, or the day it was logged on
     * @param what what it says, e.g. "you wrote"
     */
    public record Row(Origin at, LocalDate on, String what) {}
}
