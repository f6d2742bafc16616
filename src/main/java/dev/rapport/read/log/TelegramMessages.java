package dev.rapport.read.log;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.rapport.fact.Direction;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import dev.rapport.read.date.TalkTime;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages of Telegram chats: what persons wrote, and their calls. */
final class TelegramMessages {
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final LogFile file;
    private final LogSink sink;
    private final MessageDays days;
    private final StringBuilder text = new StringBuilder();

    TelegramMessages(LogFile file, LogSink sink) {
        this.file = file;
        this.sink = sink;
        days = new MessageDays("telegram", file.days(), sink);
    }

    static long line(JsonReader json) {
        Matcher line = LINE.matcher(json.toString());
        return line.find() ? Long.parseLong(line.group(1)) : 1;
    }

    void read(JsonReader json, TelegramChat chat, String self) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            long line = line(json);
            if (json.peek() != JsonToken.BEGIN_OBJECT) {
                json.skipValue();
                sink.damaged(line);
                continue;
            }
            Map<String, String> fields = new HashMap<>();
            text.setLength(0);
            json.beginObject();
            while (json.hasNext()) {
                String key = json.nextName();
                if (key.equals("text")) {
                    words(json);
                } else {
                    fields.put(key, text(json));
                }
            }
            json.endObject();
            sink.read();
            if (!text.isEmpty()) {
                sink.measure(text.toString());
            }
            message(fields, line, chat, self);
        }
        json.endArray();
    }

    private void message(Map<String, String> fields, long line, TelegramChat chat, String self) {
        boolean call = fields.getOrDefault("action", "").equals("phone_call");
        Optional<LeftOutRule> rule = chat.rule();
        if (rule.isPresent()) {
            sink.leftOut(rule.get());
            return;
        }
        if (!call && !fields.getOrDefault("type", "").equals("message")) {
            sink.leftOut(LeftOutRule.SYSTEM);
            return;
        }
        if (call && fields.getOrDefault("duration_seconds", "0").equals("0")) {
            sink.leftOut(LeftOutRule.NO_CONNECTION);
            return;
        }
        Optional<Instant> at = moment(fields);
        if (at.isEmpty()) {
            sink.rejected(line, RejectReason.UNKNOWN_DATE, "date");
            return;
        }
        boolean theirs = chat.byOther(
                fields.getOrDefault(call ? "actor" : "from", ""),
                fields.getOrDefault(call ? "actor_id" : "from_id", ""),
                self);
        if (call) {
            sink.take(LogRow.call(
                    line,
                    file.days().at(at.get()),
                    chat.name,
                    "",
                    theirs ? Direction.IN : Direction.OUT,
                    TalkTime.seconds(fields.getOrDefault("duration_seconds", ""))));
        } else {
            days.add(line, at.get(), chat.name, "", "", !theirs);
        }
    }

    /** The moment as seconds since 1970, which are there since 2021; else the wall clock's time. */
    private Optional<Instant> moment(Map<String, String> fields) {
        String seconds = fields.getOrDefault("date_unixtime", "");
        try {
            return seconds.matches("\\d{8,11}")
                    ? Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)))
                    : file.days()
                            .at(LocalDateTime.parse(fields.getOrDefault("date", "")))
                            .moment();
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    /** A text that is plain or made of pieces, some of them formatted. */
    private void words(JsonReader json) throws IOException {
        if (json.peek() != JsonToken.BEGIN_ARRAY) {
            text.append(text(json));
            return;
        }
        json.beginArray();
        while (json.hasNext()) {
            if (json.peek() != JsonToken.BEGIN_OBJECT) {
                text.append(text(json));
                continue;
            }
            json.beginObject();
            while (json.hasNext()) {
                if (json.nextName().equals("text")) {
                    text.append(text(json));
                } else {
                    json.skipValue();
                }
            }
            json.endObject();
        }
        json.endArray();
    }

    /** A text or a number; empty for whatever else stands there. */
    static String text(JsonReader json) throws IOException {
        if (json.peek() == JsonToken.STRING || json.peek() == JsonToken.NUMBER) {
            return json.nextString();
        }
        json.skipValue();
        return "";
    }

    void end() {
        days.end();
    }
}
