package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.read.Exports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says to type next does what it says: with the same settings, about the same list, into the same files. */
class HintsTest {
    @TempDir
    private Path dir;

    private Path settings;

    /** Six people with whom there was a word long ago; one of them bears a tag. */
    @BeforeEach
    void home() throws Exception {
        StringBuilder people = new StringBuilder(Exports.PEOPLE);
        StringBuilder rows = new StringBuilder(Exports.HEADER);
        for (String name : List.of("Ada Example", "Ben Birch")) {
            String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
            for (int month = 1; month <= 9; month++) {
                String day = "2025-0" + month + "-1" + (slug.startsWith("ada") ? 1 : 2) + " 1";
                rows.append(Exports.sent(slug, slug, name, day + "0:00:00", "Hello " + month));
                rows.append(Exports.got(slug, slug, name, day + "1:00:00", "Hello back " + month));
            }
        }
        rows.append(Exports.sent("last", "cy-cole", "Cy Cole", "2026-11-30 10:00:00", "Hi"));
        Exports.folder(
                dir.resolve("inbox"),
                Map.of(
                        "Connections.csv",
                        people.toString(),
                        "messages.csv",
                        rows.toString(),
                        "Profile.csv",
                        Exports.PROFILE));
        settings = dir.resolve("c.properties");
        Files.writeString(settings, "inbox = inbox\nlog = log.csv\nout = reports\npeople = people.csv\n");
        Files.writeString(dir.resolve("log.csv"), "date,contact,url,channel,direction,note\n");
        Files.writeString(dir.resolve("people.csv"), "name,tags,note\nBen Birch,mentor,\n");
    }

    private Said say(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--config", settings.toString()));
        return Said.by(all.toArray(String[]::new));
    }

    private static String[] typed(String hint) {
        return hint.replaceFirst("^rapport ", "").split(" ");
    }

    @Test
    void theHintNamesTheSettingsThatWereTyped() throws Exception {
        String next = say("report")
                .out()
                .lines()
                .filter(line -> line.startsWith("Next:"))
                .findFirst()
                .orElseThrow();
        assertThat(next)
                .endsWith("then  rapport done 1 --config " + settings + "  or  rapport later 1 --config " + settings);
        Said done = Said.by(typed(next.replaceFirst(".*then {2}(.*?) {2}or.*", "$1")));
        assertThat(done.code()).isZero();
        assertThat(Files.readString(dir.resolve("log.csv"))).contains("Ada Example");
        Said later = Said.by(typed(next.replaceFirst(".*or {2}", "")));
        assertThat(later.out()).endsWith("Undo:  rapport later \"Ada Example\" --undo --config " + settings + "\n");
        assertThat(say("person", "1").out())
                .contains("Next:  rapport done \"Ada Example\" --config " + settings + "    when you have");
        assertThat(Files.readString(dir.resolve("people.csv"))).contains("Ada Example");
    }

    @Test
    void wishesThatWereTypedAreInTheHint() throws Exception {
        Path wishes = Files.copy(dir.resolve("people.csv"), dir.resolve("p.csv"));
        assertThat(say("report", "--people", wishes.toString()).out())
                .contains("  or  rapport later 1 --config " + settings + " --people " + wishes);
    }

    /** The list that was made is that of the tag: its first is not the first of everybody. */
    @Test
    void whereATagIsSetANumberIsOneOfItsList() throws Exception {
        say("report");
        assertThat(say("person", "1").out()).startsWith("Ada Example");
        Files.writeString(settings, Files.readString(settings) + "tag = mentor\n");
        say("report");
        assertThat(say("person", "1").out()).startsWith("Ben Birch");
        assertThat(say("done", "1").out()).startsWith("Noted: Ben Birch");
        assertThat(say("later", "1").out()).startsWith("Ben Birch is not suggested");
        // A name may be anybody's.
        assertThat(say("person", "Ada").out()).startsWith("Ada Example");
        assertThat(say("person", "1", "--out", dir.resolve("reports").toString())
                        .out())
                .startsWith("Ada Example");
    }

    @Test
    void withReportsOfATagAloneItsPeopleAreKnown() throws Exception {
        Files.writeString(settings, Files.readString(settings) + "tag = mentor\n");
        say("report");
        assertThat(say("person", "Ben").out()).startsWith("Ben Birch");
        assertThat(say("done", "1").code()).isZero();
    }

    /** Two rows of one person, as a sorted sheet may have them, are all shown, and none of their notes is lost. */
    @Test
    void whoStandsInTwoRowsKeepsWhatBothSay() throws Exception {
        Path people = dir.resolve("people.csv");
        Files.writeString(people, "name,tags,every,note\nBen Birch,mentor,,first\nBen Birch,alumni,6w,second\n");
        say("report");
        assertThat(say("person", "Ben Birch").out()).contains("mentor · alumni", "first; second", "every 42 days");
        Said note = say("person", "Ben Birch", "--note", "new");
        assertThat(note.code()).isEqualTo(2);
        assertThat(note.err()).contains("keeps 2 notes of that person, each in a row of its own");
        assertThat(Files.readString(people)).contains("first", "second");
        assertThat(say("person", "Ben Birch", "--tag", "chess").code()).isZero();
        assertThat(Files.readString(people)).contains("first", "second", "chess");
    }

    @Test
    void aTagOfTheSettingsThatNobodyBearsIsSaid() throws Exception {
        Files.writeString(settings, Files.readString(settings) + "every.mento = 6w\n");
        String said =
                "Of the tag 'mento' the configuration says how often (every.TAG), and nobody in people.csv bears it."
                        + " Did you mean 'mentor'?";
        assertThat(say("check").out()).contains(said);
        assertThat(say("report").out()).contains(said);
        Files.writeString(settings, Files.readString(settings).replace("every.mento ", "every.Mentor "));
        assertThat(say("check").out()).doesNotContain("every.TAG");
    }

    @Test
    void aFileInTheReportsPlaceIsNamedOnce() throws Exception {
        Path file = Files.writeString(dir.resolve("afile"), "");
        Said said = say("report", "--out", file.toString());
        assertThat(said.code()).isEqualTo(5);
        assertThat(said.err())
                .isEqualTo("error: the report could not be written to " + file
                        + "; nothing was changed (a file stands there, and it is no folder).\n"
                        + "  Choose another folder with --out DIR.\n");
        assertThat(say("report", "--out", dir.resolve("x".repeat(300)).toString())
                        .err())
                .contains("(File name too long)")
                .satisfies(words -> assertThat(IntStream.iterate(
                                        words.indexOf("xxxx"), at -> at >= 0, at -> words.indexOf("/xxxx", at + 1))
                                .count())
                        .isLessThanOrEqualTo(2));
    }
}
