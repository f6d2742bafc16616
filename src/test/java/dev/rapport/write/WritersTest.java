package dev.rapport.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.fact.Intake;
import dev.rapport.fact.RejectReason;
import dev.rapport.report.Birthday;
import dev.rapport.report.Cell;
import dev.rapport.report.OpenPromise;
import dev.rapport.report.Report;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritersTest {
    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatWritesTheSameBytesTwiceAndLeavesNoStreamOpen(Format format) throws IOException {
        MemoryOutput first = new MemoryOutput();
        MemoryOutput second = new MemoryOutput();

        format.write(Reports.small(), new Shared(false), first);
        format.write(Reports.small(), new Shared(false), second);

        assertThat(first.files()).isNotEmpty();
        assertThat(first.files().keySet()).isEqualTo(second.files().keySet());
        first.files()
                .forEach((name, bytes) ->
                        assertThat(bytes).as(name).isEqualTo(second.files().get(name)));
    }

    @Test
    void aFindingStandsInJsonAsTheContractSays() throws IOException {
        MemoryOutput output = new MemoryOutput();

        new JsonReport().write(Reports.small(), new Shared(false), output);

        JsonObject report = JsonParser.parseString(output.text("report.json")).getAsJsonObject();
        assertThat(report.keySet())
                .containsExactly(
                        "schema",
                        "observationEnd",
                        "zone",
                        "month",
                        "settings",
                        "profile",
                        "tiles",
                        "sentence",
                        "findings",
                        "suggestions",
                        "lastMonth",
                        "charts",
                        "inputs",
                        "remarks");
        JsonObject finding = report.getAsJsonArray("findings").get(1).getAsJsonObject();
        assertThat(finding.keySet())
                .containsExactly(
                        "id",
                        "theme",
                        "name",
                        "value",
                        "unit",
                        "low",
                        "high",
                        "level",
                        "k",
                        "n",
                        "waiting",
                        "sample",
                        "window",
                        "method",
                        "status",
                        "reason",
                        "usual",
                        "previous",
                        "chart",
                        "detail",
                        "sentence");
        assertThat(finding.get("value").getAsString()).isEqualTo("0.634146");
        assertThat(finding.get("low").getAsString()).isEqualTo("0.481207");
        assertThat(finding.get("sample").getAsString()).isEqualTo("full");
        assertThat(finding.get("window").toString())
                .isEqualTo("{\"from\":\"2025-11-30T12:00:00Z\",\"to\":\"2026-11-30T12:00:00Z\"}");
        JsonObject people = report.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertThat(people.get("value").getAsString()).isEqualTo("12");
        assertThat(people.get("k").isJsonNull()).isTrue();
        assertThat(people.get("level").isJsonNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM", "\tx", "\uFF1Dx", "\uFF20x"})
    void aTextThatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertThat(CsvTable.disarmed(Cell.of(text))).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.333333", "-0.16", "-5", "12", "63%", "4,122", ""})
    void whatWasShownIsANumberInAPublishedTableIfItIsOne(String shown) {
        assertThat(CsvTable.disarmed(PublishedMonths.shown(shown))).isEqualTo(shown);
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(CsvTable.disarmed(Cell.of(-0.25))).isEqualTo("-0.25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</style><script>alert(1)</script>",
                "javascript:alert(1)",
                "'onmouseover='alert(1)",
                "${7*7}",
                "<!--",
                "]]>"
            })
    void aHostileNameStaysAText(String payload) throws IOException {
        MemoryOutput output = new MemoryOutput();

        new HtmlReport().write(Reports.naming(payload, payload), new Shared(false), output);

        String page = output.text("report.html");
        assertThat(page).doesNotContain("<script").doesNotContain("<img").doesNotContain("href=\"javascript");
        assertThat(page.split("<style").length).isEqualTo(2);
        assertThat(page).contains("<bdi>");
    }

    /** Of twenty thousand rows that cannot be read a thousand are listed; the page counts them all. */
    @Test
    void rowsThatCouldNotBeUsedAreCountedWhetherListedOrNot() throws IOException {
        Report small = Reports.small();
        Intake file = small.inputs().get(0);
        Intake many = new Intake(
                file.file(),
                file.kind(),
                12_345,
                file.used(),
                file.leftOut(),
                file.rejected(),
                new TreeMap<>(java.util.Map.of(RejectReason.CELL_COUNT, 12_335L)),
                file.remarks(),
                false);
        MemoryOutput output = new MemoryOutput();

        new HtmlReport().write(Reports.reading(many), new Shared(false), output);

        assertThat(output.text("report.html"))
                .contains("<td data-l=\"could not use\">12,336</td>")
                .contains("and 12,336 could not be used.");
    }

    @Test
    void thePolicyAllowsExactlyThePagesOwnStyle() throws Exception {
        MemoryOutput output = new MemoryOutput();

        new HtmlReport().write(Reports.small(), new Shared(false), output);

        String page = output.text("report.html");
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] sum = java.security.MessageDigest.getInstance("SHA-256")
                .digest(style.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        // The engine writes + as an entity inside an attribute; a browser reads it back.
        String policy = page.substring(page.indexOf("default-src"), page.indexOf("\"", page.indexOf("default-src")))
                .replace("&#39;", "'")
                .replace("&#43;", "+");
        assertThat(policy).contains("sha256-" + java.util.Base64.getEncoder().encodeToString(sum));
        assertThat(page).doesNotContain(" style=");
    }

    @Test
    void aToDoKeepsItsIdentityAndReadsNoClock() throws IOException {
        MemoryOutput output = new MemoryOutput();

        new CalendarFile().write(Reports.small(), new Shared(false), output);

        assertThat(output.text("follow-ups.ics"))
                .contains("BEGIN:VTODO")
                .contains("DTSTAMP:20261130T120000Z")
                .contains("DUE;VALUE=DATE:20261214")
                .containsOnlyOnce("UID:");
    }

    @Test
    void aPromiseHasOneToDoWhetherOrNotItIsOnTheListOfPeople() throws IOException {
        LocalDate due = LocalDate.of(2026, 12, 5);
        OpenPromise promise = new OpenPromise("ada-example", "Ada Example", LocalDate.of(2026, 11, 10), due, "");
        MemoryOutput unlisted = new MemoryOutput();
        MemoryOutput listed = new MemoryOutput();

        new CalendarFile()
                .write(Reports.promising(List.of(promise, promise), Optional.empty()), new Shared(false), unlisted);
        new CalendarFile().write(Reports.promising(List.of(promise), Optional.of(due)), new Shared(false), listed);

        String uid = uids(listed.text("follow-ups.ics")).get(0);
        assertThat(uids(listed.text("follow-ups.ics"))).containsExactly(uid);
        assertThat(uids(unlisted.text("follow-ups.ics"))).hasSize(2).contains(uid);
        assertThat(unlisted.text("follow-ups.ics"))
                .contains("DUE;VALUE=DATE:20261205")
                .contains("What you promised Ada Example")
                .contains("You noted this on 10 November 2026.");
    }

    @Test
    void whatIsToDoStandsAsEventsTooInWordsThatStayTrue() throws IOException {
        LocalDate due = LocalDate.of(2026, 12, 5);
        OpenPromise promise =
                new OpenPromise("bo-sample", "Bo Sample", LocalDate.of(2026, 11, 10), due, "send the charts");
        MemoryOutput output = new MemoryOutput();

        new CalendarFile().write(Reports.promising(List.of(promise), Optional.empty()), new Shared(false), output);

        String events = output.text("follow-up-events.ics").replace("\r\n ", "");
        assertThat(events)
                .contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261214", "DTSTART;VALUE=DATE:20261205")
                .contains("TRANSP:TRANSPARENT", "Last in touch on 14 March 2026.")
                .contains("“send the charts” You noted this on 10 November 2026.")
                .doesNotContain(" ago", "; now ", "VTODO");
        assertThat(uids(events)).hasSize(2).doesNotContainAnyElementsOf(uids(output.text("follow-ups.ics")));
    }

    @Test
    void aBirthdayComesEveryYearAndIsOneEntryWhereverItIsTakenFrom() throws IOException {
        MemoryOutput output = new MemoryOutput();

        new CalendarFile()
                .write(
                        Reports.congratulating(List.of(
                                new Birthday("bo-sample", "Bo Sample", LocalDate.of(2026, 12, 24), false),
                                new Birthday("cy-sample", "Cy Sample", LocalDate.of(2027, 2, 28), true))),
                        new Shared(false),
                        output);

        for (String file : List.of("follow-ups.ics", "follow-up-events.ics")) {
            String calendar = output.text(file);
            assertThat(calendar)
                    .contains("DTSTART;VALUE=DATE:20261224\r\nRRULE:FREQ=YEARLY\r\nTRANSP:TRANSPARENT\r\n"
                            + "SUMMARY:Birthday of Bo Sample\r\n")
                    .contains("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1");
            assertThat(uids(calendar))
                    .hasSize(3)
                    .containsAll(uids(output.text("follow-ups.ics")).subList(1, 3));
        }
    }

    private static List<String> uids(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
    }

    @Test
    void theSummaryIsTheLetterAsText() throws IOException {
        MemoryOutput output = new MemoryOutput();

        Format.writeAll(EnumSet.allOf(Format.class), Reports.small(), new Shared(false), output);

        MemoryOutput json = new MemoryOutput();
        Format.writeAll(EnumSet.of(Format.JSON, Format.CSV), Reports.small(), new Shared(false), json);
        assertThat(json.text("summary.txt"))
                .endsWith("2026. The whole report is in report.json.\n")
                .doesNotContain("report.html");
        assertThat(output.text("summary.txt"))
                .endsWith("2026. The whole report is in report.html.\n")
                .startsWith("You were in touch with twelve people in November.\n")
                .contains("This report goes up to 30 November 2026.")
                .contains("Ada Example");
    }
}
