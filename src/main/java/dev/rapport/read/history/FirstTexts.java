package dev.rapport.read.history;

import dev.rapport.fact.Direction;
import dev.rapport.fact.FirstText;
import dev.rapport.fact.Messages;
import dev.rapport.read.export.InvitationRow;
import dev.rapport.read.interaction.InteractionLog;
import dev.rapport.read.people.People;
import dev.rapport.read.people.Person;
import dev.rapport.read.wording.Draft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Notes of outgoing invitations, and the first message of each dyad if the owner wrote it.
 *
 * @param to final number of each person; -1 if there is none
 */
record FirstTexts(People people, Talks talks, FirstWords words, InteractionLog log, int[] to) {
    /** More of them are looked into on all cores; for fewer it takes longer to begin. */
    private static final int MANY = 1000;

    /** One of them. */
    private record Written(Draft draft, Person person, Instant at, boolean note) {}

    /** All of them in order of time. */
    List<FirstText> of(List<Invitations.Invited> invitations, Messages messages, int contacts) {
        List<Written> written = new ArrayList<>();
        @Nullable Draft[] openers = new Draft[contacts];
        int[] starts = messages.starts(contacts);
        for (int number = 0; number < people.size(); number++) {
            int contact = to[number];
            if (contact >= 0 && starts[contact] < starts[contact + 1] && messages.mine(starts[contact])) {
                long second = messages.second(starts[contact]);
                Draft draft = talks.opener(number, second);
                if (draft != null && draft.hasWords()) {
                    openers[contact] = draft;
                    written.add(new Written(draft, people.get(number), Instant.ofEpochSecond(second), false));
                }
            }
        }
        for (Invitations.Invited invitation : invitations) {
            InvitationRow listed = invitation.listed();
            Draft note = listed.note();
            int contact = to[invitation.person()];
            if (listed.direction() == Direction.OUT
                    && listed.withNote()
                    && contact >= 0
                    && note != null
                    && note.hasWords()
                    && !same(note, openers[contact])) {
                written.add(new Written(note, people.get(invitation.person()), listed.at(), true));
            }
        }
        List<FirstText> texts = new ArrayList<>(StreamSupport.stream(written.spliterator(), written.size() > MANY)
                .map(this::text)
                .toList());
        texts.sort(Comparator.comparing(FirstText::at)
                .thenComparingInt(FirstText::contact)
                .thenComparing(FirstText::note));
        return texts;
    }

    /** Whether a note is also the first message to that person: one text, copied where the day of accepting is not known. */
    private static boolean same(Draft note, @Nullable Draft opener) {
        return opener != null && note.sum() == opener.sum();
    }

    private FirstText text(Written text) {
        Person person = text.person();
        List<String> events = log.events(person, text.at());
        return words.finish(text.draft(), person, to[person.number], text.at(), text.note(), events);
    }
}
