package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.LogRows;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.OwnWords;
import dev.rapport.fact.ShareSafe;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The latest that the owner noted about somebody, each thing with its own day. */
class NotesTest {
    private static Fact.Logged row(int contact, String on, String topic, String note, String promise) {
        Fact.Logged row = Histories.logged(contact, on, Direction.BOTH, "coffee", Fact.Logged.Kind.MEETING);
        return LogRows.noted(row, new OwnWords(topic, note, promise));
    }

    private final Notes notes = new Notes(List.of(
            row(0, "2026-10-01", "bees", "has two hives", "a jar"),
            row(1, "2026-10-02", "", "", ""),
            row(0, "2026-10-03", "", "moved to Ghent", ""),
            row(0, "2026-10-03", "trams", "moved to Bruges", "")));

    @Test
    void eachIsTheLatestWithItsDay() {
        assertThat(notes.topic(0)).hasToString("Optional[Noted[text=trams, on=2026-10-03]]");
        assertThat(notes.note(0)).hasToString("Optional[Noted[text=moved to Bruges, on=2026-10-03]]");
        assertThat(notes.promise(0)).hasToString("Optional[Noted[text=a jar, on=2026-10-01]]");
    }

    @Test
    void whoWasNotWrittenAboutHasNone() {
        assertThat(notes.note(1)).isEmpty();
        assertThat(notes.topic(2)).isEmpty();
    }

    @Test
    void aSharedHistoryHasNone() {
        HistoryBuilder built = new HistoryBuilder();
        built.person();
        built.log.add(row(0, "2026-10-01", "bees", "has two hives", "a jar"));
        assertThat(ShareSafe.of(built.history()).log())
                .extracting(Fact.Logged::words)
                .containsExactly(OwnWords.NONE);
    }
}
