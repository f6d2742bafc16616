package dev.rapport.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands about one person, answered from the latest report. */
class PeopleCommandsTest {
    @TempDir
    Path dir;

    @BeforeEach
    void report() throws Exception {
        Path older = Files.createDirectories(dir.resolve("inbox/older"));
        Path newer = Files.createDirectories(dir.resolve("inbox/newer"));
        String header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
        Files.writeString(
                older.resolve("Connections.csv"), header + row("Benoît", "Pinheirinho", "benoit", "Old & Sons Ltd."));
        Files.writeString(
                newer.resolve("Connections.csv"),
                header
                        + row("Benoît", "Pinheirinho", "benoit", "Tidewater Lantern Group, Inc.")
                        + row("Борис", "Воронов", "boris", "Tidewater")
                        + row("Ada", "Quill", "ada-1", "Northwind GmbH")
                        + row("Ada", "Quill", "ada-2", "Northwind GmbH")
                        + row("Ada", "Marrow", "ada-3", ""));
        Files.writeString(
                older.resolve("Invitations.csv"),
                "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n");
        Files.writeString(
                newer.resolve("messages.csv"),
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
                        + message("Sam Owner", "sam", "Benoît Pinheirinho", "benoit", "2026-02-01")
                        + message("Benoît Pinheirinho", "benoit", "Sam Owner", "sam", "2026-02-02")
                        + message("Sam Owner", "sam", "Benoît Pinheirinho", "benoit", "2026-06-02"));
        Files.writeString(
                dir.resolve("log.csv"),
                "date,contact,channel,direction,note\n2026-04-01,Benoît Pinheirinho,coffee,both,likes trains\n");
        report(dir.resolve("reports"), "--formats", "csv");
    }

    private void report(Path out, String... more) {
        Stream<String> usual = Stream.of(
                "report",
                dir.resolve("inbox").toString(),
                "--log",
                dir.resolve("log.csv").toString(),
                "--me",
                "https://www.linkedin.com/in/sam",
                "--people",
                dir.resolve("none.csv").toString(),
                "--out",
                out.toString());
        Said said = Said.by(Stream.concat(usual, Stream.of(more)).toArray(String[]::new));
        assertThat(said.code()).as(said.err()).isZero();
    }

    private static String row(String first, String last, String slug, String company) {
        return first + "," + last + ",https://www.linkedin.com/in/" + slug + ",,\"" + company
                + "\",Clerk,07 Mar 2024\n";
    }

    private static String message(String from, String slug, String to, String other, String day) {
        return "c1,," + from + ",https://www.linkedin.com/in/" + slug + "," + to + ",https://www.linkedin.com/in/"
                + other + "," + day + " 10:00:00 UTC,,a question for you?,INBOX\n";
    }

    private Said say(String... words) {
        List<String> log = List.of("done", "log");
        List<String> people = List.of("later", "snooze", "forget", "person");
        Stream<String> more = Stream.of("--out", dir.resolve("reports").toString());
        if (log.contains(words[0])) {
            more = Stream.concat(more, Stream.of("--log", dir.resolve("log.csv").toString()));
        }
        if (people.contains(words[0])) {
            more = Stream.concat(
                    more, Stream.of("--people", dir.resolve("people.csv").toString()));
        }
        return Said.by(Stream.concat(Arrays.stream(words), more).toArray(String[]::new));
    }

    private List<String> lines(String file) throws Exception {
        return Files.readAllLines(dir.resolve(file));
    }

