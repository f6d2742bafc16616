package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Endorsements, recommendations and invitations: what counts, what is left out by which rule, what is damaged. */
class VouchesAndInvitationsTest {
    private static final String SAM = "https://www.linkedin.com/in/sam-owner";
    private static final String ADA = "https://www.linkedin.com/in/ada-example";
    private static final String ENDORSED =
            "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\n";
    private static final String RECOMMENDED = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n";

    @TempDir
    Path dir;

    private Loaded<History> read(String file, String content) throws Exception {
        return Exports.read(Exports.folder(dir, Map.of("Connections.csv", Exports.PEOPLE, file, content)));
    }

    @Test
    void anEndorsementIsGivenOnItsMomentAndMovesTheEnd() throws Exception {
        Loaded<History> loaded = read(
                "Endorsement_Given_Info.csv",
                ENDORSED + "2024/06/01 10:00:00 UTC,Baking,Ada,Example,www.linkedin.com/in/ada-example,ACCEPTED\n"
                        + "2024/06/02 10:00:00 UTC,Baking,Ben,Birch,,PENDING\n"
                        + "2024/06/03 10:00:00 UTC,Baking,,,,ACCEPTED\n"
                        + "2024/06/04 10:00:00 UTC,Baking,,,www.linkedin.com/in/ben-birch,accepted\n"
                        + "2024/06/05 10:00:00 UTC,Baking,Ben,Birch,,ACCEPTED\n"
                        + "2024/06/06 10:00:00 UTC,Baking,Ben,Birch,,it has several words\n");
        assertThat(loaded.value().vouches())
                .extracting(
                        vouch -> loaded.value().contacts().get(vouch.contact()).name() + " " + vouch.at() + " "
                                + vouch.direction() + " " + vouch.kind())
                .containsExactly(
                        "Ada Example 2024-06-01T10:00:00Z OUT ENDORSEMENT",
                        "Ben Birch 2024-06-04T10:00:00Z OUT ENDORSEMENT",
                        "Ben Birch 2024-06-05T10:00:00Z OUT ENDORSEMENT");
        Intake intake = Exports.intake(loaded, "endorsements given");
        assertThat(intake.leftOut()).isEqualTo(Map.of(LeftOutRule.PENDING, 1L, LeftOutRule.NO_IDENTITY, 1L));
        assertThat(Exports.rejected(loaded, "endorsements given")).containsExactly("7 out-of-place");
        assertThat(loaded.value().end()).hasToString("2024-06-05T10:00:00Z");
    }

