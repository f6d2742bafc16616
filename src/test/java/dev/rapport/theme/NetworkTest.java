package dev.rapport.theme;

import static dev.rapport.theme.Found.detail;
import static dev.rapport.theme.Found.k;
import static dev.rapport.theme.Found.n;
import static dev.rapport.theme.Found.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Contact;
import dev.rapport.fact.Snapshot;
import dev.rapport.fact.Source;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.report.Reason;
import dev.rapport.theme.measure.CompanyNames;
import dev.rapport.theme.measure.SnapshotChanges;
import dev.rapport.theme.network.Network;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is in the network, at which companies, and what changed between two exports. */
class NetworkTest {
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");

    private final Network theme = new Network();
    private final HistoryBuilder tale = new HistoryBuilder();

    private Finding finding(String id) {
        return Found.finding(theme, tale.ledger(), "network." + id);
    }

    @Test
    void fiveThreeAndTwoAtThreeCompanies() {
        for (String company :
                List.of("Acme", "Acme", "ACME, Inc.", "Acme GmbH", "acme ltd.", "Bolt", "Bolt AG", "Bolt")) {
            tale.person(company, "2020-01-01");
        }
        tale.person("Cobalt", "2020-01-01");
        tale.person("Cobalt", "2020-01-01");
        tale.person("", "2020-01-01");
        tale.person("Elsewhere", "");
        tale.nameless.add(LONG_AGO);
        Finding companies = finding("companies");
        // The values of measures.md 6 for counts 5, 3, 2.
        assertThat(companies.value()).isCloseTo(2.8000941, within(5e-8));
        assertThat(detail(companies, "blau")).isEqualTo("0.62");
        assertThat(detail(companies, "blauUnbiased")).isEqualTo("0.688889");
        assertThat(detail(companies, "missing"))
                .as("one without a company, one without a name")
                .isEqualTo("2");
        assertThat(detail(companies, "newEffective")).as("nobody is new").isEmpty();
        Finding largest = finding("largest-company");
        assertThat(largest.value()).isEqualTo(.5);
        assertThat(detail(largest, "company")).as("the most frequent spelling").isEqualTo("Acme");
        assertThat(finding("connections").value()).isEqualTo(12);
        assertThat(detail(finding("connections"), "nameless")).isEqualTo("1");
        Grid bars = Found.chart(theme.examine(tale.ledger()).section(), "network.largest-companies")
                .orElseThrow();
        assertThat(bars.cell(1, "company").csv()).isEqualTo("Bolt");
        assertThat(bars.number(1, "share")).isEqualTo(.3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme, Inc. | acme",
                "ACME GmbH & Co. KG | acme",
                "Acme Sp. z o.o. | acme",
                "  Acme   Ltd  | acme",
                "Ａｃｍｅ S.p.A. | acme",
                "GmbH | gmbh",
                "Straße AG | strasse",
                "Inc Research | inc research"
            })
    void companiesAreComparedWithoutLegalForms(String written, String compared) {
        assertThat(CompanyNames.normalised(written)).isEqualTo(compared);
    }

    @Test
    void nineWithACompanyAreTooFew() {
        for (int i = 0; i < 9; i++) {
            tale.person("Acme", "2020-01-01");
        }
        assertThat(reason(finding("companies"))).isEqualTo(Reason.FEWER_THAN_10_CONTACTS);
        assertThat(reason(finding("largest-company"))).isEqualTo(Reason.FEWER_THAN_10_CONTACTS);
    }

    @Test
    void attentionOfThreeDaysForOneAndOneForNineOthers() {
        for (int i = 0; i < 10; i++) {
            tale.theirs(tale.person(), "2026-06-01T10:00:00Z");
        }
        tale.mine(0, "2026-06-02T10:00:00Z").mine(0, "2026-06-03T10:00:00Z").mine(0, "2026-06-03T11:00:00Z");
        // The first second of the window is 12:00 on 30 November 2025: this day counts for nobody.
        tale.mine(0, "2025-11-30T11:59:59Z");
        Finding attention = finding("attention");
        // Of 12 x 11 pairs of days 3 x 2 are one person's. Shares 3/12 and nine times 1/12: H = 2.2102532.
        assertThat(attention.value()).isCloseTo(22, within(5e-7));
        assertThat(detail(attention, "expH")).isEqualTo("9.118028");
        assertThat(attention.sentence())
                .isEqualTo(
                        "You were in touch with ten people. Two of your contact days picked at random are with the same"
                                + " person one time in 22.");
        Finding five = finding("top5-share");
        assertThat(k(five)).isEqualTo(7);
        assertThat(n(five)).isEqualTo(12);
        assertThat(five.value()).isCloseTo(7 / 12.0, within(1e-12));
        HistoryBuilder few = new HistoryBuilder();
        few.theirs(few.person(), "2026-06-01T10:00:00Z");
        assertThat(reason(Found.finding(theme, few.ledger(), "network.attention")))
                .isEqualTo(Reason.FEWER_THAN_10_CONTACTS);
    }

