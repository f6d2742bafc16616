package dev.rapport.whole;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The mailbox of measures.md 6, from its files to report.json and the tables. */
class MailboxTest {
    private static Run run;
    private static Map<String, Map<String, String>> people;
    private static Map<String, Map<String, String>> months;

    @BeforeAll
    static void once() throws Exception {
        run = Run.of(Run.MAILBOX).run();
        people = by("contact", "data/contacts.csv");
        months = by("month", "data/months.csv");
    }

    private static Map<String, Map<String, String>> by(String column, String table) {
        return run.table(table).stream().collect(toMap(row -> row.get(column), row -> row));
    }

    private static List<String> of(Map<String, String> row, String... columns) {
        return Stream.of(columns).map(row::get).toList();
    }

    private static void number(String id, String path, Number expected) {
        Double found = run.number(id, path);
        assertThat(found).as("%s %s", id, path).isNotNull();
        assertThat(found).as("%s %s", id, path).isCloseTo(expected.doubleValue(), within(5e-7));
    }

    private static void counts(String id, int k, int n, int waiting, String reason) {
        number(id, "k", k);
        number(id, "n", n);
        number(id, "waiting", waiting);
        assertThat(run.reason(id)).as(id).isEqualTo(reason);
    }

    @Test
    void theDataEndAtNoonOnTheThirtieth() {
        assertThat(run.report().get("observationEnd").getAsString()).isEqualTo("2026-11-30T12:00:00Z");
    }

    @Test
    void episodesHaveTheirInitiatorAndTheirTurns() {
        String[] opened = {"opened_by_me", "opened_by_them"};
        assertThat(of(people.get("ana-alder"), opened)).containsExactly("1", "1");
        assertThat(of(people.get("ben-birch"), opened)).containsExactly("1", "0");
        assertThat(of(people.get("cleo-cedar"), opened)).containsExactly("1", "0");
        assertThat(of(people.get("dov-date"), opened)).containsExactly("1", "1");
        String[] turns = {"episodes", "episodes_waiting", "turns_1", "turns_2_3", "turns_4_7", "turns_8_up"};
        assertThat(of(months.get("2024-03"), turns)).as("Dov 3").containsExactly("1", "0", "0", "1", "0", "0");
        assertThat(of(months.get("2024-06"), turns)).as("Dov 1").containsExactly("1", "0", "1", "0", "0", "0");
        assertThat(of(months.get("2026-01"), turns)).as("Ana 4").containsExactly("1", "0", "0", "0", "1", "0");
        assertThat(of(months.get("2026-09"), turns)).as("Ana 2").containsExactly("1", "0", "0", "1", "0", "0");
        assertThat(of(months.get("2026-10"), turns)).as("Cleo 2").containsExactly("1", "0", "0", "1", "0", "0");
        assertThat(of(months.get("2026-11"), turns)).as("Ben waits").containsExactly("1", "1", "0", "0", "0", "0");
    }

    @Test
    void anaAndCleoAnsweredAndBenMayYet() {
        counts("rejection.reply-rate-30d", 2, 2, 1, "fewer-than-5");
        counts("rejection.reply-time", 2, 3, 1, "fewer-than-5");
        number("rejection.reply-time", "detail.within1d.k", 1);
        number("rejection.reply-time", "detail.within7d.k", 1);
        number("rejection.reply-time", "detail.within30d.k", 2);
        number("rejection.reply-time", "detail.within30d.n", 3);
    }

    @Test
    void invitationsAreOldEnoughOrWaiting() {
        counts("rejection.acceptance", 2, 3, 1, "fewer-than-5");
        number("rejection.acceptance", "detail.early", 1);
        counts("rejection.accept-time", 3, 5, 2, null);
        number("rejection.accept-time", "value", 3);
        number("rejection.accept-time", "detail.within7d.value", .6);
        number("rejection.accept-time", "detail.within7d.low", .247184);
        number("rejection.accept-time", "detail.within7d.high", .948024);
    }

    @Test
    void benAndCleoHadAWordWithinAWeekAndEveNone() {
        counts("follow-up.within-7-days", 2, 3, 0, "fewer-than-5");
    }

    @Test
    void myOwnAnswersTakeTheirTime() {
        counts("follow-up.my-reply-time", 2, 4, 1, "fewer-than-5");
        number("follow-up.my-reply-time", "detail.within1d.k", 1);
        number("follow-up.my-reply-time", "detail.within7d.k", 2);
        number("follow-up.my-reply-time", "detail.within7d.n", 4);
    }

