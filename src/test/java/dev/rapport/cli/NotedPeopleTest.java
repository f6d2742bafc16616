package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was done is noted in the log: {@code log} and {@code done}. */
class NotedPeopleTest extends ReportedPeople {
    @Test
    void doneAddsALineOfTodayAndSaysWhoWasMeant() throws Exception {
        Said said = say("done", "benoit pin", "--channel", "Coffee", "moving to Porto");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).startsWith("Noted: Benoît Pinheirinho, coffee, today. Kept in ");
        String today = LocalDate.now().toString();
        assertThat(lines("log.csv")).hasSize(3).endsWith(today + ",Benoît Pinheirinho,coffee,both,moving to Porto");
        assertThat(say("done", "benoit", "--channel", "coffee", "moving to Porto")
                        .out())
                .contains("already", "Nothing was added");
        assertThat(lines("log.csv")).hasSize(3);
        assertThat(say("done", "benoit", "--undo").out()).isEqualTo("Taken back: Benoît Pinheirinho, today.\n");
        assertThat(say("done", "benoit", "--undo").out()).contains("nothing was changed");
        assertThat(lines("log.csv")).hasSize(2).last().asString().endsWith("likes trains");
    }

    @Test
    void doneByNumberIsTheSuggestionOfTheLatestReport() throws Exception {
        List<String> listed = lines("reports/2026-05/data/suggestions.csv");
        Said none = say("done", "7");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("the report of 2026-05 suggests");
        if (listed.size() > 1) {
            JsonObject first =
                    JsonParser.parseString(say("done", "1", "--json").out()).getAsJsonObject();
            assertThat(listed.get(1)).contains(first.get("contact").getAsString());
        }
        assertThat(say("done", "benoit", "--date", "2037-01-01").err()).contains("still to come", "--planned");
    }

    @Test
    void aWordThatIsNearlyAChannelIsASlip() throws Exception {
        assertThat(say("done", "benoit", "--channel", "cofee").err()).contains("did you mean coffee?");
        assertThat(say("done", "benoit", "--channel", "lunch walk").code()).isZero();
    }

    @Test
    void logSaysWhoWasMeantAndKeepsStrangersAsOutside() throws Exception {
        assertThat(say("log", "BENOIT PINHEIRINHO", "--channel", "call").out())
                .startsWith("Noted: Benoît Pinheirinho, call, today.");
        assertThat(say("log", "Benoit").out())
                .contains("kept as somebody outside LinkedIn", "did you mean Benoît Pinheirinho?");
        assertThat(lines("log.csv")).last().asString().contains(",Benoit,");
        assertThat(say("log", "Grandmother", "--undo").out()).contains("nothing was changed");
        assertThat(say("log", "Benoit", "--undo").out()).startsWith("Taken back");
        Said ahead = say("log", "Benoît Pinheirinho", "--date", "2037-01-01");
        assertThat(ahead.code()).isEqualTo(2);
        assertThat(ahead.err()).contains("still to come", "--planned");
        assertThat(say("log", "Benoît Pinheirinho", "--date", "2037-01-01", "--planned")
                        .code())
                .isZero();
    }

    @Test
    void aLineThatTheNextReportCouldNotReadIsRefusedAtOnce() throws Exception {
        Said another = say("log", "Benoît Pinheirinho", "--url", "https://www.linkedin.com/in/ada-3");
        assertThat(another.code()).isEqualTo(2);
        assertThat(another.err()).contains("that is the address of Ada Marrow, not of Benoît Pinheirinho");
        Files.writeString(dir.resolve("log.csv"), "date,contact,channel,note\r\n2026-04-01,Ada Marrow,call,\r\n");
        for (String command : List.of("log", "done")) {
            Said shared = say(command, "https://www.linkedin.com/in/ada-1");
            assertThat(shared.code()).as("two are called Ada Quill").isEqualTo(2);
            assertThat(shared.err()).contains("log.csv has no column url");
            assertThat(say(command, "Benoît Pinheirinho", "--channel", "call", command)
                            .code())
                    .isZero();
        }
        assertThat(Files.readString(dir.resolve("log.csv")))
                .as("line ends stay")
                .matches("(?s)([^\r\n]*\r\n){4}");
    }

    @Test
    void tenAtOnceAreAllKept() throws Exception {
        IntStream.range(0, 10).parallel().forEach(i -> {
            assertThat(say("done", "benoit", "note " + i).code()).isZero();
            assertThat(say("later", "linkedin.com/in/ada-" + (1 + i % 3)).code())
                    .isZero();
        });
        assertThat(lines("log.csv")).hasSize(12).doesNotHaveDuplicates();
        assertThat(lines("people.csv")).hasSize(4);
    }
}
