package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** The table library starts with the stand-in for the library that would look through the class path. */
class TableLibraryTest {
    @Test
    void thereIsOneClassGraphAndItIsTheStandIn() throws Exception {
        assertThat(Collections.list(getClass().getClassLoader().getResources("io/github/classgraph/ClassGraph.class")))
                .hasSize(1);
    }

    @Test
    void theLibraryStarts() {
        assertThatCode(TableLibrary::start).doesNotThrowAnyException();
    }
}
