package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two exports of one mailbox, made at random by somebody who knows what was written: each message counts once. */
class TwoMailboxesTest {
    private static final LocalDateTime BEGIN = LocalDateTime.of(2025, 1, 1, 9, 0);

    @TempDir
    Path dir;

    /** What is known of one message: who, which of two conversations, when, by whom, and its text in each export. */
    private record Said(boolean ada, String id, LocalDateTime at, boolean mine, String then, String now) {
        String row(String text) {
            String time = at.toString().replace('T', ' ') + (at.getSecond() == 0 ? ":00" : "");
            String slug = ada ? "ada-example" : "ben-birch";
            String name = ada ? "Ada Example" : "Ben Birch";
            return mine ? Exports.sent(id, slug, name, time, text) : Exports.got(id, slug, name, time, text);
        }
    }

    private static Said at(Random dice, int number) {
        boolean ada = dice.nextBoolean();
        String text = "text number " + dice.nextInt(4);
        boolean edited = dice.nextInt(5) == 0;
        boolean older = dice.nextInt(5) > 0;
        boolean newer = dice.nextInt(5) > 0;
        return new Said(
                ada,
                (ada ? "a" : "b") + dice.nextInt(2),
                BEGIN.plusSeconds(number * 40_000L + dice.nextInt(30_000)),
                dice.nextBoolean(),
                older ? text : "",
                newer ? edited ? text + " edited" : text : "");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void eachMessageCountsOnceWhateverWasEditedLostOrDeleted(long seed) throws Exception {
        Random dice = new Random(seed);
        StringBuilder older = new StringBuilder(Exports.HEADER);
        StringBuilder newer = new StringBuilder(Exports.HEADER);
        Map<String, Long> expected = new TreeMap<>(Map.of("Ada Example", 0L, "Ben Birch", 1L));
        for (int i = 0; i < 60; i++) {
            Said said = at(dice, i);
            older.append(said.then.isEmpty() ? "" : said.row(said.then));
            newer.append(said.now.isEmpty() ? "" : said.row(said.now));
            if (!said.then.isEmpty() || !said.now.isEmpty()) {
                expected.merge(said.ada ? "Ada Example" : "Ben Birch", 1L, Long::sum);
            }
        }
        newer.append(Exports.sent("z", "ben-birch", "Ben Birch", "2026-09-01 10:00:00", "the end"));
        Map<String, Long> counted = new TreeMap<>();
        for (String row : Exports.said(read(older, newer).value())) {
            counted.merge(row.replaceFirst(" [<>] .*", ""), 1L, Long::sum);
        }
        assertThat(counted).isEqualTo(expected);
    }

    private Loaded<History> read(CharSequence older, CharSequence newer) throws Exception {
        for (String name : List.of("older", "newer")) {
            Path folder = Exports.folder(
                    dir.resolve(name), Map.of("Connections.csv", Exports.PEOPLE, "Profile.csv", Exports.PROFILE));
            Files.writeString(folder.resolve("messages.csv"), name.equals("older") ? older : newer);
        }
        return Reader.read(List.of(dir.resolve("older"), dir.resolve("newer")), List.of(), ReadOptions.defaults());
    }
}
