package dev.rapport.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where reports may go, seen beside what they are made from. */
class OutputPlaceTest {
    @TempDir
    Path dir;

    private Path export;

    @BeforeEach
    void anExport() throws Exception {
        export = Files.createDirectories(dir.resolve("export"));
        Files.createDirectories(export.resolve("Jobs"));
        Files.writeString(export.resolve("Connections.csv"), "x");
        Files.writeString(export.resolve("Jobs/Saved Jobs.csv"), "x");
    }

    @Test
    void besideTheInputsAllIsWell() {
        fine(dir.resolve("reports"), export, dir.resolve("interactions.csv"));
        fine(dir, export, dir.resolve("people.csv"), dir.resolve("inbox"));
    }

    @Test
    void anInputWhereRapportWritesIsRefused() throws Exception {
        for (String name : List.of(
                "2026-03", "2026-11/logs/interactions.csv", ".old-2026-03", ".new-2026-03/x.zip", "index.html")) {
            Path input = dir.resolve("out").resolve(name);
            refused(dir.resolve("out"), input, " lies where rapport writes");
        }
        fine(
                dir.resolve("out"),
                dir.resolve("out/inbox"),
                dir.resolve("out/.new-ideas"),
                dir.resolve("out/2026-03-copy"));
    }

    @Test
    void linksAndStepsBackAreResolved() throws Exception {
        Path month = Files.createDirectories(dir.resolve("out/2026-03"));
        Path link = Files.createSymbolicLink(dir.resolve("link"), month);
        Files.createSymbolicLink(dir.resolve("out/latest"), Path.of("2026-03"));
        Path other = Files.createSymbolicLink(dir.resolve("other"), dir.resolve("out"));

        refused(dir.resolve("out"), link, " lies where rapport writes");
        refused(dir.resolve("out"), dir.resolve("out/latest/log.csv"), " lies where rapport writes");
        refused(dir.resolve("out"), dir.resolve("out/inbox/../2026-03"), " lies where rapport writes");
        refused(dir.resolve("export/../out"), month, " lies where rapport writes");
        refused(other, other.resolve("2026-03"), " lies where rapport writes");
    }

    /** As the system goes: behind a link {@code ..} is above what it leads to. */
    @Test
    void aStepBackBehindALinkLeadsAboveWhatItLeadsTo() throws Exception {
        Path link = Files.createSymbolicLink(dir.resolve("jobs"), export.resolve("Jobs"));

        refused(link.resolve(".."), export, "the reports cannot go into");
        assertThat(OutputPlace.whole(link.resolve("../reports")))
                .isEqualTo(export.toRealPath().resolve("reports"));
        assertThat(OutputPlace.whole(dir.resolve("missing/../reports"))).isEqualTo(dir.resolve("reports"));
        assertThat(OutputPlace.whole(Path.of("/../x"))).isEqualTo(Path.of("/x"));
    }

    @Test
    void aMonthOfAnotherUserIsNamedWithWhatToDo() {
        AccessDeniedException denied = new AccessDeniedException("/");
        String owner = System.getProperty("user.name").equals("root") ? "" : " belongs to root";
        assertThat(CannotWrite.of(denied))
                .hasMessageStartingWith("permission denied: /" + owner + "; nothing was changed.\n  ")
                .hasMessageContaining("choose another folder");
    }

    @Test
    void theFolderOfAnInputIsNoPlaceForReports() {
        refused(export, export, "the reports cannot go into");
        refused(dir.resolve("export/."), export, "the reports cannot go into");
    }

    @Test
    void insideTheFolderOfAnInputReportsNeedOneOfTheirOwn() throws Exception {
        refused(export.resolve("Jobs"), export, "that holds Saved Jobs.csv");
        fine(export.resolve("reports"), export);

        new Publication(export.resolve("reports"))
                .publish(Reports.small(), EnumSet.of(Format.CSV), false, Duration.ZERO);
        fine(export.resolve("reports"), export);
        Files.createDirectories(export.resolve("reports/2026-03"));
        Files.writeString(export.resolve("reports/2026-03/messages.csv"), "x");
        refused(export.resolve("reports"), export, "that holds 2026-03/messages.csv");
    }

    private static void fine(Path out, Path... inputs) {
        assertThatCode(() -> OutputPlace.refuseOverlap(out, List.of(inputs))).doesNotThrowAnyException();
    }

    private static void refused(Path out, Path input, String why) {
        assertThatThrownBy(() -> OutputPlace.refuseOverlap(out, List.of(input)))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContainingAll(why, "; nothing was changed.\n", "--out DIR");
    }
}
