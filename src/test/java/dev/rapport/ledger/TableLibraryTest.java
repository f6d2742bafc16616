package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The table library starts with the stand-in for the library that would look through the class path. */
class TableLibraryTest {
    @Test
    void thereIsOneClassGraphAndItIsTheStandIn() throws Exception {
        assertThat(Collections.list(getClass().getClassLoader().getResources("io/github/classgraph/ClassGraph.class")))
                .hasSize(1);
    }

    @Test
    void theLibraryStarts() {
        assertThat(Table.create("started", StringColumn.create("by", "rapport"))
                        .column(0)
                        .size())
                .isOne();
    }
}
