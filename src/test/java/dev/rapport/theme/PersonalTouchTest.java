package dev.rapport.theme;

import static dev.rapport.theme.Found.detail;
import static dev.rapport.theme.Found.k;
import static dev.rapport.theme.Found.n;
import static dev.rapport.theme.Found.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.FirstText;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.report.Reason;
import dev.rapport.theme.personal.PersonalTouch;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tailored, used again, ready-made; and notes. */
class PersonalTouchTest {
    private final PersonalTouch theme = new PersonalTouch();
    private final HistoryBuilder tale = new HistoryBuilder();

    private Finding finding(String id) {
        return Found.finding(theme, tale.ledger(), "personal." + id);
    }

    private void text(String at, long wording) {
        int person = tale.person();
        tale.mine(person, at);
        tale.texts.add(Histories.text(person, Instant.parse(at), false, wording));
    }

    private void readyMade(String at) {
        int person = tale.person();
        tale.mine(person, at);
        tale.texts.add(new FirstText(
                person, Instant.parse(at), false, 60, false, false, false, true, 10, 99, new long[] {990, 991}));
    }

    private void sixTexts() {
        text("2025-06-01T10:00:00Z", 1);
        text("2026-02-01T10:00:00Z", 1);
        text("2026-02-02T10:00:00Z", 1);
        text("2026-05-01T10:00:00Z", 1);
        text("2026-05-02T10:00:00Z", 2);
        text("2026-08-01T10:00:00Z", 3);
        readyMade("2026-08-02T10:00:00Z");
    }

    @Test
    void twoOfSixWereWrittenForOnePersonAndThreeOfSixAreOneText() {
        sixTexts();
        Finding tailored = finding("tailored-share");
        assertThat(tailored.value()).isCloseTo(2 / 6.0, within(1e-12));
        assertThat(k(tailored)).isEqualTo(2);
        assertThat(n(tailored)).isEqualTo(6);
        assertThat(finding("largest-template").value())
                .as("the fourth copy is older than a year")
                .isEqualTo(.5);
        assertThat(finding("templates").value()).isEqualTo(1);
    }

    @Test
    void fourTextsAreCountedOnly() {
        for (int i = 0; i < 4; i++) {
            text("2026-05-0" + (i + 1) + "T10:00:00Z", i);
        }
        assertThat(reason(finding("tailored-share"))).isEqualTo(Reason.FEWER_THAN_5);
        assertThat(reason(finding("largest-template"))).isEqualTo(Reason.FEWER_THAN_5);
        assertThat(finding("templates").value()).isZero();
        assertThat(finding("templates").sentence()).startsWith("No texts were");
    }

    @Test
    void twoOfFiveInvitationsHadANote() {
        for (int i = 0; i < 5; i++) {
            tale.invitations.add(Histories.invited(
                    tale.person(), "2026-1" + (i < 3 ? 0 : 1) + "-05T09:00", i < 2, Optional.empty()));
        }
        Finding notes = finding("notes");
        assertThat(notes.value()).isEqualTo(.4);
        assertThat(detail(notes, "perMonth", "2026-10")).isEqualTo("2");
        assertThat(detail(notes, "perMonth", "2026-11")).isEqualTo("0");
        assertThat(notes.sentence()).contains("about five invitations a month");
    }

    @Test
    void quartersCountTextsAndKnowWhenInvitationsAreNotListed() {
        sixTexts();
        Grid quarters = Found.chart(theme.examine(tale.ledger()).section(), "personal.texts")
                .orElseThrow();
        assertThat(quarters.columns())
                .containsExactly("quarter", "tailored", "template", "default", "invitations", "notes");
        assertThat(quarters.cell(0, "quarter").csv()).isEqualTo("2025-Q2");
        int spring = 3;
        assertThat(quarters.cell(spring, "quarter").csv()).isEqualTo("2026-Q1");
        assertThat(quarters.number(spring, "template")).isEqualTo(2);
        assertThat(quarters.cell(spring, "invitations").csv())
                .as("not known is not zero")
                .isEmpty();
        assertThat(quarters.number(5, "default")).isEqualTo(1);
        assertThat(quarters.number(6, "invitations")).isZero();
    }

    @Test
    void nothingIsSaidWithoutTextsOrOwner() {
        assertThat(reason(finding("tailored-share"))).isEqualTo(Reason.NO_CASES);
        assertThat(theme.examine(tale.ledger()).section().figures()).isEmpty();
        sixTexts();
        tale.owner = Optional.empty();
        assertThat(reason(finding("tailored-share"))).isEqualTo(Reason.OWNER_UNKNOWN);
        assertThat(theme.examine(tale.ledger()).section().figures()).isEmpty();
    }
}
