package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.own.Manifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rapport wrote is never read as what LinkedIn sent, wherever it lies. */
class OwnOutputTest {
    @TempDir
    Path dir;

    @Test
    void reportsInsideAnExportsFolderAreNoPartOfIt() throws Exception {
        Path export = export(dir.resolve("export"));
        Path month =
                Files.createDirectories(export.resolve("reports/2026-11/data")).getParent();
        Files.writeString(month.resolve("data/contacts.csv"), "contact,name\nada,Ada Example\n");
        Files.writeString(month.resolve(Manifest.FILE), new Manifest(new TreeMap<>()).text());
        for (String torn : new String[] {".new-2026-12", ".old-2026-11"}) {
            Files.createDirectories(export.resolve("reports").resolve(torn));
            Files.writeString(export.resolve("reports").resolve(torn).resolve("contacts.csv"), "contact,name\n");
        }

        assertThat(Exports.read(export).intake()).extracting(Intake::file).containsExactly("Connections.csv");
    }

    @Test
    void reportsInAFolderOfExportsAreNotLookedInto() throws Exception {
        export(dir.resolve("inbox/october"));
        Path month = export(dir.resolve("inbox/reports/2026-11"));
        Files.writeString(month.resolve(Manifest.FILE), new Manifest(new TreeMap<>()).text());

        Loaded<History> read = Exports.read(dir.resolve("inbox"));

        assertThat(read.intake()).hasSize(1);
        assertThat(read.value().contacts()).hasSize(2);
    }

    @Test
    void aFolderOfSomebodyElsesThatIsNamedLikeAMonthIsReadAsAnyOther() throws Exception {
        export(dir.resolve("inbox/2026-11"));

        assertThat(Exports.read(dir.resolve("inbox")).intake()).hasSize(1);
    }

    /** Its name alone may be anybody's: it is rapport's as long as a run says that it writes there, or died over it. */
    @Test
    void aHalfWrittenMonthIsNoInputWhileARunSaysThatItIsUnderWay() throws Exception {
        export(dir.resolve("inbox/.new-2026-11"));
        export(dir.resolve("inbox/november"));
        assertThat(Exports.read(dir.resolve("inbox")).intake()).hasSize(2);

        Files.createSymbolicLink(dir.resolve("inbox/.writing"), Path.of("rapport-is-writing-2026-11"));

        assertThat(Exports.read(dir.resolve("inbox")).intake()).hasSize(1);
    }

    private static Path export(Path folder) throws Exception {
        return Exports.folder(folder, Map.of("Connections.csv", Exports.PEOPLE));
    }
}
