package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of companies and schools, and departments, stand among the connections, and nobody says hello to them. */
class PagesTest {
    @TempDir
    Path dir;

    private JsonObject report(String... more) throws Exception {
        Path out = Files.createTempDirectory(dir, "out");
        Stream<String> usual = Stream.of(
                "report",
                dir.resolve("export").toString(),
                "--me",
                "https://www.linkedin.com/in/sam",
                "--out",
                out.toString(),
                "--formats",
                "json");
        Said said = Said.by(Stream.concat(usual, Stream.of(more)).toArray(String[]::new));
        assertThat(said.code()).as(said.err()).isZero();
        return JsonParser.parseString(Files.readString(out.resolve("2026-11/report.json")))
                .getAsJsonObject();
    }

    private static int newConnections(JsonObject report) {
        for (JsonElement finding : report.getAsJsonArray("findings")) {
            JsonObject one = finding.getAsJsonObject();
            if (one.get("id").getAsString().equals("hello.suggestions")) {
                return one.getAsJsonObject("detail")
                        .getAsJsonObject("candidates")
                        .get("new-connection")
                        .getAsInt();
            }
        }
        return -1;
    }

    @Test
    void noPageIsWorthAHelloInAReportOfOnesOwnOrToBeShared() throws Exception {
        Path export = Files.createDirectories(dir.resolve("export"));
        Files.writeString(
                export.resolve("Connections.csv"),
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                        + "Northwind,GmbH,https://www.linkedin.com/company/northwind,,Northwind,,20 Nov 2026\n"
                        + "Elmsworth,College,https://de.linkedin.com/School/elmsworth/,,,,19 Nov 2026\n"
                        + ",Alumni Office,https://www.linkedin.com/in/alumni-office,,,,18 Nov 2026\n"
                        + "Ada,Quill,https://www.linkedin.com/in/ada-quill,,Acme,Engineer,10 Nov 2026\n"
                        + "Bo,Marrow,https://www.linkedin.com/in/bo-marrow,,Acme,Engineer,10 Nov 2020\n");
        String header =
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,"
                        + "CONTENT,FOLDER\n";
        Files.writeString(
                export.resolve("messages.csv"),
                header
                        + "1,,Sam Owner,https://www.linkedin.com/in/sam,Bo Marrow,https://www.linkedin.com/in/bo-marrow,"
                        + "2026-11-28 10:00:00 UTC,,hello,INBOX\n"
                        + "1,,Bo Marrow,https://www.linkedin.com/in/bo-marrow,Sam Owner,https://www.linkedin.com/in/sam,"
                        + "2026-11-29 10:00:00 UTC,,hello,INBOX\n");
        JsonObject own = report();
        assertThat(newConnections(own)).isEqualTo(1);
        assertThat(own.getAsJsonArray("suggestions")).hasSize(1);
        assertThat(own.getAsJsonArray("suggestions")
                        .get(0)
                        .getAsJsonObject()
                        .get("contact")
                        .getAsString())
                .isEqualTo("ada-quill");
        assertThat(newConnections(report("--share-safe"))).isEqualTo(1);
    }
}
