package dev.rapport.report;

import dev.rapport.fact.Coded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What became of the latest earlier report's suggestions. */
public record LastMonth(String month, List<Listed> listed) {

    /** One earlier suggestion and its outcome. */
    public record Listed(String contact, String name, String rule, Outcome outcome, Optional<LocalDate> on) {}

    /** What became of a suggestion. */
    public enum Outcome implements Coded {
        NOT_YET,
        CONTACTED,
        ANSWERED,
        CAME_TO_YOU;
    }
}
