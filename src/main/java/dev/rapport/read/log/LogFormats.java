package dev.rapport.read.log;

import java.util.List;
import java.util.Optional;

/** THE LIST of formats of other tools, in the order in which a file is tried for them. */
public final class LogFormats {
    public static final List<LogFormat> ALL = List.of(
            VCards.FORMAT,
            ContactsCsv.GOOGLE,
            ContactsCsv.OUTLOOK,
            CallsXml.FORMAT,
            SmsXml.FORMAT,
            OutlookCalendarCsv.of("outlook-calendar"),
            OutlookCalendarCsv.of("outlook-calendar-de"),
            OutlookCalendarCsv.of("outlook-calendar-fr"),
            WhatsAppChat.FORMAT,
            TelegramJson.FORMAT,
            Mbox.FORMAT,
            PresetCsv.of("android-calls"),
            PresetCsv.of("android-history"),
            PresetCsv.of("imazing-calls"),
            PresetCsv.of("imazing-messages"));

    private LogFormats() {}

    public static Optional<LogFormat> of(Beginning beginning) {
        return ALL.stream().filter(format -> format.sign().test(beginning)).findFirst();
    }
}
