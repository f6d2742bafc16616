package dev.rapport.torture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Thorough;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Mutated exports are read without a crash, without a hang, with every row accounted for and without a value in another's
 * place. More of them: {@code mvn test -Dtest=TortureTest -Dtorture.cases=100000}; one again: {@code -Dtorture.seed=…
 * -Dtorture.cases=1}. On a crowded machine: {@code -Dtorture.patience=600}, seconds that a case may take.
 */
class TortureTest {
    private static final int CASES = Thorough.of("torture.cases", 1_000, 10_000);
    private static final long SEED = Long.getLong("torture.seed", 1);

    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        // In memory where there is such a place: the files are many and small.
        Path memory = Path.of("/dev/shm");
        folder = Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "rapport-torture")
                : Files.createTempDirectory("rapport-torture");
    }

    @AfterEach
    void clean() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void everyRowIsAccountedForWhateverHappensToTheFiles() throws Exception {
        try (Torture torture = new Torture(folder)) {
            torture.run(SEED, CASES);
            System.out.println(torture.figure());
            assertThat(torture.failures()).as(torture.figure()).isEmpty();
            if (CASES >= 1_000) {
                assertThat(torture.applied().keySet()).containsAll(Mutation.operators());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(WrongReading.class)
    void aDefectPlantedInTheReaderIsFound(WrongReading wrong) throws Exception {
        Duration most = wrong == WrongReading.HANGS ? Duration.ofSeconds(1) : Torture.MOST_A_CASE;
        try (Torture torture = new Torture(folder, wrong.reading(), most)) {
            assertThat(torture.finds(wrong.complaint() + ": ", 200)).isTrue();
        } catch (AssertionError hang) {
            assertThat(wrong).isEqualTo(WrongReading.HANGS);
            assertThat(hang).hasMessageStartingWith("hang: seed ");
        }
    }
}
