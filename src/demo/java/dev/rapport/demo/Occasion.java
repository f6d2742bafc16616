package dev.rapport.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * An invented event, where people meet.
 *
 * @param attended false if the owner signed off again
 */
record Occasion(String name, LocalDateTime begins, int hours, boolean attended) {

    static final List<Occasion> ALL = List.of(
            at("2024-05-16", 18, 2, "Honest Charts Evening"),
            at("2024-10-09", 9, 8, "Small Data Conference"),
            at("2025-02-13", 18, 2, "Winter Map Salon"),
            at("2025-05-15", 18, 2, "Honest Charts Evening II"),
            at("2025-09-25", 9, 8, "Small Data Conference 2025"),
            at("2025-12-04", 17, 3, "Counting Bees Workshop"),
            at("2026-01-22", 18, 2, "Winter Map Salon 2026"),
            at("2026-03-19", 12, 1, "Lunch Talk: Night Trains"),
            at("2026-04-23", 18, 3, "Larkhaven Open Data Night"),
            at("2026-06-11", 18, 2, "Honest Charts Evening III"),
            at("2026-09-24", 9, 8, "Small Data Conference 2026"),
            at("2026-10-22", 17, 3, "Repair Café of Reports"),
            at("2026-11-12", 18, 2, "Quiet Meetings Round"),
            new Occasion("Product Fair of Pellucid", LocalDateTime.parse("2026-05-07T10:00"), 6, false),
            at("2027-01-21", 18, 2, "Winter Map Salon 2027"),
            at("2027-03-11", 9, 8, "Small Data Spring School"));

    private static Occasion at(String day, int hour, int hours, String name) {
        return new Occasion(name, LocalDate.parse(day).atTime(hour, 0), hours, true);
    }

    LocalDate day() {
        return begins.toLocalDate();
    }

    /** The events the owner went to between two days. */
    static List<Occasion> between(LocalDate from, LocalDate to) {
        List<Occasion> found = new ArrayList<>();
        for (Occasion occasion : ALL) {
            if (occasion.attended
                    && !occasion.day().isBefore(from)
                    && !occasion.day().isAfter(to)) {
                found.add(occasion);
            }
        }
        return found;
    }
}
