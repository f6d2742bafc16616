package dev.rapport.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Finding;
import dev.rapport.theme.measure.Openers;
import dev.rapport.theme.rejection.Rejection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The edges of reply rates, and when a difference may be named. */
class IceAndRepliesTest {
    private static final long END = Histories.MAILBOX_END.getEpochSecond();
    private static final long DAY = 86_400;

    private final HistoryBuilder told = new HistoryBuilder();

    private static long days(long ago) {
        return END - ago * DAY;
    }

    private void opener(long second, double answerDays) {
        int id = told.people.size();
        told.people.add(Histories.person(id, "P" + id, "Acme", "2020-01-01"));
        told.saidAt(id, second, true, 30, false);
        long answer = second + Math.round(answerDays * DAY);
        if (answerDays >= 0 && answer <= END) {
            told.saidAt(id, answer, false, 30, false);
        }
    }

    private Ledger ledger() {
        return told.ledger();
    }

    @Test
    void thirtyDaysToTheSecondAreMatureAndAnAnswerOnTheThirtiethDayCounts() {
        opener(END - 30 * DAY, 30);
        opener(END - 30 * DAY + 1, -1);
        opener(END - 29 * DAY, 1);
        opener(END - 365 * DAY, 30.00002);
        opener(END - 365 * DAY - 1, 1);
        Finding finding = Rejection.replyRate(ledger()).finding();
        assertThat(finding.reading().counts().k()).hasValue(1);
        assertThat(finding.reading().counts().n()).hasValue(2);
        assertThat(finding.reading().counts().waiting()).hasValue(1);
        assertThat(finding.detail().get("early").csv()).isEqualTo("1");
    }

    @Test
    void allYoungIsAllWaitingAndNobodyIsNoCases() {
        assertThat(Rejection.replyRate(ledger()).finding().sentence()).contains("no case");
        opener(days(10), -1);
        assertThat(Rejection.replyRate(ledger()).finding().sentence()).contains("undecided");
    }

    @Test
    void theYearBeforeIsComparedOnlyWhereTheDataReachBack() {
        for (int i = 0; i < 6; i++) {
            opener(days(100 + i), 1);
            opener(days(500 + i), -1);
        }
        assertThat(Rejection.replyRate(ledger()).finding().previous()).isEmpty();
        opener(days(731), 1);
        assertThat(Rejection.replyRate(ledger()).finding().previous()).isPresent();
        assertThat(Rejection.replyRate(ledger())
                        .finding()
                        .previous()
                        .orElseThrow()
                        .n())
                .hasValue(6);
    }

    private long matured(List<Episode> openers) {
        return Openers.answers(ledger(), openers).units();
    }

    @Test
    void anOpenerOfTheYearBeforeDoesNotHideThisYears() {
        opener(days(400), 1);
        told.saidAt(0, END - 100 * DAY, true, 30, false);
        assertThat(matured(Openers.any(ledger(), ledger().windows().year()))).isEqualTo(1);
        assertThat(matured(Openers.again(ledger(), ledger().windows().year()))).isEqualTo(1);
        assertThat(matured(Openers.toNewPeople(ledger(), ledger().windows().year())))
                .isZero();
    }
}
