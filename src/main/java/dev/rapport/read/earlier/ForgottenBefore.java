package dev.rapport.read.earlier;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import dev.rapport.fact.LeftOutRule;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/**
 * Whether reports left rows out because a person was to be forgotten, as their {@code report.json} says, while there
 * is no such wish any more: a {@code people.csv} that is gone must not bring people back without a word.
 */
final class ForgottenBefore {
    private static final String NOW =
            "; now there is no such wish. If people.csv is missing, put it back or say it again with rapport forget.";

    private static final String AGAIN =
            "An earlier report of this month left somebody out whom you wished forgotten" + NOW;

    private ForgottenBefore() {}

    /** What to say in the report of the month after one, which rapport wrote. */
    static Optional<String> lastMonth(PublishedMonth month) throws IOException {
        return Said.in(month).forgotten
                ? Optional.of("The report of " + month.name() + " left somebody out whom you wished forgotten" + NOW)
                : Optional.empty();
    }

    /** What to say in the report that takes the place of one of the same month; it is said again each time it is made. */
    static Optional<String> sameMonth(PublishedMonth month) throws IOException {
        Said said = Said.in(month);
        return said.forgotten || said.again ? Optional.of(AGAIN) : Optional.empty();
    }

    /** What a report says of it; one that is damaged says nothing. */
    private static final class Said {
        private static final String REPORT = "report.json";

        private boolean forgotten;
        private boolean again;

        static Said in(PublishedMonth month) throws IOException {
            Said said = new Said();
            if (month.manifest().isEmpty() || !month.has(REPORT)) {
                return said;
            }
            try (JsonReader json = new JsonReader(new InputStreamReader(
                    Files.newInputStream(month.folder().resolve(REPORT)), StandardCharsets.UTF_8))) {
                said.report(json);
                return said;
            } catch (MalformedJsonException | EOFException | IllegalStateException edited) {
                return new Said();
            }
        }

        private void report(JsonReader json) throws IOException {
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "inputs" -> inputs(json);
                    case "remarks" -> remarks(json);
                    default -> json.skipValue();
                }
            }
        }

        private void remarks(JsonReader json) throws IOException {
            json.beginArray();
            while (json.hasNext()) {
                again |= json.nextString().equals(AGAIN);
            }
            json.endArray();
        }

        private void inputs(JsonReader json) throws IOException {
            json.beginArray();
            while (json.hasNext()) {
                json.beginObject();
                while (json.hasNext()) {
                    if (json.nextName().equals("leftOut")) {
                        leftOut(json);
                    } else {
                        json.skipValue();
                    }
                }
                json.endObject();
            }
            json.endArray();
        }

        private void leftOut(JsonReader json) throws IOException {
            json.beginObject();
            while (json.hasNext()) {
                forgotten |= json.nextName().equals(LeftOutRule.FORGOTTEN.code());
                json.skipValue();
            }
            json.endObject();
        }
    }
}
