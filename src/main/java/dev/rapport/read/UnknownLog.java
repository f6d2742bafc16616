package dev.rapport.read;

import dev.rapport.read.csv.DecodedBytes;
import dev.rapport.read.export.ExportFiles;
import dev.rapport.read.export.ExportSource;
import dev.rapport.read.log.Beginning;
import dev.rapport.read.log.LogFormats;
import dev.rapport.read.log.LogSource;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says of a file that no format recognises what it looks like, and what to do; never what it says. */
final class UnknownLog {
    private static final String MORE = "\n  rapport explain logs  lists what is read and how each tool hands it over.";

    private static final Pattern ONE_MAIL = Pattern.compile(
            "(?i)(?:from|to|date|received|return-path|delivered-to|message-id|mime-version|subject):.*");

    private UnknownLog() {}

    static String words(Beginning beginning) {
        String name = beginning.name();
        if (isOfAnExport(beginning.lines())) {
            return name + " is a file of LinkedIn's own archive, and no log.\n  Give it without --log:  rapport report "
                    + name;
        }
        return name + " is no interaction log that rapport knows: " + looksLike(beginning) + MORE;
    }

    static String archive(String name, List<LogSource> inside) {
        boolean export = inside.stream()
                .anyMatch(source -> ExportFiles.ALL.stream()
                        .anyMatch(kind -> kind.names().contains(ExportSource.normalised(source.name()))));
        if (export) {
            return name + " looks like LinkedIn's own archive.\n  Give it without --log:  rapport report " + name;
        }
        // What spreadsheets save is a zip too.
        boolean sheet = inside.stream().anyMatch(source -> source.name().equals("workbook.xml"));
        return sheet
                ? name + " is a spreadsheet.\n  Save it as CSV and give that." + MORE
                : name + " is a zip without any log that rapport knows." + MORE;
    }

    private static String looksLike(Beginning beginning) {
        String text = beginning.text().stripLeading();
        String lower = text.substring(0, Math.min(text.length(), 4096)).toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.contains("<html")) {
            return "it looks like a web page.\n  Many tools offer the same as CSV, JSON or a calendar; choose that.";
        }
        if (text.startsWith("<")) {
            return "it looks like XML of a kind of its own.\n  Read are calls.xml and sms.xml of SMS Backup & Restore.";
        }
        if (text.matches("(?s)(?:\\{|\\[\\s*[{\\]]).*")) {
            return "it looks like JSON of a kind of its own.\n  Read is Telegram's result.json.";
        }
        if (beginning.name().matches("(?i).*\\.(?:pst|ost|olm|msg)")) {
            return "it looks like Outlook's own file.\n  Outlook exports its calendar as CSV and contacts as CSV.";
        }
        if (beginning.text().startsWith("\u001F") || text.startsWith("7z\u00BC\u00AF") || text.startsWith("Rar!")) {
            return "it is packed in another way than as a zip.\n  Unpack it and give the files, or choose zip in the tool.";
        }
        if (text.startsWith("%PDF") || text.startsWith("SQLite format 3") || binary(text)) {
            return "it is not text.\n  Export it as CSV, text or a calendar (.ics).";
        }
        List<String> lines = beginning.lines();
        if (LogFolder.isChatByName(beginning.name().toLowerCase(Locale.ROOT))) {
            return "it is called as a WhatsApp chat is, and none of its first lines begins with a date as rapport reads it.\n"
                    + "  Set the telephone to English, and export the chat again.";
        }
        if (!lines.isEmpty() && lines.get(0).chars().anyMatch(c -> c == ',' || c == ';' || c == '\t')) {
            return "it looks like a CSV whose columns rapport does not know: no line of its beginning names the columns.\n"
                    + "  Expected columns:  date, contact, channel, direction, note   (date and contact at least)\n"
                    + "  The configuration can say what other columns mean; a proposal:  rapport check --log "
                    + beginning.name() + " --learn";
        }
        if (ONE_MAIL.matcher(lines.isEmpty() ? "" : lines.get(0)).matches()) {
            return "it looks like a single mail.\n  Give the whole mailbox as mbox.";
        }
        return "it looks like plain text.\n  Nearest: "
                + LogFormats.ALL.stream()
                        .filter(format -> format.name().contains("WhatsApp"))
                        .map(format -> format.name() + " (a text)")
                        .findFirst()
                        .orElse("a CSV with the columns date and contact")
                + ".";
    }

    /** Whether lines name the columns of a file that no other tool writes. */
    private static boolean isOfAnExport(List<String> lines) {
        return ExportFiles.ALL.stream()
                .anyMatch(kind -> kind.header(lines)
                        .filter(header -> kind.unmistakable(header.names()))
                        .isPresent());
    }

    private static boolean binary(String text) {
        return text.chars()
                        .limit(4096)
                        .filter(c -> c == DecodedBytes.REPLACEMENT || c < 9)
                        .count()
                > 20;
    }
}
