package dev.rapport.read.cell;

import dev.rapport.read.csv.Header;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of a column hold, so that a value in a column of another kind is known to be out of its place. */
public enum CellKind {
    /** A web address. */
    ADDRESS("web address"),
    /** An e-mail address. */
    MAIL("e-mail address"),
    DATE("date"),
    /** One of the few words that LinkedIn writes, such as a folder or a direction. */
    WORD("known word"),
    /** A name, a company, any short text. */
    TEXT("text"),
    /** What the owner wrote for themselves: it may hold anything, and vouches for nothing. */
    NOTE("text"),
    /** A message, or what else may hold anything: an address or a date in it proves nothing. */
    PROSE("text");

    private static final Pattern LOOKS_LIKE_DATE = Pattern.compile("\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}([ T].*)?"
            + "|\\d{1,2}/\\d{1,2}/\\d{2,4}(,? .*)?"
            + "|\\d{1,2}[ -]\\p{L}{3}[ -]\\d{2,4}"
            + "|\\d{1,2} \\p{L}{3,9} \\d{4}"
            + "|\\p{L}{3,9} \\d{1,2}, \\d{4}");
    /** LinkedIn's folders of messages. */
    public static final Set<String> FOLDERS = Set.of("INBOX", "ARCHIVE", "SPAM", "SENT", "ARCHIVED");

    private static final Set<String> WORDS = Set.of(
            "OUTGOING",
            "INCOMING",
            "INBOX",
            "ARCHIVE",
            "ARCHIVED",
            "SPAM",
            "SENT",
            "ACCEPTED",
            "PENDING",
            "VISIBLE",
            "YES",
            "NO");
    private static final Map<String, CellKind> BY_COLUMN = Map.ofEntries(
            Map.entry("url", ADDRESS),
            Map.entry("link", ADDRESS),
            Map.entry("sharelink", ADDRESS),
            Map.entry("senderprofileurl", ADDRESS),
            Map.entry("recipientprofileurls", ADDRESS),
            Map.entry("inviterprofileurl", ADDRESS),
            Map.entry("inviteeprofileurl", ADDRESS),
            Map.entry("endorseepublicurl", ADDRESS),
            Map.entry("endorserpublicurl", ADDRESS),
            Map.entry("email", MAIL),
            Map.entry("emails", MAIL),
            Map.entry("emailaddress", MAIL),
            Map.entry("date", DATE),
            Map.entry("connectedon", DATE),
            Map.entry("sentat", DATE),
            Map.entry("endorsementdate", DATE),
            Map.entry("creationdate", DATE),
            Map.entry("createdat", DATE),
            Map.entry("followupby", DATE),
            Map.entry("direction", WORD),
            Map.entry("folder", WORD),
            Map.entry("status", WORD),
            Map.entry("endorsementstatus", WORD),
            Map.entry("ismessagedraft", WORD),
            Map.entry("isconversationdraft", WORD),
            Map.entry("topic", NOTE),
            Map.entry("note", NOTE),
            Map.entry("promise", NOTE),
            Map.entry("content", PROSE),
            Map.entry("message", PROSE),
            Map.entry("subject", PROSE),
            Map.entry("attachments", PROSE),
            Map.entry("sharecommentary", PROSE),
            Map.entry("optiontext", PROSE));
    /** What programs write for a cell that is empty: none of these is a company or a job. */
    private static final Set<String> NOTHING = Set.of(
            "na",
            "n/a",
            "n.a.",
            "#n/a",
            "#na",
            "nan",
            "none",
            "null",
            "nil",
            "undefined",
            "<na>",
            "(null)",
            "\\n",
            "-",
            "--",
            "---",
            "\u2013",
            "\u2014",
            "#ref!",
            "#value!",
            "#name?",
            "#div/0!",
            "#num!",
            "#null!",
            "#spill!");
    /** Of these none is the name of a person, in whatever language. */
    private static final Set<String> NO_NAME = Set.of(
            "nan", "NaN", "null", "NULL", "N/A", "n/a", "#N/A", "<NA>", "(null)", "-", "--", "#REF!", "#NAME?",
            "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!");

    private static final Set<String> PLACEHOLDERS = Set.of(
            "unknown",
            "hidden",
            "private",
            "redacted",
            "removed",
            "deleted",
            "anonymous",
            "empty",
            "missing",
            "not available",
            "not provided",
            "no url",
            "no link");

    private static final int LONGEST_NOTHING = 9;

    private final String words;

    CellKind(String words) {
        this.words = words;
    }

    /** What a cell of it should hold, in plain words. */
    String words() {
        return words;
    }

    /** What a column of a name holds. */
    static CellKind of(String column) {
        return BY_COLUMN.getOrDefault(Header.normalised(column), TEXT);
    }

    /** Whether a value is certainly of this kind, and could be of no other. */
    boolean isCertainly(String value) {
        return switch (this) {
            case ADDRESS ->
                value.startsWith("http://")
                        || value.startsWith("https://")
                        || value.startsWith("www.")
                        || value.contains("linkedin.com/");
            case MAIL -> isMail(value);
            case DATE -> LOOKS_LIKE_DATE.matcher(value).matches();
            case WORD -> WORDS.contains(value.toUpperCase(Locale.ROOT));
            case TEXT, NOTE, PROSE -> false;
        };
    }

    /** Whether a value is one of LinkedIn's words, written as LinkedIn writes most of them: people are called Yes, too. */
    static boolean isWord(String value) {
        return WORDS.contains(value);
    }

    /** Whether a value has the form of an e-mail address. */
    static boolean isMail(String value) {
        int at = value.indexOf('@');
        return at > 0 && at < value.length() - 1 && value.chars().noneMatch(Character::isWhitespace);
    }

    /** Whether a value is a date and nothing else. */
    public static boolean isDate(String value) {
        return DATE.isCertainly(value);
    }

    /** Whether a cell says nothing, in the words of a spreadsheet or a script. */
    public static boolean isNothing(String value) {
        return value.length() <= LONGEST_NOTHING && NOTHING.contains(value.toLowerCase(Locale.ROOT));
    }

    /** Whether a cell says nothing, in the words of a spreadsheet, a script or a person. */
    public static boolean isPlaceholder(String value) {
        return isNothing(value)
                || value.chars().noneMatch(Character::isLetter)
                || value.toLowerCase(Locale.ROOT).chars().distinct().count() == 1
                || PLACEHOLDERS.contains(value.toLowerCase(Locale.ROOT));
    }

    /** The same where a name is expected: people are called Na, Nan and None. */
    static boolean isNoName(String value) {
        return value.length() <= LONGEST_NOTHING && NO_NAME.contains(value);
    }
}
