package dev.rapport.read.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.Fact;
import dev.rapport.fact.FirstText;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Origin;
import dev.rapport.fact.Trail;
import dev.rapport.read.Exports;
import dev.rapport.read.Reader;
import dev.rapport.read.people.Wish;
import dev.rapport.read.people.Wishes;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of each row when several files and exports are put together: every one is accounted for. */
class GatheringTest {
    private static final String SAM = "https://www.linkedin.com/in/sam-owner";
    private static final String ADA = "https://www.linkedin.com/in/ada-example";
    private static final String BEN = "https://www.linkedin.com/in/ben-birch";
    private static final String ENDORSED =
            "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\n";
    private static final String SECOND_ADA = "Ada,Example,https://www.linkedin.com/in/ada-another,,,,09 Mar 2024\n";

    @TempDir
    Path dir;

    private Path first;

    private static String invited(String name, String url, String day) {
        return "Sam Owner," + name + ",\"" + day + ", 9:00 AM\",,OUTGOING," + SAM + "," + url + "\n";
    }

    private static String endorsed(String day, String who, String url) {
        return "2024/" + day + " 10:00:00 UTC,Baking," + who + "," + url + ",ACCEPTED\n";
    }

    @BeforeEach
    void export() throws Exception {
        first = Exports.folder(
                dir.resolve("first"),
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE + SECOND_ADA,
                        "Profile.csv",
                        Exports.PROFILE,
                        "Invitations.csv",
                        Exports.INVITED
                                + invited("Ben Birch", BEN, "6/2/24")
                                + invited("Ada Example", ADA, "6/1/24")
                                + invited("Ada Example", "", "6/1/24")
                                + invited("Ben Birch", BEN, "7/2/24"),
                        "Endorsement_Given_Info.csv",
                        ENDORSED
                                + endorsed("06/02", "Ben,Birch", BEN)
                                + endorsed("06/01", "Ada,Example", ADA)
                                + endorsed("06/01", "Ada,Example", "")
                                + endorsed("07/02", "Ben,Birch", BEN)));
    }

    private Loaded<History> read(ReadOptions options, Path... exports) throws Exception {
        return Reader.read(List.of(exports), List.of(), options);
    }

    private static ReadOptions june() {
        return ReadOptions.defaults().withAsOf(LocalDate.parse("2024-06-30"));
    }

    @Test
    void whatIsLaterOrCouldMeanTwoPeopleIsLeftOutByItsRule() throws Exception {
        Loaded<History> loaded = read(june(), first);
        for (String kind : List.of("invitations", "endorsements given")) {
            Intake intake = Exports.intake(loaded, kind);
            assertThat(intake.leftOut())
                    .as(kind)
                    .isEqualTo(Map.of(LeftOutRule.AFTER_END, 1L, LeftOutRule.AMBIGUOUS_NAME, 1L));
            assertThat(intake.read()).isEqualTo(4);
            assertThat(intake.used()).isEqualTo(2);
        }
        assertThat(loaded.value().invitations())
                .extracting(one -> one.at().toString())
                .as("in order of their moments")
                .containsExactly("2024-06-01T16:00:00Z", "2024-06-02T16:00:00Z");
        assertThat(loaded.value().vouches())
                .extracting(one -> one.at().toString())
                .containsExactly("2024-06-01T10:00:00Z", "2024-06-02T10:00:00Z");
        assertThat(loaded.value().coverage().profileUrls()).isTrue();
    }

    @Test
    void whoIsForgottenIsLeftOutOfInvitationsAndVouches() throws Exception {
        Wishes wishes = new Wishes(List.of(new Wish(BEN, Optional.empty(), true)));
        Loaded<History> loaded = read(june().with(wishes), first);
        for (String kind : List.of("invitations", "endorsements given", "connections")) {
            assertThat(Exports.intake(loaded, kind).leftOut()).as(kind).containsEntry(LeftOutRule.FORGOTTEN, 1L);
        }
        assertThat(Exports.people(loaded.value())).containsOnly("Ada Example");
        assertThat(loaded.value().vouches()).hasSize(1);
        assertThat(loaded.value().invitations()).hasSize(1);
    }

    @Test
    void theSameRowsInAnOlderExportCountOnce() throws Exception {
        Path older = Exports.folder(
                dir.resolve("older"),
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE,
                        "Profile.csv",
                        Exports.PROFILE,
                        "Invitations.csv",
                        Exports.INVITED + invited("Ada Example", ADA, "6/1/24") + invited("Ben Birch", BEN, "5/1/24"),
                        "Endorsement_Given_Info.csv",
                        ENDORSED + endorsed("06/01", "Ada,Example", ADA) + endorsed("06/01", "Ada,Example", ADA)));
        Loaded<History> loaded = read(ReadOptions.defaults(), older, first);
        assertThat(loaded.value().invitations()).hasSize(4);
        assertThat(loaded.value().vouches())
                .as("two skills on one moment in the older one")
                .hasSize(4);
        assertThat(loaded.intake().stream()
                        .filter(file -> file.leftOut().containsKey(LeftOutRule.OLDER_EXPORT))
                        .map(Intake::kind))
                .contains("invitations", "endorsements given");
        assertThat(loaded.value().earlier())
                .singleElement()
                .satisfies(snapshot -> assertThat(snapshot.connections())
                        .extracting(person -> person.key())
                        .containsExactlyInAnyOrder("ada-example", "ben-birch"));
    }

    @Test
    void rowsOfTheLogComeByDayThenFileThenLineAndWhatIsLaterOnlyHoldsSuggestionsBack() throws Exception {
        Path b = Files.writeString(
                dir.resolve("b.csv"),
                "date,contact,direction\n2024-06-03,Ben Birch,out\n2024-06-02,Ben Birch,out\n2024-06-02,Ben Birch,in\n"
                        + "2024-07-01,Ben Birch,out\n2024-07-02,Cy Cole,in\n2024-06-01,Sam Owner,out\n");
        Path a = Files.writeString(dir.resolve("a.csv"), "date,contact,direction\n2024-06-02,Ben Birch,both\n");
        Loaded<History> loaded = Reader.read(List.of(first), List.of(b, a), june());
        assertThat(loaded.value().log())
                .extracting(row -> row.on() + " " + row.origin().file() + ":"
                        + row.origin().line() + " " + row.direction())
                .containsExactly(
                        "2024-06-02 a.csv:2 BOTH",
                        "2024-06-02 b.csv:3 OUT",
                        "2024-06-02 b.csv:4 IN",
                        "2024-06-03 b.csv:2 OUT");
        assertThat(loaded.value().loggedAfterEnd())
                .extracting(id -> loaded.value().contacts().get(id).name())
                .containsExactly("Ben Birch");
        Intake log = loaded.intake().stream()
                .filter(file -> file.file().equals("b.csv"))
                .findFirst()
                .orElseThrow();
        assertThat(log.leftOut()).isEqualTo(Map.of(LeftOutRule.AFTER_END, 2L, LeftOutRule.SELF, 1L));
    }

    @Test
    void aFileUnderAnothersNameIsReadAsWhatItsHeaderSays() throws Exception {
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir.resolve("renamed"), Map.of("Invitations.csv", Exports.PEOPLE, "Profile.csv", Exports.PROFILE)));
        assertThat(Exports.people(loaded.value())).containsExactly("Ada Example", "Ben Birch");
        assertThat(Exports.intake(loaded, "connections").remarks())
                .containsExactly("read as connections, as its header says", "covers 2024-03-07 to 2024-03-08");
    }

    @Test
    void ofTwoFilesOfOneKindEachRowCountsOnce() throws Exception {
        Path folder = Exports.folder(
                dir.resolve("two"), Map.of("Connections.csv", Exports.PEOPLE, "Invitations.csv", Exports.PEOPLE));
        Loaded<History> loaded = Exports.read(folder);
        assertThat(Exports.intake(loaded, "connections").file()).isEqualTo("Connections.csv");
        assertThat(loaded.intake()).anySatisfy(file -> {
            assertThat(file.file()).isEqualTo("Invitations.csv");
            assertThat(file.leftOut()).isEqualTo(Map.of(LeftOutRule.OLDER_COPY, 2L));
            assertThat(file.remarks())
                    .containsExactly(
                            "read as connections, as its header says",
                            "second to Connections.csv, which holds as much, and bears the plainer name; whom only this one"
                                    + " lists counts as well",
                            "covers 2024-03-07 to 2024-03-08");
        });
    }

    @Test
    void invitationsAndVouchesKnowTheirRowsAndOfSeveralExportsWhose() throws Exception {
        Trail trail = new Trail();
        Loaded<History> loaded = read(june().with(trail), first);
        Fact.Invited ada = loaded.value().invitations().get(0);
        assertThat(trail.rows(ada)).containsExactly(new Origin("Invitations.csv", 3));
        Fact.Vouched ben = loaded.value().vouches().get(1);
        assertThat(trail.rows(ben)).containsExactly(new Origin("Endorsement_Given_Info.csv", 2));
        Path older = Exports.folder(
                dir.resolve("older"),
                Map.of(
                        "Profile.csv",
                        Exports.PROFILE,
                        "Invitations.csv",
                        Exports.INVITED + invited("Ben Birch", BEN, "5/1/24")));
        Trail both = new Trail();
        Loaded<History> two = read(june().with(both), first, older);
        assertThat(both.rows(two.value().invitations().get(0))).containsExactly(new Origin("older/Invitations.csv", 2));
    }

    @Test
    void theOwnerIsAPersonWithAnAddressIfOneIsKnown() throws Exception {
        assertThat(read(june(), first).value().owner().orElseThrow().url()).isEqualTo(SAM);
        Loaded<History> byName = Exports.read(Exports.folder(
                dir.resolve("named"), Map.of("Connections.csv", Exports.PEOPLE, "Profile.csv", Exports.PROFILE)));
        assertThat(byName.value().owner().orElseThrow().url()).isEmpty();
        assertThat(byName.value().owner().orElseThrow().key()).isEqualTo("name:sam owner");
    }

    @Test
    void theNoteOfAnInvitationIsNoFirstTextInWhicheverFileItsCopyStands() throws Exception {
        String note = "Hello Ben, we met at the library";
        String copied = Exports.sent("7", "ben-birch", "Ben Birch", "2024-03-08 09:00:00", '"' + note + '"');
        String first = Exports.sent("7", "ben-birch", "Ben Birch", "2024-03-09 09:00:00", "How did the talk go?");
        String other = Exports.sent("8", "ada-example", "Ada Example", "2024-03-10 09:00:00", "Hello");
        Map<String, String> files = new HashMap<>(Map.of(
                "Connections.csv",
                Exports.PEOPLE,
                "Profile.csv",
                Exports.PROFILE,
                "Invitations.csv",
                Exports.INVITED + "Sam Owner,Ben Birch,\"3/7/24, 9:00 AM\",\"" + note
                        + "\",OUTGOING,https://www.linkedin.com/in/sam-owner,https://www.linkedin.com/in/ben-birch\n",
                "messages.csv",
                Exports.HEADER + other + first + copied));
        List<FirstText> whole = Exports.read(Exports.folder(dir.resolve("whole"), files))
                .value()
                .firstTexts();
        assertThat(whole).hasSize(3);
        files.put("messages.csv", Exports.HEADER + other);
        files.put("messages 2.csv", Exports.HEADER + first + copied);
        assertThat(Exports.read(Exports.folder(dir.resolve("parts"), files))
                        .value()
                        .firstTexts())
                .usingRecursiveComparison()
                .isEqualTo(whole);
    }

    /** The list of Ada's namesakes stays as long as it is; a row that is equal in each cell stands there twice. */
    @Test
    void aConnectionWhoseRowStandsTwiceCountsOnce() throws Exception {
        String ada = "Ada,Quill,a@x.example,Nordwind,Engineer,31 Mar 2023\n";
        String namesake = "Ada,Quill,b@x.example,Seehof,Baker,03 Mar 2022\n";
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir.resolve("twice"),
                Map.of(
                        "Connections.csv",
                        "First Name,Last Name,Email Address,Company,Position,Connected On\n" + ada + namesake + ada)));
        assertThat(loaded.value().contacts()).hasSize(2);
        assertThat(Exports.intake(loaded, "connections").leftOut()).isEqualTo(Map.of(LeftOutRule.DUPLICATE, 1L));
    }

    /** As of two files that were put together with {@code cat}. */
    @Test
    void aHeaderAmongTheRowsIsNamedAndLeftOut() throws Exception {
        String messages = Exports.HEADER + Exports.got("c1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hi");
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir.resolve("x"),
                Map.of(
                        "messages.csv",
                        messages + messages.replace("2024-04", "2024-05"),
                        "Profile.csv",
                        Exports.PROFILE)));
        assertThat(Exports.intake(loaded, "messages").rejected()).isEmpty();
        assertThat(Exports.intake(loaded, "messages").leftOut()).isEqualTo(Map.of(LeftOutRule.HEADER_AGAIN, 1L));
        String log = "when,with,channel\n2024-03-09,Ada Example,coffee\n";
        Loaded<History> logged =
                Exports.logged(dir.resolve("y"), log + log.replace("09", "10"), ReadOptions.defaults());
        assertThat(logged.value().log()).hasSize(2);
        assertThat(Exports.intake(logged, "interaction log").rejected()).isEmpty();
    }
}