    @Test
    void doneAddsALineOfTodayAndSaysWhoWasMeant() throws Exception {
        Said said = say("done", "benoit pin", "--channel", "Coffee", "moving to Porto");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).startsWith("Noted: Benoît Pinheirinho, coffee, today. Kept in ");
        String today = LocalDate.now().toString();
        assertThat(lines("log.csv")).hasSize(3).endsWith(today + ",Benoît Pinheirinho,coffee,both,moving to Porto");
        assertThat(say("done", "benoit", "--channel", "coffee", "moving to Porto")
                        .out())
                .contains("already", "Nothing was added");
        assertThat(lines("log.csv")).hasSize(3);
        assertThat(say("done", "benoit", "--undo").out()).isEqualTo("Taken back: Benoît Pinheirinho, today.\n");
        assertThat(say("done", "benoit", "--undo").out()).contains("nothing was changed");
        assertThat(lines("log.csv")).hasSize(2).last().asString().endsWith("likes trains");
    }

    @Test
    void doneByNumberIsTheSuggestionOfTheLatestReport() throws Exception {
        List<String> listed = lines("reports/2026-05/data/suggestions.csv");
        Said none = say("done", "7");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("the report of 2026-05 suggests");
        if (listed.size() > 1) {
            JsonObject first =
                    JsonParser.parseString(say("done", "1", "--json").out()).getAsJsonObject();
            assertThat(listed.get(1)).contains(first.get("contact").getAsString());
        }
        assertThat(say("done", "benoit", "--date", "2037-01-01").err()).contains("still to come", "--planned");
    }

    @Test
    void aWordThatIsNearlyAChannelIsASlip() throws Exception {
        assertThat(say("done", "benoit", "--channel", "cofee").err()).contains("did you mean coffee?");
        assertThat(say("done", "benoit", "--channel", "lunch walk").code()).isZero();
    }

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
                        "      last in touch 2026-06-02, both ways, 4 days in touch in two years",
                        "Old and Sons: 1 person",
                        "  Benoît Pinheirinho, Clerk at Old & Sons Ltd., there until 2024-03-07 or later",
                        "      last in touch 2026-06-02, both ways, 4 days in touch in two years",
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
    void logSaysWhoWasMeantAndKeepsStrangersAsOutside() throws Exception {
        assertThat(say("log", "BENOIT PINHEIRINHO", "--channel", "call").out())
                .startsWith("Noted: Benoît Pinheirinho, call, today.");
        assertThat(say("log", "Benoit").out())
                .contains("kept as somebody outside LinkedIn", "did you mean Benoît Pinheirinho?");
        assertThat(lines("log.csv")).last().asString().contains(",Benoit,");
        assertThat(say("log", "Grandmother", "--undo").out()).contains("nothing was changed");
        assertThat(say("log", "Benoit", "--undo").out()).startsWith("Taken back");
        Said ahead = say("log", "Benoît Pinheirinho", "--date", "2037-01-01");
        assertThat(ahead.code()).isEqualTo(2);
        assertThat(ahead.err()).contains("still to come", "--planned");
        assertThat(say("log", "Benoît Pinheirinho", "--date", "2037-01-01", "--planned")
                        .code())
                .isZero();
    }

    @Test
    void aLineThatTheNextReportCouldNotReadIsRefusedAtOnce() throws Exception {
        Said another = say("log", "Benoît Pinheirinho", "--url", "https://www.linkedin.com/in/ada-3");
        assertThat(another.code()).isEqualTo(2);
        assertThat(another.err()).contains("that is the address of Ada Marrow, not of Benoît Pinheirinho");
        Files.writeString(dir.resolve("log.csv"), "date,contact,channel,note\r\n2026-04-01,Ada Marrow,call,\r\n");
        for (String command : List.of("log", "done")) {
            Said shared = say(command, "https://www.linkedin.com/in/ada-1");
            assertThat(shared.code()).as("two are called Ada Quill").isEqualTo(2);
            assertThat(shared.err()).contains("log.csv has no column url");
            assertThat(say(command, "Benoît Pinheirinho", "--channel", "call", command)
                            .code())
                    .isZero();
        }
        assertThat(Files.readString(dir.resolve("log.csv")))
                .as("line ends stay")
                .matches("(?s)([^\r\n]*\r\n){4}");
    }

    @Test
    void tenAtOnceAreAllKept() throws Exception {
        IntStream.range(0, 10).parallel().forEach(i -> {
            assertThat(say("done", "benoit", "note " + i).code()).isZero();
            assertThat(say("later", "linkedin.com/in/ada-" + (1 + i % 3)).code())
                    .isZero();
        });
        assertThat(lines("log.csv")).hasSize(12).doesNotHaveDuplicates();
        assertThat(lines("people.csv")).hasSize(4);
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
