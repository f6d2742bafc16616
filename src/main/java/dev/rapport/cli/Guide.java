package dev.rapport.cli;

import dev.rapport.cli.console.ExitCode;
import dev.rapport.fact.Source;
import dev.rapport.read.log.LogFormats;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What {@code rapport explain} knows beside the findings: the archive, its files, the exit codes. */
final class Guide {
    /** How to get the data. */
    static final String ARCHIVE = """
              How to ask LinkedIn for your data (free; about 10 minutes, or up to a day for the larger archive):
                1. On linkedin.com, from a computer: Me > Settings & Privacy > Data privacy > Get a copy of your data.
                2. Choose "Download larger data archive", or tick Connections, Invitations, Messages and what else you see.
                3. LinkedIn sends a mail with a link, or two: the first zip may hold your profile alone, the second one,
                   up to a day later, your connections, invitations and messages. A link works for three days.
                4. rapport init  finds the zip among your downloads and copies it into a private folder.
              Then:  rapport report Basic_LinkedInDataExport_11-30-2026.zip
              Without one:  rapport demo  shows a report from invented people.""";

    /** What the words of the explanations mean. */
    private static final String TERMS = """
            Words of the explanations:
              C            the end of the data: the latest moment in the newest export, never the clock
              contact      one person, however many spellings, addresses and conversations
              tie          a connection, or somebody who has written to you too
              interaction  a message between the two of you, or a row of your log
              conversation messages with gaps of at most a week; a late first answer still belongs to it
              turn         a run of messages by one side
              opener       the first message of a conversation
              contact day  a day with at least one interaction: a burst of twenty messages is one
              gap, g       days since the last contact day;  D is the number of contact days
              w            warmth, D / (g + 7): it orders lists and is no mark
              matured      old enough that what is asked could have happened
              waiting      too recent to tell: neither a yes nor a no
              early        decided already, but too young to be compared with the rest
              k, n         how many of how many
              likely       the range of 95 %: with twenty cases about a fifth either way
            Ranges: wilson for people counted once, wilson-clustered where a person counts several times, km-loglog for
            times with open ends (Kaplan-Meier), newcombe-10 for differences, cluster-bootstrap over people for the rest;
            count and plug-in are facts without a range.""";

    private static final Map<String, String> TOPICS = new TreeMap<>(Map.of(
            "archive",
            ARCHIVE,
            "exit-codes",
            exitCodes(),
            "terms",
            TERMS,
            "privacy",
            "Nothing leaves this computer: rapport opens no connection. Texts of messages are measured while they"
                    + " are read\n(length, question mark) and dropped. Only you can read what is written.\n"
                    + "--share-safe turns people into \"Person 12\" everywhere."));

    static {
        TOPICS.put("logs", """
                Logs from elsewhere: give the file as the tool wrote it, or the zip it stands in; what it is, it says
                itself.

                  rapport check --log FILE            what it was recognised as, and ten rows as understood
                  rapport check --log FILE --learn    what the configuration could say of a CSV that nobody knows
                  rapport log --learn FILE --write    the same, added to the configuration
                  rapport report EXPORT --log FILE    may be repeated

                  calendar (iCalendar)
                      Google, Apple, Outlook, Nextcloud: export the calendar as .ics, or the zip of several
                {formats}

                Of a calendar everybody in a meeting is one row a day. Left out by rule: what was cancelled, declined or
                never answered; whole days and times marked as free (--all-day takes whole days); meetings of more than
                twelve (--meeting-size); rooms, lists and bots. You are told by the addresses of the export, those of
                --me, and the calendar's own.

                Address books only say whose a number or an address is, and birthdays with --birthdays. Texts are measured and dropped; of each format
                docs/logs.md says what is used and what is not.

                Any other CSV is described in the configuration, its file beside it:

                  log.calls.file = calls.csv               or no file: then any --log with all the columns named below
                  log.calls.date = Date                    their column Date is our date; Date + Time for two
                  log.calls.date-format = d.M.yyyy H:mm    or epoch-seconds, epoch-milliseconds; ISO dates need none
                  log.calls.zone = Europe/Berlin           else the report's
                  log.calls.contact = Name
                  log.calls.phone = Number                 whose it is, your address books say
                  log.calls.contact-pattern = .* with (.+) the part that is the name; other rows are left out
                  log.calls.channel = "call"               the same for every row
                  log.calls.direction = Type
                  log.calls.direction.Outgoing = out       their word in ours
                  log.calls.direction.Missed = skip        rows to leave out
                  log.calls.duration = Seconds             calls of no time were not answered

                Ours: date, contact, url, email, phone, channel, direction, kind, event, follow-up-by, ease, duration.""");
    }

    private static final int WIDTH = 96;

    private Guide() {}

    /** What other tools write and is read as it is. */
    private static String formats() {
        StringBuilder text = new StringBuilder();
        LogFormats.ALL.forEach(format -> text.append("  ")
                .append(format.name())
                .append("\n      ")
                .append(format.howToExport())
                .append('\n'));
        return text.toString();
    }

    /** A text in lines that fit a terminal. */
    static String wrapped(String text) {
        return text.replaceAll("(.{1," + WIDTH + "})(?: |$)", "$1\n").strip();
    }

    /** Words that can be looked up here. */
    static List<String> topics() {
        return List.copyOf(TOPICS.keySet());
    }

    /** The text on a topic or a file of the archive. */
    static Optional<String> on(String term) {
        String word = term.toLowerCase(Locale.ROOT);
        for (Source source : Source.values()) {
            if (source.file().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(source.file() + ": " + file(source));
            }
        }
        // Only whoever asks for them waits for their files.
        return Optional.ofNullable(TOPICS.get(word))
                .map(text -> word.equals("logs") ? text.replace("{formats}\n", formats()) : text);
    }

    /** What a file of the archive holds and what becomes of it. */
    static String file(Source source) {
        return switch (source) {
            case MESSAGES ->
                "who wrote to whom and when. Needed for answers, conversations, keeping in touch.\n"
                        + "Texts are measured while they are read, and dropped.";
            case CONNECTIONS ->
                "your connections and since when. Needed for follow-up, growth, companies.\n"
                        + "Expected columns: First Name, Last Name, URL, Company, Position, Connected On.";
            case INVITATIONS ->
                "invitations of the last 180 days, sent and received, until LinkedIn drops them.\n"
                        + "Needed for acceptance. Several exports together reach further back.";
            case ENDORSEMENTS -> "endorsements given and received (two files). Needed for giving and receiving.";
            case RECOMMENDATIONS -> "recommendations given and received (two files). Needed for giving and receiving.";
            case LOG ->
                "your own log of meetings, calls and promises; give it with --log.\n"
                        + "Columns: date, contact (or url, or email); if you like: channel, direction, kind, event,\ntopic, note, follow_up_by, promise, ease. Topic, note and promise are your own words: shown beside\nthe person, in no shared report and, with --no-notes, in none.\nExample:  2026-11-07,Ada Example,coffee,both";
        };
    }

    private static String exitCodes() {
        StringBuilder text = new StringBuilder("Exit codes:");
        for (ExitCode exit : ExitCode.values()) {
            text.append(String.format(Locale.ROOT, "%n%5d  %s", exit.code(), exit.meaning()));
        }
        return text.toString();
    }
}
