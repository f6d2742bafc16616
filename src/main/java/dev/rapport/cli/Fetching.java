package dev.rapport.cli;

import dev.rapport.Edition;
import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.Terminal;
import dev.rapport.fact.Contact;
import dev.rapport.fact.History;
import dev.rapport.fact.Progress;
import dev.rapport.fact.Source;
import dev.rapport.read.Downloads;
import dev.rapport.read.Downloads.Download;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.report.English;
import dev.rapport.write.CannotWrite;
import dev.rapport.write.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What LinkedIn sent, looked for among the downloads and copied into the inbox; the downloads stay as they are.
 *
 * @param zone in which the end of the data is told
 */
record Fetching(Path inbox, ZoneId zone, Console console) {
    /** Copies what lies in a folder, and says what that is; whether anything usable was there. */
    boolean from(Path folder) throws IOException, CannotWrite {
        List<Download> downloads;
        try {
            downloads = Downloads.in(folder);
        } catch (IOException closed) {
            console.say(Terminal.safe(folder.toString()) + " cannot be looked into; --from names another folder.");
            return false;
        }
        if (downloads.isEmpty()) {
            console.say("found no export of LinkedIn's in " + Terminal.safe(folder.toString()));
        }
        boolean any = false;
        for (Download download : downloads) {
            String name = Terminal.safe(download.path().toString());
            if (!download.trouble().isEmpty()) {
                console.say("found " + name + ", which cannot be used:");
                console.say("      " + Terminal.safe(download.trouble()) + " Download it again.");
                continue;
            }
            any = true;
            Path kept = inbox.resolve(download.path().getFileName().toString());
            boolean there = Files.exists(kept);
            if (!there) {
                copy(download, kept);
            }
            console.say("found " + name + (there ? ", which is in the inbox" : ", and copied it into the inbox"));
            console.say("      " + inShort(kept));
        }
        return any;
    }

    private static void copy(Download download, Path kept) throws CannotWrite {
        if (download.files().isEmpty()) {
            PrivateFile.copy(download.path(), kept);
        }
        for (Path table : download.files()) {
            PrivateFile.copy(table, kept.resolve(table.getFileName().toString()));
        }
    }

    /** Whose an export is, and what is in it. */
    private String inShort(Path export) throws IOException {
        ReadOptions reading =
                new ReadOptions(Optional.empty(), zone, Optional.empty(), Optional.empty(), Optional.empty());
        Request request = Request.of(List.of(export), List.of(), reading, Edition.in(export.resolveSibling("reports")));
        try (Progress progress = console.progress()) {
            return inShort(new Pipeline().check(request.watchedBy(progress)).value());
        } catch (CannotRead nothing) {
            return Terminal.safe(nothing.getMessage().lines().findFirst().orElse(""));
        }
    }

    private String inShort(History history) {
        String owner = history.owner()
                .map(Contact::name)
                .filter(name -> !name.isEmpty())
                .map(name -> Terminal.safe(name) + ": ")
                .orElse("");
        long connections =
                history.contacts().stream().filter(Contact::connected).count()
                        + history.namelessConnectedOn().size();
        ZonedDateTime end = history.end().atZone(zone);
        String until = ", until " + English.dayOfYear(end.toLocalDate()) + ".";
        String messages = history.coverage().has(Source.MESSAGES)
                ? " and " + English.digits(history.messages().size(), "message", "messages") + until
                : until + " messages.csv is not in it: LinkedIn may send it a day later, in a second mail.";
        return owner + English.digits(connections, "connection", "connections") + messages;
    }
}