    @Test
    void cleoWaitsForFortyOneDays() {
        number("follow-up.waiting-on-you", "value", 1);
        assertThat(people.values())
                .filteredOn(row -> "true".equals(row.get("waiting_on_you")))
                .singleElement()
                .satisfies(row -> assertThat(of(row, "contact", "waiting_days")).containsExactly("cleo-cedar", "41"));
    }

    @Test
    void givingIsMeasuredOverTheYearAndOverAllTime() {
        counts("giving.two-way-share", 2, 3, 0, "fewer-than-10-contacts");
        number("giving.two-way-share", "detail.allTime.k", 3);
        number("giving.two-way-share", "detail.allTime.n", 4);
        number("giving.matched-share", "detail.allTime.value", .857143);
        number("giving.balance", "detail.allTime.value", .142857);
        counts("giving.opened-by-me", 3, 4, 0, "fewer-than-10-episodes");
        counts("depth.four-turns", 1, 3, 1, "fewer-than-10-episodes");
    }

    @Test
    void theYearsBalanceStandsInTheTableByPerson() {
        double all = 0;
        double mine = 0;
        double matched = 0;
        for (Map<String, String> row : run.table("data/giving.balance-by-person.csv")) {
            double messages = Double.parseDouble(row.get("messages"));
            double byMe = messages * Double.parseDouble(row.get("share_by_me"));
            all += messages;
            mine += byMe;
            matched += 2 * Math.min(byMe, messages - byMe);
        }
        assertThat(matched / all).as("R2").isCloseTo(.8, within(1e-5));
        assertThat((2 * mine - all) / all).as("R3").isCloseTo(.2, within(1e-5));
    }

    @Test
    void gapContactDaysAndWarmth() {
        String[] columns = {"gap_days", "contact_days", "warmth"};
        assertThat(of(people.get("ana-alder"), columns)).containsExactly("88", "5", "0.052632");
        assertThat(of(people.get("ben-birch"), columns)).containsExactly("18", "1", "0.04");
        assertThat(of(people.get("cleo-cedar"), columns)).containsExactly("41", "2", "0.041667");
        assertThat(of(people.get("dov-date"), columns)).containsExactly("903", "3", "0.003297");
    }

    @Test
    void nobodyHasTwoGapsYetSoNobodyHasAUsualGap() {
        String[] rhythm = {"usual_gap_days", "overdue_ratio", "slipping"};
        for (String each : List.of("ana-alder", "ben-birch", "cleo-cedar", "dov-date", "eve-elm")) {
            assertThat(of(people.get(each), rhythm)).as(each).containsExactly("", "", "false");
        }
        assertThat(of(people.get("ana-alder"), "closeness")).containsExactly("5");
        assertThat(of(people.get("dov-date"), "closeness")).containsExactly("3");
    }

    @Test
    void threeAreInTouchDovIsDormantAndEveNotYetSpokenWith() {
        Map.of("active", 3, "quiet", 0, "dormant", 1, "long-dormant", 0, "never-spoken", 1, "stale", 1)
                .forEach((state, people) -> number("touch." + state, "value", people));
        String[] states = {"active", "quiet", "dormant", "long_dormant", "never_spoken"};
        assertThat(of(months.get("2026-11"), states)).containsExactly("3", "0", "1", "0", "1");
    }

    @Test
    void anaCameBackInSeptember() {
        assertThat(months.values())
                .filteredOn(row -> !"0".equals(row.get("came_back")))
                .extracting(row -> row.get("month") + " " + row.get("came_back"))
                .containsExactly("2026-09 1");
        assertThat(months.values())
                .filteredOn(row -> !"0".equals(row.get("went_quiet")))
                .extracting(row -> row.get("month") + " " + row.get("went_quiet"))
                .containsExactlyInAnyOrder("2024-06 1", "2024-09 1", "2026-04 1");
    }

    @Test
    void cleoAndDovAreWorthAHello() {
        assertThat(run.array("suggestions"))
                .extracting(JsonElement::getAsJsonObject)
                .extracting(one ->
                        one.get("contact").getAsString() + " " + one.get("rule").getAsString())
                .containsExactly("cleo-cedar waiting-on-you", "dov-date dormant");
    }
}
