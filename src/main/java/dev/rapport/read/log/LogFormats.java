package dev.rapport.read.log;

import java.util.List;
import java.util.Optional;

/** THE LIST of formats of other tools, in the order in which a file is tried for them. */
public final class LogFormats {
    /** All of them. */
    public static final List<LogFormat> ALL = List.of(
            new VCards(),
            ContactsCsv.GOOGLE,
            ContactsCsv.OUTLOOK,
            new CallsXml(),
            new SmsXml(),
            new OutlookCalendarCsv("outlook-calendar"),
            new OutlookCalendarCsv("outlook-calendar-de"),
            new OutlookCalendarCsv("outlook-calendar-fr"),
            new WhatsAppChat(),
            new TelegramJson(),
            new Mbox(),
            new PresetCsv("android-calls"),
            new PresetCsv("android-history"),
            new PresetCsv("imazing-calls"),
            new PresetCsv("imazing-messages"));

    private LogFormats() {}

    /** The first that recognises a file. */
    public static Optional<LogFormat> of(Beginning beginning) {
        return ALL.stream().filter(format -> format.recognises(beginning)).findFirst();
    }
}
