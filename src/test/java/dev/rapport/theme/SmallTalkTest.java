package dev.rapport.theme;

import static dev.rapport.theme.Found.k;
import static dev.rapport.theme.Found.n;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.HistoryBuilder;
import dev.rapport.report.Finding;
import dev.rapport.report.Section;
import dev.rapport.theme.depth.SmallTalk;
import org.junit.jupiter.api.Test;

/** Conversations at the borders of the window and of the minimum, and questions before and after an answer. */
class SmallTalkTest {
    private final HistoryBuilder tale = new HistoryBuilder();

    private Finding finding(String id) {
        return Found.finding(new SmallTalk(), tale.ledger(), "depth." + id);
    }

    @Test
    void onlyAQuestionAfterTheirFirstWordsAsksBack() {
        for (int i = 0; i < 12; i++) {
            int person = tale.person();
            if (i < 4) {
                // They begin; my first turn already comes after their words.
                tale.said(person, 100, false, 40, false).said(person, 99, true, 40, i < 3);
            } else {
                tale.said(person, 100, true, 40, true).said(person, 99, false, 40, true);
            }
        }
        assertThat(k(finding("follow-up-questions"))).isEqualTo(3);
        assertThat(n(finding("follow-up-questions"))).isEqualTo(12);
    }

    @Test
    void tenConversationsInTheYearBeforeAreEnoughToCompareAndNineAreNot() {
        for (int i = 0; i < 9; i++) {
            GoldenAnswers.turns(tale, tale.person(), 500, 4);
        }
        for (int i = 0; i < 10; i++) {
            GoldenAnswers.turns(tale, tale.person(), 100, i < 5 ? 4 : 2);
        }
        // Something older, so that the year before is covered.
        tale.theirs(tale.person(), 900);
        assertThat(finding("four-turns").previous()).isEmpty();
        assertThat(finding("follow-up-questions").previous()).isEmpty();
        GoldenAnswers.turns(tale, tale.person(), 500, 4);
        assertThat(finding("four-turns").previous().orElseThrow().value()).isEqualTo(1);
        assertThat(finding("four-turns").previous().orElseThrow().n()).hasValue(10);
        assertThat(finding("follow-up-questions").previous().orElseThrow().k()).hasValue(0);
    }

    @Test
    void fiveTurnsOfMineTheYearBeforeAreEnoughToCompare() {
        for (int i = 0; i < 5; i++) {
            int person = tale.person();
            tale.said(person, 500, true, 40, i < 2).said(person, 100, true, 40, i < 4);
        }
        tale.theirs(tale.person(), 900);
        assertThat(finding("questions").value()).isEqualTo(.8);
        assertThat(finding("questions").previous().orElseThrow().value()).isEqualTo(.4);
    }

    @Test
    void turnsAreSaidInWholeOrHalfNumbers() {
        for (int i = 0; i < 10; i++) {
            GoldenAnswers.turns(tale, tale.person(), 100, i < 5 ? 2 : 3);
        }
        assertThat(finding("turns").value()).isEqualTo(2.5);
        assertThat(finding("turns").sentence()).isEqualTo("A typical conversation has 2.5 turns.");
        GoldenAnswers.turns(tale, tale.person(), 100, 2);
        assertThat(finding("turns").sentence()).isEqualTo("A typical conversation has two turns.");
    }

    @Test
    void anEmptySectionSaysWhatIsMissingAndAFullOneBeginsWithItsHeadline() {
        Section empty = new SmallTalk().examine(tale.ledger()).section();
        assertThat(empty.absent()).anyMatch(gap -> gap.title().equals("How far conversations go"));
        assertThat(empty.lead()).startsWith("Conversations are few so far");
        for (int i = 0; i < 10; i++) {
            GoldenAnswers.turns(tale, tale.person(), 100, 4);
        }
        Section full = new SmallTalk().examine(tale.ledger()).section();
        assertThat(full.absent()).noneMatch(gap -> gap.title().equals("How far conversations go"));
        assertThat(full.lead()).startsWith("In 10 of 10 conversations, each of you wrote at least twice.");
        assertThat(full.figures()).hasSize(1);
    }
}
