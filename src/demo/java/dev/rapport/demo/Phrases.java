package dev.rapport.demo;

import java.util.List;

/** Small changes of committed phrases: their lines, and the names put into their gaps. */
final class Phrases {
    private Phrases() {}

    static List<String> lines(String block) {
        return block.strip().lines().map(String::strip).toList();
    }

    /** The phrase with {@code {first}}, {@code {company}} and {@code {topic}} filled in. */
    static String filled(String phrase, Card card, String topic) {
        String company = card.company().isEmpty() ? "your team" : Work.word(card.company());
        return phrase.replace("{first}", card.first())
                .replace("{company}", company)
                .replace("{topic}", topic);
    }
}