    @Test
    void withoutAnAddressColumnAnEmptyStatusTellsThatTheCellsHaveMoved() throws Exception {
        String older = "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status\n";
        Loaded<History> loaded = read(
                "Endorsement_Received_Info.csv",
                older + "2024/06/01 10:00:00 UTC,Baking,Ada,Example,ACCEPTED\n"
                        + "2024/06/02 10:00:00 UTC,Baking,Ada,Example,\n");
        assertThat(loaded.value().vouches())
                .singleElement()
                .satisfies(vouch -> assertThat(vouch.direction()).isEqualTo(Direction.IN));
        assertThat(Exports.rejected(loaded, "endorsements received")).containsExactly("3 missing-value");
        Loaded<History> bare = Exports.read(Exports.folder(
                dir.resolve("bare"),
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE,
                        "Endorsement_Given_Info.csv",
                        "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url\n"
                                + "2024/06/01 10:00:00 UTC,Baking,Ada,Example,\n")));
        assertThat(bare.value().vouches()).as("no status column at all").hasSize(1);
    }

    @Test
    void aRecommendationIsReadInPacificTimeAndPendingOnesAreLeftOut() throws Exception {
        Loaded<History> loaded = read(
                "Recommendations_Given.csv",
                RECOMMENDED + "Ada,Example,Northwind,Engineer,\"Fine, and kind\",\"06/01/24, 10:00 AM\",VISIBLE\n"
                        + "Ben,Birch,Birch,Baker,Fine,\"06/02/24, 10:00 AM\",PENDING\n"
                        + ",,Birch,Baker,Fine,\"06/03/24, 10:00 AM\",VISIBLE\n");
        assertThat(loaded.value().vouches()).singleElement().satisfies(vouch -> {
            assertThat(vouch.kind()).isEqualTo(Fact.Vouched.Kind.RECOMMENDATION);
            assertThat(vouch.direction()).isEqualTo(Direction.OUT);
            assertThat(vouch.at()).hasToString("2024-06-01T17:00:00Z");
        });
        assertThat(Exports.intake(loaded, "recommendations given").leftOut())
                .isEqualTo(Map.of(LeftOutRule.PENDING, 1L, LeftOutRule.NO_IDENTITY, 1L));
        assertThat(loaded.value().end()).as("of a row that is left out too").hasToString("2024-06-03T17:00:00Z");
    }

    @Test
    void everybodyWhoseAccountIsClosedBearsOneNameAndIsNobody() throws Exception {
        String invitation = "Sam Owner,LinkedIn Member,\"6/%d/24, 9:00 AM\",,OUTGOING," + SAM + ",\n";
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir,
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE + "LinkedIn,Member,,,,,09 Mar 2024\n",
                        "Invitations.csv",
                        Exports.INVITED + invitation.formatted(1) + invitation.formatted(2),
                        "Endorsement_Given_Info.csv",
                        ENDORSED + "2024/06/01 10:00:00 UTC,Baking,LinkedIn,Member,,ACCEPTED\n",
                        "Recommendations_Given.csv",
                        RECOMMENDED + "LinkedIn,Member,,,Fine,\"06/02/24, 10:00 AM\",VISIBLE\n")));
        assertThat(Exports.people(loaded.value())).containsExactlyInAnyOrder("Ada Example", "Ben Birch");
        assertThat(loaded.value().namelessConnectedOn()).hasSize(1);
        for (String kind : new String[] {"connections", "invitations", "endorsements given", "recommendations given"}) {
            assertThat(Exports.intake(loaded, kind).leftOut()).as(kind).containsOnlyKeys(LeftOutRule.NO_IDENTITY);
        }
    }

    @Test
    void whatTheNewestExportListsNoMoreIsNotOpen() throws Exception {
        String ada =
                "Sam Owner,Ada Ahead,\"6/1/24, 9:00 AM\",,OUTGOING," + SAM + ",https://www.linkedin.com/in/ahead\n";
        String ben =
                "Sam Owner,Ben Behind,\"5/1/24, 9:00 AM\",,OUTGOING," + SAM + ",https://www.linkedin.com/in/behind\n";
        Loaded<History> loaded = Exports.read(
                Exports.folder(dir.resolve("old"), Map.of("Invitations.csv", Exports.INVITED + ben)),
                Exports.folder(
                        dir.resolve("new"),
                        Map.of("Connections.csv", Exports.PEOPLE, "Invitations.csv", Exports.INVITED + ada)));
        assertThat(loaded.value().invitations())
                .extracting(one -> loaded.value().contacts().get(one.contact()).name() + " " + one.listed())
                .containsExactly("Ben Behind false", "Ada Ahead true");
    }

    @Test
    void anInvitationCountsOnceAndNobodyCannotBeInvited() throws Exception {
        String row = "Sam Owner,Ada Example,\"6/1/24, 9:00 AM\",,OUTGOING," + SAM + "," + ADA + "\n";
        Loaded<History> loaded = read(
                "Invitations.csv",
                Exports.INVITED + row + row + "Sam Owner,,\"6/2/24, 9:00 AM\",,OUTGOING," + SAM + ",\n"
                        + "Sam Owner,,\"6/3/24, 9:00 AM\",Hello,OUTGOING," + SAM
                        + ",https://www.linkedin.com/in/ben-birch\n"
                        + "Ada Example,Sam Owner,\"6/4/24, 9:00 AM\",,SIDEWAYS," + ADA + "," + SAM + "\n");
        assertThat(loaded.value().invitations())
                .extracting(one ->
                        loaded.value().contacts().get(one.contact()).name() + " " + one.at() + " " + one.withNote())
                .containsExactly("Ada Example 2024-06-01T16:00:00Z false", "Ben Birch 2024-06-03T16:00:00Z true");
        assertThat(Exports.intake(loaded, "invitations").leftOut())
                .isEqualTo(Map.of(LeftOutRule.DUPLICATE, 1L, LeftOutRule.NO_IDENTITY, 1L));
        assertThat(Exports.rejected(loaded, "invitations")).containsExactly("6 unknown-direction");
        assertThat(loaded.value().end()).hasToString("2024-06-03T16:00:00Z");
    }
}
