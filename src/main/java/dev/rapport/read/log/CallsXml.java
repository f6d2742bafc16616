package dev.rapport.read.log;

import dev.rapport.fact.Direction;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import dev.rapport.read.date.TalkTime;
import dev.rapport.read.people.Callers;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The calls of an Android telephone, as "SMS Backup &amp; Restore" writes them.
 *
 * <p>Example: {@code <call number="+31612345678" duration="65" date="1791190800000" type="1" contact_name="Ada Example"
 * />}. Types: 1 incoming, 2 outgoing, 3 missed, 4 voicemail, 5 rejected, 6 blocked, 7 answered on another device.
 */
final class CallsXml {
    static final LogFormat FORMAT = LogFormat.of(
            "call log (SMS Backup & Restore)",
            "Android app SMS Backup & Restore > Back up now > Phone calls: calls-….xml",
            CallsXml::recognises,
            CallsXml::read);

    private static final Set<String> CALL = Set.of("1", "2", "7");
    private static final Set<String> NO_CALL = Set.of("3", "4", "5", "6");

    private CallsXml() {}

    private static boolean recognises(Beginning beginning) {
        return beginning.startsWith("<")
                && beginning.text().contains("<calls")
                && beginning.text().contains("<call ");
    }

    private static void read(LogFile file, LogSink sink) throws IOException {
        try (Reader text = file.source().text()) {
            new XmlTags(Set.of("call"), sink, (call, line) -> call(call, line, file, sink)).read(text);
        }
    }

    private static void call(Map<String, String> call, long line, LogFile file, LogSink sink) {
        String type = call.getOrDefault("type", "");
        boolean silent = call.getOrDefault("duration", "").equals("0") && !type.equals("7");
        Optional<Instant> at = XmlTags.moment(call.getOrDefault("date", ""));
        if (NO_CALL.contains(type) || silent) {
            sink.leftOut(LeftOutRule.NO_CONNECTION);
        } else if (!CALL.contains(type)) {
            sink.rejected(line, RejectReason.UNKNOWN_DIRECTION, "type");
        } else if (at.isEmpty()) {
            sink.rejected(line, RejectReason.UNKNOWN_DATE, "date");
        } else {
            sink.take(LogRow.call(
                    line,
                    file.days().at(at.get()),
                    Callers.name(call.getOrDefault("contact_name", "")),
                    Callers.number(call.getOrDefault("number", "")),
                    type.equals("2") ? Direction.OUT : Direction.IN,
                    TalkTime.seconds(call.getOrDefault("duration", ""))));
        }
    }
}
