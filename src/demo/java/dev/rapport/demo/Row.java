package dev.rapport.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * One line of messages.csv before it is written.
 *
 * @param from the sender; nobody in a system row
 * @param to everybody else; a card without slug has no address
 */
record Row(
        String conversation,
        String title,
        Card from,
        List<Card> to,
        Instant at,
        String subject,
        String text,
        String folder,
        String attachments) {

    static List<String> header() {
        return List.of(
                "CONVERSATION ID",
                "CONVERSATION TITLE",
                "FROM",
                "SENDER PROFILE URL",
                "TO",
                "RECIPIENT PROFILE URLS",
                "DATE",
                "SUBJECT",
                "CONTENT",
                "FOLDER",
                "ATTACHMENTS");
    }

    /** LinkedIn's kind of conversation id: {@code 2-} and base64. */
    static String conversation(int number, int thread) {
        UUID id = new UUID(Dice.scrambled(number * 31L + thread), Dice.scrambled(~(number * 17L + thread)));
        byte[] bytes = (id + "_100").getBytes(StandardCharsets.US_ASCII);
        return "2-" + Base64.getEncoder().encodeToString(bytes);
    }

    List<String> cells() {
        List<String> names = new ArrayList<>();
        List<String> urls = new ArrayList<>();
        for (Card card : to) {
            names.add(card.name());
            urls.add(url(card));
        }
        return List.of(
                conversation,
                title,
                from.name(),
                url(from),
                String.join(",", names),
                String.join(",", urls),
                Stamps.message(at),
                subject,
                text,
                folder,
                attachments);
    }

    private static String url(Card card) {
        return card.slug().isEmpty() ? "" : card.rawUrl();
    }
}
