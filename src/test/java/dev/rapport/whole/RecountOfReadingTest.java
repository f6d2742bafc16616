package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.Thorough;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Exports and logs read twice, by the program and by {@link NaiveReading}: who is who, which dates are believed, which file
 * is which, and what day it was. {@code -Drecounts=300} tries more.
 */
class RecountOfReadingTest {
    @TempDir
    Path dir;

    static List<Long> seeds() {
        return java.util.stream.LongStream.rangeClosed(1, Thorough.of("recounts", 25, 250))
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothReadTheSame(long seed) throws Exception {
        ReadingWorld world = new ReadingWorld(seed, dir);
        NaiveReading naive = new NaiveReading(world.exports, world.log, world.zone);
        Run run = Run.of(world.exports.get(0), world.exports.get(1))
                .log(world.log)
                .in(world.zone)
                .run();

        assertThat(run.report().get("observationEnd").getAsString()).isEqualTo(naive.end.toString());
        assertThat(people(run)).isEqualTo(naive.people);
        assertThat(ledgers(run)).isEqualTo(naive.ledgers);
    }

    private static List<String> people(Run run) {
        return run.table("data/contacts.csv").stream()
                .filter(row -> row.get("connected").equals("true")
                        || !row.get("logged").equals("0")
                        || !row.get("messages_in").equals("0")
                        || !row.get("messages_out").equals("0"))
                .map(row -> String.join(
                        ",",
                        row.get("name"),
                        row.get("connected"),
                        row.get("messages_in"),
                        row.get("messages_out"),
                        row.get("logged"),
                        row.get("contact_days"),
                        row.get("first_contact"),
                        row.get("last_contact")))
                .sorted()
                .toList();
    }

    private static Map<String, String> ledgers(Run run) {
        Map<String, String> all = new TreeMap<>();
        for (JsonElement each : run.array("inputs")) {
            JsonObject file = each.getAsJsonObject();
            String name = file.get("file").getAsString();
            JsonObject out = file.getAsJsonObject("leftOut");
            if (name.equals("log.csv")) {
                all.put(
                        name,
                        file.get("read").getAsInt() + " read, " + count(out, "ambiguous-name") + " ambiguous-name, "
                                + count(out, "after-end") + " after-end");
            } else if (name.contains("messages")) {
                all.put(
                        name,
                        file.get("read").getAsInt() + " read, "
                                + file.getAsJsonArray("rejected").size() + " later-than-export, "
                                + count(out, "older-copy") + " older-copy");
            }
        }
        return all;
    }

    private static int count(JsonObject leftOut, String rule) {
        return leftOut.has(rule) ? leftOut.get(rule).getAsInt() : 0;
    }
}
