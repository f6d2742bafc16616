package dev.rapport.read.log;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Telegram's {@code result.json}, of one chat or of all: one contact with one person a day, calls by themselves.
 *
 * <p>{@code {"name":"Ada Example","type":"personal_chat","id":7,"messages":[{"id":1,"type":"message","date":"2026-10-05T15:34:09",
 * "date_unixtime":"…","from":"Ada Example","from_id":"user7","text":"…"}]}}; in all chats together such objects stand in
 * {@code chats.list}. It is read twice: for what kind of chat each is, which may stand behind its messages, then for these.
 */
final class TelegramJson {
    static final LogFormat FORMAT = LogFormat.of(
            "Telegram chats",
            "Telegram Desktop > Settings > Advanced > Export Telegram data (or a chat > Export chat history) > JSON",
            TelegramJson::recognises,
            TelegramJson::read);

    private TelegramJson() {}

    private static boolean recognises(Beginning beginning) {
        String text = beginning.text();
        boolean chat = text.contains("\"messages\"")
                && (text.contains("_chat\"") || text.contains("group\"") || text.contains("saved_messages\""));
        return beginning.startsWith("{")
                && (chat || (text.contains("\"personal_information\"") && text.contains("\"user_id\"")));
    }

    private static void read(LogFile file, LogSink sink) throws IOException {
        List<TelegramChat> chats = new ArrayList<>();
        boolean mended = walk(file, chats, null, false) > 0;
        if (mended) {
            chats.clear();
            walk(file, chats, null, true);
        }
        for (TelegramChat chat : chats) {
            if (chat.rule().isEmpty()) {
                sink.account(chat.name, chat.account());
            }
        }
        TelegramMessages messages = new TelegramMessages(file, sink);
        long damaged = walk(file, chats, messages, mended);
        messages.end();
        if (damaged > 0) {
            sink.damaged(damaged);
            sink.remark("is damaged on line " + damaged + ": what stands behind it could not be read");
        }
    }

    /**
     * Goes through the file, for the chats' heads or for their messages.
     *
     * @param messages null for the heads
     * @param mended whether messages that are no JSON are to cost themselves alone
     * @return the line on which the file turns out to be damaged; 0 if it is not
     */
    private static long walk(
            LogFile file, List<TelegramChat> chats, @Nullable TelegramMessages messages, boolean mended)
            throws IOException {
        try (Reader text = mended
                        ? new MendedMessages(file.source().text())
                        : file.source().text();
                JsonReader json = new JsonReader(text)) {
            try {
                new Walk(json, chats, messages).document();
                return 0;
            } catch (MalformedJsonException | EOFException | IllegalStateException | NumberFormatException damaged) {
                return TelegramMessages.line(json);
            }
        }
    }

    private static final class Walk {
        private final JsonReader json;
        private final List<TelegramChat> chats;
        private final @Nullable TelegramMessages messages;
        private int number;
        private String self = "";

        private Walk(JsonReader json, List<TelegramChat> chats, @Nullable TelegramMessages messages) {
            this.json = json;
            this.chats = chats;
            this.messages = messages;
        }

        /** The file: a chat itself, or what is known of the owner and all chats. */
        private void document() throws IOException {
            TelegramChat chat = new TelegramChat();
            json.beginObject();
            while (json.hasNext()) {
                String key = json.nextName();
                switch (key) {
                    case "personal_information" -> owner();
                    case "chats", "left_chats" -> list();
                    default -> field(chat, key);
                }
            }
            json.endObject();
        }

        private void owner() throws IOException {
            json.beginObject();
            while (json.hasNext()) {
                if (json.nextName().equals("user_id")) {
                    self = json.nextString();
                } else {
                    json.skipValue();
                }
            }
            json.endObject();
        }

        private void list() throws IOException {
            json.beginObject();
            while (json.hasNext()) {
                if (!json.nextName().equals("list") || json.peek() != JsonToken.BEGIN_ARRAY) {
                    json.skipValue();
                    continue;
                }
                json.beginArray();
                while (json.hasNext()) {
                    TelegramChat chat = new TelegramChat();
                    json.beginObject();
                    while (json.hasNext()) {
                        field(chat, json.nextName());
                    }
                    json.endObject();
                }
                json.endArray();
            }
            json.endObject();
        }

        private void field(TelegramChat chat, String key) throws IOException {
            switch (key) {
                case "name" -> chat.name = TelegramMessages.text(json);
                case "type" -> chat.type = TelegramMessages.text(json);
                case "id" -> chat.id = TelegramMessages.text(json);
                case "messages" -> {
                    if (messages == null) {
                        // Noted before they are passed over: a file that is cut short in them is read up to there.
                        chats.add(chat);
                        json.skipValue();
                    } else {
                        messages.read(json, number < chats.size() ? chats.get(number) : chat, self);
                        number++;
                    }
                }
                default -> json.skipValue();
            }
        }
    }
}
