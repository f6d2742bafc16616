package dev.rapport.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Commands about one person, answered from the latest report. */
class PeopleCommandsTest extends ReportedPeople {
    @Test
    void laterHidesByNameAndAddressAndIsTakenBack() throws Exception {
        Said said = say("later", "ворон", "--months", "6", "--json");
        assertThat(said.code()).as(said.err()).isZero();
        String until = LocalDate.now().plusMonths(6).toString();
        assertThat(JsonParser.parseString(said.out())
                        .getAsJsonObject()
                        .get("until")
                        .getAsString())
                .isEqualTo(until);
        assertThat(lines("people.csv"))
                .containsExactly(
                        "name,url,tags,every,snoozed_until,forget,outside,note",
                        "Борис Воронов,https://www.linkedin.com/in/boris,,," + until + ",,,");
        assertThat(say("later", "Борис Воронов", "--undo").out()).isEqualTo("Борис Воронов may be suggested again.\n");
        assertThat(lines("people.csv")).hasSize(1);
    }

    @Test
    void whatIsKeptOfSomebodyIsNotShownOfANamesake() throws Exception {
        Files.writeString(
                dir.resolve("people.csv"), "name,url,note\nAda Quill,https://www.linkedin.com/in/ada-1,likes trains\n");
        assertThat(say("person", "linkedin.com/in/ada-1").out()).contains("likes trains");
        assertThat(say("person", "linkedin.com/in/ada-2").out()).doesNotContain("likes trains");
    }

    @Test
    void aRowThatNamesSomebodyByAddressAloneIsChangedAndNotDoubled() throws Exception {
        Files.writeString(dir.resolve("people.csv"), "name,tags\nhttps://www.linkedin.com/in/boris,chess\n");
        assertThat(say("later", "Борис Воронов").code()).isZero();
        assertThat(lines("people.csv")).hasSize(2).last().asString().contains("chess");
        assertThat(say("person", "Борис Воронов").out()).contains("chess", "Not suggested until");
    }

    @Test
    void namesakesAreListedAndNobodyIsGuessed() {
        for (String command : List.of("done", "later", "person", "snooze", "forget", "log")) {
            Said said = say(command, "ada quill");
            assertThat(said.code()).as(command).isEqualTo(2);
            assertThat(said.err()).as(command).contains("2 people fit 'ada quill'", "/in/ada-1", "/in/ada-2");
        }
        assertThat(say("person", "ada").err()).contains("3 people fit 'ada'");
        assertThat(say("person", "linkedin.com/in/ada-2").out())
                .contains("Ada Quill")
                .contains("/in/ada-2");
    }

    @Test
    void aNameThatFitsNobodyIsMetWithTheNearest() {
        for (String command : List.of("done", "later", "person", "snooze", "forget")) {
            Said said = say(command, "Ada Marow");
            assertThat(said.code()).as(command).isEqualTo(2);
            assertThat(said.err()).as(command).contains("Did you mean: Ada Marrow?");
            assertThat(said.err().contains("give the profile address"))
                    .as(command)
                    .isEqualTo(List.of("snooze", "forget").contains(command));
        }
        assertThat(dir.resolve("people.csv")).doesNotExist();
    }

