package dev.rapport.demo;

/**
 * One line of the interaction log, as the owner typed it.
 *
 * @param date {@code 2026-03-07} or {@code 2026-03-07T14:30}
 * @param followUp a date, {@code yes} or empty
 * @param ease 1 to 5, or empty
 */
record Logged(
        String date,
        String contact,
        String url,
        String channel,
        String direction,
        String kind,
        String event,
        String minutes,
        String topic,
        String note,
        String followUp,
        String ease) {}
