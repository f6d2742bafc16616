package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Origin;
import dev.rapport.fact.Trail;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of rows that became facts, kept only for somebody who asks. */
class TrailTest {
    @TempDir
    Path dir;

    @Test
    void eachFactKnowsTheLineItsRecordBeginsOn() throws Exception {
        // The newest first, as LinkedIn writes; the first record takes two lines, the second is no message.
        String rows = Exports.sent("1", "ada-example", "Ada Example", "2024-04-02 10:00:00", "\"two\nlines\"")
                + Exports.sent("1", "ada-example", "Ada Example", "2024-04-02 09:00:00", "")
                + Exports.got("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hello");
        Exports.folder(
                dir,
                Map.of(
                        "messages.csv", Exports.HEADER + rows,
                        "Profile.csv", Exports.PROFILE,
                        "Connections.csv", Exports.PEOPLE + ",,,,,,09 Mar 2024\n"));
        Trail trail = new Trail();
        History history = Reader.read(
                        List.of(dir), List.of(), ReadOptions.defaults().with(trail))
                .value();
        assertThat(history.messages().size()).isEqualTo(2);
        assertThat(trail.message(0)).as("the older one stands last").isEqualTo(new Origin("messages.csv", 5));
        assertThat(trail.message(1)).isEqualTo(new Origin("messages.csv", 2));
        assertThat(trail.connection(0)).contains(new Origin("Connections.csv", 2));
        assertThat(trail.connection(1)).contains(new Origin("Connections.csv", 3));
        assertThat(trail.connection(2)).isEmpty();
        assertThat(trail.nameless())
                .singleElement()
                .satisfies(row -> assertThat(row.at()).isEqualTo(new Origin("Connections.csv", 4)));
    }
}
