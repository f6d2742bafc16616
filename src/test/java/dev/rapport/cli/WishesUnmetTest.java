package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.read.Exports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wishes that mean nobody any more, or nobody as they are written: nobody is back without a word. */
class WishesUnmetTest {
    private static final String EDWIN = "https://www.linkedin.com/in/edwin-parravicino";

    @TempDir
    Path dir;

    private Path people() {
        return dir.resolve("people.csv");
    }

    private Path out() {
        return dir.resolve("out");
    }

    private Said say(String... words) {
        return Said.by(Stream.concat(Stream.of(words), Stream.of("--people", people().toString()))
                .toArray(String[]::new));
    }

    private String export(String more) throws IOException {
        return Exports.folder(
                        dir.resolve("export"),
                        Map.of(
                                "Connections.csv",
                                Exports.PEOPLE + "Edwin,Parravicino (she/her)," + EDWIN + ",,,,09 Mar 2024\n" + more,
                                "Profile.csv",
                                Exports.PROFILE))
                .toString();
    }

    private Said report(String export, String wishes) throws IOException {
        Files.writeString(people(), "name,forget\n" + wishes);
        return say("report", export, "--out", out().toString(), "--formats", "json,csv", "--quiet");
    }

    private String contacts() throws IOException {
        return Files.readString(out().resolve("latest/data/contacts.csv"));
    }

    /** The report says "Edwin Parravicino", so that is what a hand writes down. */
    @Test
    void aNameAsReportsSayItMeansItsOneBearer() throws Exception {
        Said said = report(export(""), "Edwin Parravicino,yes\n");
        assertThat(said.err()).isEmpty();
        assertThat(contacts()).contains("Ada Example").doesNotContain("Parravicino");
        assertThat(Files.readString(people())).contains(EDWIN);
    }

    @Test
    void ofTwoWhomReportsCallTheSameNobodyIsGuessed() throws Exception {
        String two = export("Edwin,\"Parravicino, PMP\",https://www.linkedin.com/in/edwin-2,,,,10 Mar 2024\n");
        assertThat(report(two, "Edwin Parravicino,yes\n").err())
                .contains("several people bear a name that is to be forgotten");
        assertThat(contacts()).contains("Parravicino (she/her)", "Parravicino, PMP");
        // Who bears just that name is meant.
        assertThat(report(
                                export("Edwin,Parravicino,https://www.linkedin.com/in/edwin-3,,,,10 Mar 2024\n"),
                                "Edwin Parravicino,yes\n")
                        .err())
                .isEmpty();
        assertThat(contacts()).contains("Parravicino (she/her)").doesNotContain("edwin-3");
    }

    /** A cron job hears of it, and no name. */
    @Test
    void aSlipInTheNameOfWhoIsToBeForgottenIsAWarning() throws Exception {
        String export = export("");
        Said said = report(export, "Edwin Paravicino,yes\nNoor Elsewhere,yes\n");
        assertThat(said.code()).isZero();
        assertThat(said.err())
                .contains("warning: nobody bears a name that is to be forgotten, but somebody bears nearly the same")
                .doesNotContain("Edwin");
        assertThat(say("check", export, "--out", out().toString()).out())
                .contains(
                        "Edwin Paravicino is nobody in the data, but Edwin Parravicino is nearly so called.",
                        "Noor Elsewhere is nobody in the data. The full name");
        assertThat(report(export, "Noor Elsewhere,yes\n").err()).isEmpty();
    }

    /** Whoever was to be left out is back: that is said by the report in which they are, each time it is made. */
    @Test
    void aFileOfWishesThatIsGoneIsSaid() throws Exception {
        String[] report = {"report", export(""), "--out", out().toString(), "--formats", "json"};
        String[] check = {"check", export(""), "--out", out().toString()};
        say("forget", "Ada Example");
        assertThat(say(report).out()).doesNotContain("left somebody out");
        assertThat(say(check).out()).doesNotContain("left somebody out");
        Files.delete(people());
        assertThat(say(check).out())
                .contains(
                        "The report of 2024-02 left somebody out whom you wished forgotten; now there is no such wish.");
        assertThat(say(report).out())
                .contains("An earlier report of this month left somebody out whom you wished forgotten");
        assertThat(say(report).out()).contains("(unchanged)", "An earlier report of this month left somebody out");
        say("forget", "Ada Example");
        assertThat(say(report).out()).doesNotContain("left somebody out");
    }
}
