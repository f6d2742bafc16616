package dev.rapport.read.log;

import dev.rapport.fact.Direction;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.When;
import dev.rapport.read.cell.Row;
import dev.rapport.read.date.TalkTime;
import dev.rapport.read.people.Callers;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** A CSV of calls or messages whose columns a {@link Preset} describes. */
record PresetCsv(
        Preset preset, LogFile log, LogSink sink, WrittenTimes times, ChatSessions sessions, MessageDays days) {
    static LogFormat of(String file) {
        return Preset.format(
                file,
                (preset, log, sink) -> new PresetCsv(
                                preset,
                                log,
                                sink,
                                new WrittenTimes(log),
                                new ChatSessions(sink),
                                new MessageDays("message", log.days(), sink))
                        .read());
    }

    private void read() throws IOException, LogRefused {
        String[] columns =
                preset.columns("date", "contact", "phone", "direction", "duration", "text", "channel", "sender");
        log.look(preset.columns(), columns, row -> {
            times.saw(row.get(0));
            sessions.saw(row.get(1), row.get(7));
        });
        times.decide();
        log.csv(preset.columns(), columns, this::row);
        days.end();
    }

    private void row(Row row) {
        String contact = row.get(1);
        String text = row.get(5);
        if (!text.isEmpty()) {
            sink.measure(text);
        }
        String direction = preset.ours("direction", row.get(3));
        Optional<When> when = times.read(row.get(0));
        boolean calls = preset.get("text").isEmpty();
        if (direction.equals("skip")) {
            sink.leftOut(LeftOutRule.SYSTEM);
        } else if (direction.equals("missed") || (calls && TalkTime.isNone(row.get(4)))) {
            sink.leftOut(LeftOutRule.NO_CONNECTION);
        } else if (!direction.equals("in") && !direction.equals("out")) {
            sink.rejected(row.line(), RejectReason.UNKNOWN_DIRECTION, preset.get("direction"));
        } else if (when.isEmpty()) {
            sink.rejected(row.line(), RejectReason.UNKNOWN_DATE, preset.get("date"));
        } else if (calls) {
            Direction way = direction.equals("in") ? Direction.IN : Direction.OUT;
            sink.take(LogRow.call(
                    row.line(),
                    when.get(),
                    Callers.name(contact),
                    number(row.get(2), contact),
                    way,
                    TalkTime.seconds(row.get(4))));
        } else if (contact.contains(preset.get("group")) || sessions.group(contact)) {
            sink.leftOut(LeftOutRule.GROUP);
        } else {
            days.add(
                    row.line(),
                    when.get(),
                    Callers.name(contact),
                    number("", contact),
                    direction.equals("out"),
                    channel(row));
        }
    }

    /** The number in its column; else in place of the name. */
    private static String number(String cell, String contact) {
        return cell.isEmpty() && Callers.isNumber(contact) ? contact : Callers.number(cell);
    }

    private static String channel(Row row) {
        String service = row.get(6).toLowerCase(Locale.ROOT);
        return service.contains("whatsapp") ? "whatsapp" : service.contains("sms") ? "sms" : "message";
    }
}
