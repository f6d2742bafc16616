package dev.rapport.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * One person worth a hello, with the evidence for it.
 *
 * @param contact identity key
 * @param role position and company, or empty
 * @param rule e.g. {@code waiting-on-you}
 * @param reason the evidence as a sentence: dates and counts, never text
 * @param step an opener from a fact of this person, "You could …"; empty where there is none
 * @param lastTime how and when the latest contact was; empty if there was none
 * @param note the owner's own latest note of them, or empty
 * @param evidence dates and counts
 * @param days contact days of the last two years
 */
public record Suggestion(
        int rank,
        String contact,
        String name,
        String role,
        String url,
        String rule,
        List<String> alsoBecause,
        String reason,
        String step,
        String lastTime,
        String note,
        SortedMap<String, Cell> evidence,
        Optional<LocalDate> lastContact,
        OptionalLong gapDays,
        OptionalDouble usualGapDays,
        OptionalLong waitingDays,
        Optional<LocalDate> due,
        List<LocalDate> days) {}
