package dev.rapport.read.log;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import dev.rapport.read.people.Callers;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The text messages of an Android telephone, as "SMS Backup &amp; Restore" writes them: one contact with one person a day.
 *
 * <p>Example: {@code <sms address="+31612345678" date="1791190800000" type="1" body="…" contact_name="Ada Example" />}.
 * Types of {@code sms}: 1 received, 2 sent, else never sent; of {@code mms} ({@code msg_box}) the same. Texts of SMS are
 * measured; parts of MMS, mostly pictures, are not looked at.
 */
final class SmsXml {
    static final LogFormat FORMAT = LogFormat.of(
            "text messages (SMS Backup & Restore)",
            "Android app SMS Backup & Restore > Back up now > Messages: sms-….xml",
            SmsXml::recognises,
            SmsXml::read);

    private static final Set<String> NEVER_SENT = Set.of("3", "4", "5", "6");
    /** Firms write from short numbers, and from names where a number should stand. */
    private static final int SHORT = 6;

    private SmsXml() {}

    private static boolean recognises(Beginning beginning) {
        return beginning.startsWith("<") && beginning.text().contains("<smses");
    }

    private static void read(LogFile file, LogSink sink) throws IOException {
        MessageDays days = new MessageDays("sms", file.days(), sink);
        try (Reader text = file.source().text()) {
            new XmlTags(Set.of("sms", "mms"), sink, (sms, line) -> text(sms, line, sink, days)).read(text);
        }
        days.end();
    }

    private static void text(Map<String, String> text, long line, LogSink sink, MessageDays days) {
        boolean sms = text.getOrDefault("", "").equals("sms");
        if (sms) {
            sink.measure(text.getOrDefault("body", ""));
        }
        String typed = sms ? "type" : "msg_box";
        String type = text.getOrDefault(typed, "");
        String address = Callers.number(text.getOrDefault("address", ""));
        String name = Callers.name(text.getOrDefault("contact_name", ""));
        Optional<Instant> at = XmlTags.moment(text.getOrDefault("date", ""));
        if (NEVER_SENT.contains(type)) {
            sink.leftOut(LeftOutRule.DRAFT);
        } else if (!type.equals("1") && !type.equals("2")) {
            sink.rejected(line, RejectReason.UNKNOWN_DIRECTION, typed);
        } else if (address.indexOf('~') >= 0) {
            sink.leftOut(LeftOutRule.GROUP);
        } else if (name.isEmpty() && (address.length() <= SHORT || !Callers.isNumber(address))) {
            sink.leftOut(LeftOutRule.BULK_MAIL);
        } else if (at.isEmpty()) {
            sink.rejected(line, RejectReason.UNKNOWN_DATE, "date");
        } else {
            days.add(line, at.get(), name, "", address, type.equals("2"));
        }
    }
}
