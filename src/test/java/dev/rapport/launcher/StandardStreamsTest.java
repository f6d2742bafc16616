package dev.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Standard output that is full, closed, or read no further. */
@EnabledOnOs(OS.LINUX)
class StandardStreamsTest {
    private static final String SAMPLE = Path.of("sample-data").toAbsolutePath().toString();

    @TempDir
    Path folder;

    private Launched shell(String line) throws Exception {
        return Launched.in(folder).shell(line);
    }

    @Test
    void aFullOrClosedOneIsSaidInOneLineAndIsAFailure() throws Exception {
        for (String to : new String[] {">/dev/full", ">&-"}) {
            Launched run = shell("\"$0\" check '" + SAMPLE + "' --json " + to);

            assertThat(run.code()).as("%s", run).isEqualTo(5);
            assertThat(run.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith("error: standard output is full or closed");
        }
    }

    @Test
    void theReportIsWholeAllTheSame() throws Exception {
        assertThat(shell("\"$0\" report '" + SAMPLE + "' --formats json,csv,svg --out . >/dev/full")
                        .code())
                .isEqualTo(5);
        new PublishedMonth(folder).isWhole();
    }

    @Test
    void aQuietRunNeedsNone() throws Exception {
        Launched run = shell("\"$0\" report '" + SAMPLE + "' --quiet --formats json --out . <&- >&- 2>&-");

        assertThat(run.code()).as("%s", run).isZero();
        new PublishedMonth(folder).isWhole();
    }

    @Test
    void whoReadsNoFurtherIsNoFailure() throws Exception {
        Launched run = shell("{ \"$0\" explain; echo \"ended with $?\" >&2; } | head -n 1");

        assertThat(run.err()).isEqualTo("ended with 0\n");
    }
}
