package dev.rapport.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of the latest earlier report's suggestions. */
public record LastMonth(String month, List<Listed> listed) {

    /** One earlier suggestion and its outcome. */
    public record Listed(String contact, String name, String rule, Outcome outcome, Optional<LocalDate> on) {}

    /** What became of a suggestion. */
    public enum Outcome {
        NOT_YET,
        CONTACTED,
        ANSWERED,
        CAME_TO_YOU;

        /** The code in report.json. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
