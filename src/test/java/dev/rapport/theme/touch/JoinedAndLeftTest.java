package dev.rapport.theme.touch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Contact;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Finding;
import dev.rapport.report.Report;
import dev.rapport.theme.summary.Examination;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands at the end of a month is what stood before, with those who joined and without those who left. */
class JoinedAndLeftTest {
    private final HistoryBuilder tale = new HistoryBuilder();

    private Finding finding(String id) {
        return Examination.examine(tale.ledger(), List.of()).finding(id);
    }

    private int spokenWith(int... daysAgo) {
        int person = tale.connected(900);
        for (int days : daysAgo) {
            tale.mine(person, days).theirs(person, days - .01);
        }
        return person;
    }

    @Test
    void whoWentQuietAndWhoCameBackAreNamedBehindTheStaleContacts() {
        spokenWith(100);
        spokenWith(200);
        spokenWith(200, 10);
        spokenWith(10);

        Finding stale = finding("touch.stale");

        assertThat(stale.sentence())
                .isEqualTo("You haven't been in touch with 2 of 4 people for three months. Last"
                        + " month: 2. New among them: P000 Example. In touch again: P002 Example.");
        assertThat(stale.detail().get("joined").csv()).isEqualTo("1");
        assertThat(stale.detail().get("left").csv()).isEqualTo("1");
    }

    @Test
    void whereNobodyIsQuietAllHaveBeenInTouch() {
        spokenWith(10);
        spokenWith(20);
        assertThat(finding("touch.stale").sentence())
                .startsWith("You have been in touch with both people in the last three months.");
        spokenWith(30);
        assertThat(finding("touch.stale").sentence())
                .startsWith("You have been in touch with all three people in the last three months.");
    }

    @Test
    void ofManyFiveAreNamedTheClosestFirst() {
        for (int i = 0; i < 7; i++) {
            spokenWith(100);
        }
        spokenWith(101, 100);

        assertThat(finding("touch.stale").sentence())
                .endsWith(" New among them: P007 Example, P000 Example, P001 Example, P002 Example, P003 Example and"
                        + " three others.");
    }

    @Test
    void aCloseTieThatHasSlippedAwayIsNamedAsSuch() {
        spokenWith(410, 405, 400, 395, 390, 385);

        assertThat(finding("touch.slipping").sentence())
                .endsWith(" Last month: 1. Now quiet for over 365 days: P000 Example.");
    }

    @Test
    void aNewCloseTieIsNamed() {
        spokenWith(60, 50, 45, 40, 35, 5);

        assertThat(finding("touch.close-ties").sentence()).endsWith("in all. New among them: P000 Example.");
    }

    /** Six days long ago, and one now: three within the year that ends at the last are close no more. */
    @Test
    void whoIsBackAfterYearsIsNoCloseTieForThat() {
        spokenWith(800, 795, 790, 785, 780, 775, 5);

        assertThat(finding("touch.close-ties").sentence())
                .endsWith("on six days or more in all. No longer among them: P000 Example.");
    }

    @Test
    void whatPeoplePutBehindTheirNamesIsLeftOut() {
        spokenWith(100);
        tale.people.set(
                0, new Contact(0, "p", "Lorenz Falk, PMP", "Lorenz", "Falk, PMP", "", "", "", Optional.empty()));
        spokenWith(100);
        tale.people.set(1, new Contact(1, "q", "Wanda Roe (she/her)", "Wanda", "Roe", "", "", "", Optional.empty()));

        assertThat(finding("touch.stale").sentence()).endsWith(" New among them: Lorenz Falk and Wanda Roe.");
    }

    @Test
    void inTheFirstMonthNobodyHasJoined() {
        spokenWith(20, 15, 10, 5, 4, 3);
        tale.people.replaceAll(any -> Histories.person(0, "P000", "", ""));

        assertThat(finding("touch.close-ties").sentence()).endsWith("in all.");
    }

    @Test
    void lastMonthsNumberWithThoseWhoJoinedAndWithoutThoseWhoLeftIsThisMonths() {
        int compared = 0;
        for (long seed = 0; seed < 150; seed++) {
            Ledger ledger = Ledger.of(Histories.random(seed), Settings.defaults(), Memory.none());
            Report report = Examination.examine(ledger, List.of());
            for (String id : List.of("touch.stale", "touch.slipping")) {
                Finding finding = report.finding(id);
                if (finding.measured() && finding.previous().isPresent()) {
                    compared++;
                    assertThat(finding.previous().get().value() + count(finding, "joined") - count(finding, "left"))
                            .as("seed " + seed + " " + id)
                            .isEqualTo(finding.value());
                }
            }
        }
        assertThat(compared).isGreaterThan(150);
    }

    private static long count(Finding finding, String detail) {
        return Long.parseLong(finding.detail().get(detail).csv());
    }
}
