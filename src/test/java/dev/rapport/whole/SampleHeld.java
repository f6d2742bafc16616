package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.write.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/**
 * The committed sample, written anew inside this process and compared. Its name keeps it out of the ordinary run, where the
 * packaged program is held to the same; mutation testing runs it.
 */
class SampleHeld {
    private static final Path COMMITTED = Path.of("reports", "sample");

    @Test
    void theReportIsTheCommittedOne() throws Exception {
        Run run =
                Run.of(Run.SAMPLE).formats(EnumSet.of(Format.JSON, Format.CSV)).run();
        for (String file : run.files().keySet()) {
            if (Files.exists(COMMITTED.resolve(file)) && !file.startsWith("MANIFEST")) {
                assertThat(run.text(file)).as(file).isEqualTo(Files.readString(COMMITTED.resolve(file)));
            }
        }
    }
}
