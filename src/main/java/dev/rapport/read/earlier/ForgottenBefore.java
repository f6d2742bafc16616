package dev.rapport.read.earlier;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.own.Manifest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Whether a month's report left rows out because the person wished somebody forgotten, as its {@code report.json} says. */
final class ForgottenBefore {
    private ForgottenBefore() {}

    /** Of a month that rapport wrote; a report that does not say so, or is damaged, left out nobody. */
    static boolean in(Path month) throws IOException {
        Path report = month.resolve("report.json");
        if (Manifest.of(month).isEmpty() || !Files.isRegularFile(report, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (JsonReader json =
                new JsonReader(new InputStreamReader(Files.newInputStream(report), StandardCharsets.UTF_8))) {
            boolean forgotten = false;
            json.beginObject();
            while (json.hasNext()) {
                if (json.nextName().equals("inputs")) {
                    json.beginArray();
                    while (json.hasNext()) {
                        forgotten |= input(json);
                    }
                    json.endArray();
                } else {
                    json.skipValue();
                }
            }
            return forgotten;
        } catch (MalformedJsonException | EOFException | IllegalStateException edited) {
            return false;
        }
    }

    private static boolean input(JsonReader json) throws IOException {
        boolean forgotten = false;
        json.beginObject();
        while (json.hasNext()) {
            if (json.nextName().equals("leftOut")) {
                json.beginObject();
                while (json.hasNext()) {
                    forgotten |= json.nextName().equals(LeftOutRule.FORGOTTEN.code());
                    json.skipValue();
                }
                json.endObject();
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return forgotten;
    }
}
