package dev.rapport.theme.measure;

import dev.rapport.fact.Messages;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;

/**
 * One turn of an episode: a maximal run of messages by one side.
 *
 * @param from index of its first message in the history's messages
 * @param to index after its last message
 * @param mine whether the owner wrote it
 * @param text whether any message of it has text
 * @param question whether any message of it has a question mark
 */
public record Turns(int from, int to, boolean mine, boolean text, boolean question) {

    public static List<Turns> of(Ledger ledger, Episode episode) {
        Messages messages = ledger.history().messages();
        List<Turns> turns = new ArrayList<>();
        int start = episode.from();
        for (int i = episode.from() + 1; i <= episode.to(); i++) {
            if (i == episode.to() || messages.mine(i) != messages.mine(start)) {
                turns.add(turn(messages, start, i));
                start = i;
            }
        }
        return turns;
    }

    private static Turns turn(Messages messages, int from, int to) {
        boolean text = false;
        boolean question = false;
        for (int i = from; i < to; i++) {
            text |= messages.visibleCharacters(i) > 0;
            question |= messages.questionMark(i);
        }
        return new Turns(from, to, messages.mine(from), text, question);
    }
}
