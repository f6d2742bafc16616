package dev.rapport.write.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Report;
import dev.rapport.theme.Busy;
import dev.rapport.theme.summary.Examination;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The seven questions of the page, and what each is set beside. */
class QuestionTest {
    private final Report report =
            Examination.examine(Ledger.of(Busy.history(7), Settings.defaults(), Memory.none()), List.of());

    @Test
    void onlyWhatCouldBeComparedIsSaidToHaveNothingEarlier() {
        List<Question> questions = Question.of(report);
        assertThat(questions).hasSize(7);
        assertThat(questions).allSatisfy(question -> {
            if (question.id().equals("momentum")) {
                assertThat(question.value()).endsWith(" weeks");
                assertThat(question.change()).isEmpty();
            } else {
                assertThat(question.change()).as(question.asked()).isNotEmpty();
            }
        });
    }
}
