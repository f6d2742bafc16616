package dev.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed report of the sample data is what the program writes today. After a change that is meant: {@code
 * ./rapport report sample-data --out DIR --formats html,json,csv,svg,ics}, and copy the month over {@code
 * reports/sample}.
 */
class SampleReportTest {
    private static final Path COMMITTED = Path.of("reports/sample").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void theCommittedReportIsWhatTheProgramWritesToday() throws Exception {
        Launched run = Launched.in(folder)
                .rapport(
                        "report",
                        Path.of("sample-data").toAbsolutePath().toString(),
                        "--out",
                        "out",
                        "--formats",
                        "html,json,csv,svg,ics");

        assertThat(run.code()).as("%s", run).isZero();
        Path written = folder.resolve("out/2026-11");
        assertThat(files(COMMITTED).stream().filter(name -> !name.equals("report.png")))
                .containsExactlyElementsOf(files(written));
        for (String name : files(written)) {
            assertThat(COMMITTED.resolve(name)).as(name).hasSameBinaryContentAs(written.resolve(name));
        }
    }

    private static List<String> files(Path root) throws Exception {
        try (Stream<Path> all = Files.walk(root)) {
            return List.copyOf(new TreeSet<>(all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList()));
        }
    }
}