    private static Contact then(int id, Contact now, String key, String name, String company, String position) {
        String url = "https://www.linkedin.com/in/" + key;
        return new Contact(
                id, key, name, now.firstName(), now.lastName(), company, position, url, Optional.of(LONG_AGO));
    }

    /** Stays, new job, new name, new address, new; and two who are gone, one of whom may have hidden the name. */
    private void twoExports() {
        for (int i = 0; i < 4; i++) {
            tale.person("Acme", "2020-01-01");
        }
        tale.person("Acme", "2026-11-05");
        Contact stays = tale.people.get(0);
        Contact job = tale.people.get(1);
        Contact name = tale.people.get(2);
        Contact address = tale.people.get(3);
        tale.nameless.add(LONG_AGO);
        tale.earlier.add(new Snapshot(Instant.parse("2026-09-01T00:00:00Z"), List.of(), List.of()));
        tale.earlier.add(new Snapshot(
                Instant.parse("2026-10-31T00:00:00Z"),
                List.of(
                        then(0, stays, stays.key(), stays.name(), "ACME Inc.", "engineer"),
                        then(1, job, job.key(), job.name(), "Bolt", "Engineer"),
                        then(2, name, name.key(), "Anna Maiden", "Acme", ""),
                        then(3, address, "old-address", address.name(), "Acme", "Engineer"),
                        then(-1, stays, "gone-one", "Gone One", "", ""),
                        then(-1, stays, "gone-two", "Gone Two", "", "")),
                List.of()));
    }

    @Test
    void oneOfEachChangeBetweenTheLastTwoExports() {
        twoExports();
        for (String id : List.of("snapshot-new", "snapshot-gone", "job-changes", "name-changes", "url-changes")) {
            assertThat(finding(id).value()).as(id).isEqualTo(1);
            assertThat(finding(id).window().from().orElseThrow()).hasToString("2026-10-31T00:00:00Z");
        }
        assertThat(SnapshotChanges.jobChanges(tale.ledger())).containsExactly(1);
        assertThat(finding("snapshot-gone").sentence()).contains("why is not in the data");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-29T12:00:00Z, 2026-10-31",
        "2026-11-26T12:00:01Z, 2026-10-31",
        "2026-11-26T12:00:00Z, 2026-11-26"
    })
    void theExportBeforeIsNoOtherMailOfTheSameRequest(String end, String before) {
        twoExports();
        Snapshot firstMail = new Snapshot(Instant.parse(end), tale.people, List.of());
        tale.earlier.add(firstMail);
        Finding gone = finding("snapshot-gone");
        assertThat(gone.window().from().orElseThrow().toString()).startsWith(before);
        assertThat(gone.value()).isEqualTo(before.startsWith("2026-10") ? 1 : 0);
        tale.earlier.retainAll(List.of(firstMail));
        assertThat(finding("snapshot-gone").window().from()).contains(firstMail.end());
    }

    @Test
    void oneExportOrNoConnectionsCompareNothing() {
        tale.person("Acme", "2020-01-01");
        assertThat(reason(finding("snapshot-new"))).isEqualTo(Reason.ONE_EXPORT_ONLY);
        twoExports();
        tale.sources = EnumSet.complementOf(EnumSet.of(Source.CONNECTIONS));
        for (String id : List.of("connections", "companies", "snapshot-gone", "job-changes")) {
            assertThat(reason(finding(id))).as(id).isEqualTo(Reason.FILE_MISSING);
        }
        assertThat(SnapshotChanges.jobChanges(tale.ledger())).isEmpty();
    }

    @Test
    void growthIsCountedUpAndNovembersAreNew() {
        tale.person("Acme", "2026-09-30");
        tale.person("Acme", "2026-11-05");
        tale.nameless.add(LocalDate.parse("2026-11-06"));
        assertThat(finding("new-connections").value()).isEqualTo(2);
        Grid growth = Found.chart(theme.examine(tale.ledger()).section(), "network.growth")
                .orElseThrow();
        assertThat(growth.rows()).hasSize(3);
        assertThat(growth.cell(0, "month").csv()).isEqualTo("2026-09");
        assertThat(growth.number(1, "new_connections")).isZero();
        assertThat(growth.number(2, "connections_total")).isEqualTo(3);
    }

    @Test
    void theWeekHas168HoursAndOnlyMyMessagesOfTheYear() {
        int ada = tale.person();
        tale.mine(ada, "2026-11-02T09:30:00Z").mine(ada, "2026-11-09T09:59:59Z").theirs(ada, "2026-11-02T09:31:00Z");
        tale.mine(ada, "2025-11-03T09:30:00Z");
        Grid hours = Found.chart(theme.examine(tale.ledger()).section(), "network.week-hours")
                .orElseThrow();
        assertThat(hours.rows()).hasSize(168);
        assertThat(hours.number(9, "messages")).as("Mondays from nine to ten").isEqualTo(2);
        assertThat(hours.rows().stream()
                        .mapToLong(row -> Long.parseLong(row.get(2).csv()))
                        .sum())
                .isEqualTo(2);
    }
}
