package dev.rapport.read;

import dev.rapport.fact.Progress;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.found.FolderExport;
import dev.rapport.read.found.Passed;
import dev.rapport.read.interaction.LogHeader;
import dev.rapport.read.log.Beginning;
import dev.rapport.read.log.LogFormats;
import dev.rapport.read.log.LogSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which files of a folder are logs: of one that holds logs, and of one that holds exports, where they are not read. */
final class LogFolder {
    private static final Set<String> NO_LOGS = Set.of("people.csv", "aliases.csv");
    private static final String GIVE = "is a log, and no part of an export: give it with --log";

    private LogFolder() {}

    /**
     * Whether a file in a folder of logs is one: a table, a calendar or a chat by its name (named as passed over if no format
     * knows it), or what the format of another tool recognises. Notes, pictures and rapport's own tables are none.
     */
    static boolean isLog(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.startsWith(".") || name.startsWith("~$") || NO_LOGS.contains(name)) {
            return false;
        }
        if (name.endsWith(".csv") || name.endsWith(".ics") || isChatByName(name)) {
            return true;
        }
        if (!LogArchive.is(file)) {
            return isForeign(LogSource.of(file, Progress.UNSEEN));
        }
        try {
            // An export that lies there holds an address book, and is no log.
            return !name.contains("linkedin") && holdsForeign(file);
        } catch (CannotRead damaged) {
            // It is told why it is passed over.
            return true;
        }
    }

    private static boolean holdsForeign(Path file) throws CannotRead, IOException {
        boolean foreign = false;
        try (LogArchive archive = new LogArchive(file, Progress.UNSEEN)) {
            for (LogSource source : archive.sources()) {
                foreign |= isChatByName(source.name().toLowerCase(Locale.ROOT)) || isForeign(source);
            }
        }
        return foreign;
    }

    /**
     * What was passed over in a folder of exports, where a log that lies there is told by name, with what to do.
     *
     * @param given logs that are read
     */
    static List<Passed> among(Path home, FolderExport tree, List<Passed> passed, Set<Path> given) throws IOException {
        List<Passed> all = new ArrayList<>();
        for (Passed one : passed) {
            Path file = home.resolve(one.name());
            if (!given.contains(file)) {
                all.add(isAside(file) ? new Passed(one.name(), GIVE, false) : one);
            }
        }
        for (Path file : tree.strays()) {
            if (!given.contains(file) && isAside(file)) {
                all.add(new Passed(home.relativize(file).toString().replace('\\', '/'), GIVE, false));
            }
        }
        return all;
    }

    /**
     * Whether a file that was given as an export, or lies beside one, is a log or an archive of one, and no damage keeps that
     * from being known.
     */
    static boolean isAside(Path file) throws IOException {
        if (LogArchive.is(file)) {
            try {
                return holdsForeign(file);
            } catch (CannotRead damaged) {
                return false;
            }
        }
        LogSource source = LogSource.of(file, Progress.UNSEEN);
        return isChatByName(source.name().toLowerCase(Locale.ROOT))
                || LogHeader.find(source.beginning().lines()).isPresent()
                || isForeign(source);
    }

    private static boolean isForeign(LogSource source) throws IOException {
        Beginning beginning = source.beginning();
        return isCalendar(beginning) || LogFormats.of(beginning).isPresent();
    }

    /** Whether a file is called as WhatsApp calls the chats that it exports: one that cannot be read is told by name. */
    static boolean isChatByName(String name) {
        return name.endsWith(".txt") && (name.contains("whatsapp") || name.endsWith("_chat.txt"));
    }

    /** Whether a file is a calendar, by its name or its beginning. */
    static boolean isCalendar(Beginning beginning) {
        return beginning.name().toLowerCase(Locale.ROOT).endsWith(".ics")
                || beginning.text().stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }
}
