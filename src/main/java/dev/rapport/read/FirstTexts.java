package dev.rapport.read;

import dev.rapport.fact.Direction;
import dev.rapport.fact.FirstText;
import dev.rapport.fact.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Notes of outgoing invitations, and the first message of each dyad if the owner wrote it. */
final class FirstTexts {
    private final People people;
    private final Talks talks;
    private final FirstWords words;
    private final InteractionLog log;
    private final int[] to;

    /**
     * @param connections the present ones: theirs are the companies a text may name
     * @param to final number of each person; -1 if there is none
     */
    FirstTexts(People people, Talks talks, List<Export.Connection> connections, InteractionLog log, int[] to) {
        this.people = people;
        this.talks = talks;
        this.words = new FirstWords(connections);
        this.log = log;
        this.to = to;
    }

    /** All of them in order of time. */
    List<FirstText> of(List<Invitations.Invited> invitations, Messages messages, int contacts) {
        List<FirstText> texts = new ArrayList<>();
        for (Invitations.Invited invitation : invitations) {
            Export.Invitation listed = invitation.listed();
            if (listed.direction() == Direction.OUT && listed.withNote() && to[invitation.person()] >= 0) {
                texts.add(text(listed.note(), people.get(invitation.person()), listed.at(), true));
            }
        }
        int[] starts = messages.starts(contacts);
        for (int number = 0; number < people.size(); number++) {
            int contact = to[number];
            if (contact >= 0 && starts[contact] < starts[contact + 1] && messages.mine(starts[contact])) {
                long second = messages.second(starts[contact]);
                FirstWords.Draft draft = talks.opener(number, second);
                if (draft != null) {
                    texts.add(text(draft, people.get(number), Instant.ofEpochSecond(second), false));
                }
            }
        }
        texts.sort(Comparator.comparing(FirstText::at)
                .thenComparingInt(FirstText::contact)
                .thenComparing(FirstText::note));
        return texts;
    }

    private FirstText text(FirstWords.Draft draft, People.Person person, Instant at, boolean note) {
        return words.finish(draft, person, to[person.number], at, note, log.events(person, at));
    }
}
