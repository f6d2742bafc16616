package dev.rapport.read.log;

import dev.rapport.fact.LeftOutRule;
import java.util.Optional;

/** What is known of a Telegram chat beside its messages. */
final class TelegramChat {
    /** Before 2021 the numbers of chats with people were counted from here. */
    private static final long OFFSET = 1L << 32;

    String name = "";
    String type = "";
    String id = "";

    /** The rule by which all of its messages are left out; empty for a chat with one person. */
    Optional<LeftOutRule> rule() {
        return switch (type) {
            case "personal_chat" -> name.isBlank() ? Optional.of(LeftOutRule.NO_IDENTITY) : Optional.empty();
            case "saved_messages" -> Optional.of(LeftOutRule.SELF);
            case "bot_chat", "verify_codes", "replies" -> Optional.of(LeftOutRule.SYSTEM);
            default -> Optional.of(LeftOutRule.GROUP);
        };
    }

    /** Whether the other person of the chat wrote, rather than the owner. */
    boolean byOther(String from, String fromId, String self) {
        String writer = digits(fromId);
        String other = digits(id);
        if (!writer.isEmpty() && !other.isEmpty()) {
            if (writer.equals(other) || same(other, writer)) {
                return true;
            }
            if (!self.isEmpty() && writer.equals(self)) {
                return false;
            }
        }
        return from.equals(name);
    }

    /** Whom the chat is with, under one number whenever it was exported. */
    String account() {
        String number = digits(id);
        return number.length() < 18 && !number.isEmpty() ? Long.toString(Long.parseLong(number) % OFFSET) : number;
    }

    private static boolean same(String chat, String writer) {
        return chat.length() < 18 && writer.length() < 18 && Long.parseLong(chat) - OFFSET == Long.parseLong(writer);
    }

    private static String digits(String id) {
        return id.replaceAll("\\D", "");
    }
}