    @Test
    void aPersonsCardSaysWhatTheReportKnows() throws Exception {
        Files.writeString(
                dir.resolve("people.csv"), "name;tags;every;note\r\nbenoît pinheirinho;mentor;6w;met at school\r\n");
        Said said = say("person", "Benoit", "Pinheirinho");
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines())
                .containsExactly(
                        "Benoît Pinheirinho, Clerk, Tidewater Lantern Group, Inc.",
                        "  https://www.linkedin.com/in/benoit",
                        "  connected since 2024-03-07, first in touch 2026-02-01.",
                        "  You wished for every 42 days; now 0.  (in the report of 2026-05)",
                        "  4 days in touch; 2 messages from you, 1 from them.",
                        "  mentor",
                        "  Your note: met at school",
                        "Lately",
                        "  2026-06-02  LinkedIn      you",
                        "  2026-04-01  coffee        both of you  “likes trains”",
                        "  2026-02-02  LinkedIn      they",
                        "  2026-02-01  LinkedIn      you",
                        "Before",
                        "  2024-03-07  until then    Clerk, Old & Sons Ltd.",
                        "",
                        "Next:  rapport done \"Benoît Pinheirinho\" --out " + dir.resolve("reports")
                                + "    when you have been in touch");
        JsonObject json =
                JsonParser.parseString(say("person", "benoit", "--json").out()).getAsJsonObject();
        assertThat(json.getAsJsonObject("person").get("name").getAsString()).isEqualTo("Benoît Pinheirinho");
        assertThat(json.getAsJsonArray("touch")).hasSize(5);
        assertThat(json.getAsJsonObject("own").get("everyDays").getAsInt()).isEqualTo(42);
    }

    @Test
    void whatOnlyTheOwnerKnowsIsKeptAndTakenAwayAndAllElseStays() throws Exception {
        Path file = dir.resolve("people.csv");
        String before = "# mine\r\nname;birthday;tags;every\r\n\"Benoît Pinheirinho\"; 3 May ;alumni;\r\n";
        Files.writeString(file, before);
        Said said = say("person", "benoit pin", "--tag", "mentor", "--tag", "ALUMNI", "--every", "6w");
        assertThat(said.out()).isEqualTo("Benoît Pinheirinho: alumni · mentor; every 6w. Kept in " + file + ".\n");
        assertThat(Files.readString(file))
                .isEqualTo("# mine\r\nname;birthday;tags;every\r\n"
                        + "\"Benoît Pinheirinho\"; 3 May ;\"alumni;mentor\";6w\r\n");
        assertThat(say("person", "Benoît Pinheirinho", "--note", "likes \"trains\"; a lot")
                        .out())
                .contains("your note: “likes \"trains\"; a lot”");
        JsonObject own = JsonParser.parseString(say("person", "benoit", "--untag", "Mentor", "--every", "no", "--json")
                        .out())
                .getAsJsonObject()
                .getAsJsonObject("own");
        assertThat(own.toString()).contains("\"tags\":[\"alumni\"]", "\"note\":\"likes");
        assertThat(say("person", "benoit", "--note", "").out())
                .isEqualTo("Benoît Pinheirinho: alumni. Kept in " + file + ".\n");
        assertThat(Files.readString(file))
                .startsWith("# mine\r\nname;birthday;tags;every")
                .contains("; 3 May ;alumni;");
    }

    @Test
    void somebodyOutsideMayBeAnybodyAndWhoeverElseIsMeantMustBeKnown() throws Exception {
        Said unknown = say("person", "Ada Marow", "--tag", "family");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("Did you mean: Ada Marrow?");
        assertThat(dir.resolve("people.csv")).doesNotExist();
        assertThat(say("person", "Aunt", "Thistle", "--outside", "--tag", "family")
                        .out())
                .startsWith("Aunt Thistle: family; somebody outside LinkedIn. Kept in ");
        assertThat(say("person", "Aunt Thistle", "--no-outside", "--untag", "family")
                        .out())
                .startsWith("Nothing of your own is kept of Aunt Thistle in ");
        assertThat(lines("people.csv")).hasSize(1);
        assertThat(say("person", "ada-3", "--every", "7").err()).contains("'7' is not a time like 18d, 6w, 3m or 1y");
        assertThat(say("person", "Ada Marrow", "--tag", " ; ").err()).contains("--tag: no word is said");
    }

    @Test
    void whoNamesThoseWhoAreThereNowAndThoseWhoWere() throws Exception {
        Said said = say("who", "tidewater lantern group", "Old and Sons", "Nowhere");
        assertThat(said.out().lines())
                .containsExactly(
                        "tidewater lantern group: 1 person",
                        "  Benoît Pinheirinho, Clerk at Tidewater Lantern Group, Inc.",
                        "      last in touch 2026-06-02, both ways, 4 days in touch in the two years up to then",
                        "Old and Sons: 1 person",
                        "  Benoît Pinheirinho, Clerk at Old & Sons Ltd., there until 2024-03-07 or later",
                        "      last in touch 2026-06-02, both ways, 4 days in touch in the two years up to then",
                        "Nowhere: nobody you know.");
        Files.writeString(dir.resolve("targets.txt"), "\uFEFF# wanted\nNorthwind\n\nTidewater\n");
        JsonArray json = JsonParser.parseString(say(
                                "who",
                                "--json",
                                "--targets",
                                dir.resolve("targets.txt").toString())
                        .out())
                .getAsJsonArray();
        assertThat(json).hasSize(2);
        assertThat(json.get(0).getAsJsonObject().getAsJsonArray("people")).hasSize(2);
        assertThat(json.get(1).getAsJsonObject().getAsJsonArray("people"))
                .extracting(one -> one.getAsJsonObject().get("match").getAsString())
                .containsExactly("exact", "near");
        assertThat(say("who").code()).isEqualTo(2);
    }

    @Test
    void aCopiedMonthOrOneThatIsNoMonthIsNotTheLatest() throws Exception {
        Path out = dir.resolve("own");
        report(out);
        String month = Files.readSymbolicLink(out.resolve("latest")).toString();
        for (String name : List.of("2099-01", "2026-13")) {
            Path copy = Files.createDirectories(out.resolve(name));
            Files.createDirectories(copy.resolve("data"));
            for (String file : List.of("MANIFEST.sha256", "report.json", "data/contacts.csv", "data/suggestions.csv")) {
                Files.copy(out.resolve(month).resolve(file), copy.resolve(file));
            }
        }
        report(out);
        assertThat(Files.readSymbolicLink(out.resolve("latest"))).hasToString(month);
        assertThat(Files.readString(out.resolve("index.html"))).doesNotContain("2099", "2026-13");
        assertThat(Said.by("done", "99", "--out", out.toString()).err()).contains("the report of " + month);
        assertThat(Said.by("done", "1", "2", "--out", out.toString()).err()).contains("one person at a time");
        Said checked = Said.by("check", dir.resolve("inbox").toString(), "--out", out.toString());
        assertThat(checked.out())
                .contains("2099-01 holds the report of another month", "2026-13 holds the report of another month");
    }

    @Test
    void aFileThatIsNoListOfCompaniesIsNotSaidBackLineByLine() throws Exception {
        Path other = Files.writeString(dir.resolve("other.csv"), "date,contact,note\n2026-04-01,Ada,a private word\n");
        Path prose = Files.writeString(dir.resolve("prose.txt"), "a private word ".repeat(20));
        for (Path file : List.of(dir.resolve("inbox/newer/messages.csv"), other, prose)) {
            Said said = say("who", "--targets", file.toString());
            assertThat(said.code()).as(said.out()).isEqualTo(2);
            assertThat(said.err()).contains("is no list of companies", "one company a line");
            assertThat(said.out() + said.err()).doesNotContain("nobody you know", "private");
        }
        Path wide = Files.write(dir.resolve("wide.csv"), "\uFEFFCity;Company\nUlm;Tidewater\n".getBytes(UTF_16LE));
        assertThat(say("who", "--targets", wide.toString()).out()).startsWith("Tidewater: 2 people");
    }

    @Test
    void withoutAReportThatIsSaid() throws Exception {
        for (String command : List.of("done", "later", "person", "who")) {
            Said said = Said.by(command, "Ada", "--out", dir.resolve("nothing").toString());
            assertThat(said.code()).isEqualTo(4);
            assertThat(said.err()).contains("there is no report in", "rapport report EXPORT");
        }
    }
}
