package dev.rapport.read.cell;

import dev.rapport.read.csv.Header;
import dev.rapport.read.wording.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of a column hold, so that a value in a column of another kind is known to be out of its place. */
public enum CellKind {
    ADDRESS(
            "web address",
            "url, link, sharelink, senderprofileurl, recipientprofileurls, inviterprofileurl, inviteeprofileurl",
            "endorseepublicurl, endorserpublicurl"),
    MAIL("e-mail address", "email, emails, emailaddress"),
    DATE("date", "date, connectedon, sentat, endorsementdate, creationdate, createdat, followupby"),
    /** One of the few words that LinkedIn writes, such as a folder or a direction. */
    WORD("known word", "direction, folder, status, endorsementstatus, ismessagedraft, isconversationdraft"),
    TEXT("text"),
    /** What the owner wrote for themselves: it may hold anything, and vouches for nothing. */
    NOTE("text", "topic, note, promise"),
    /** A message, or what else may hold anything: an address or a date in it proves nothing. */
    PROSE("text", "content, message, subject, attachments, sharecommentary, optiontext");

    private static final Pattern LOOKS_LIKE_DATE = Pattern.compile("\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}([ T].*)?"
            + "|\\d{1,2}/\\d{1,2}/\\d{2,4}(,? .*)?"
            + "|\\d{1,2}[ -]\\p{L}{3}[ -]\\d{2,4}"
            + "|\\d{1,2} \\p{L}{3,9} \\d{4}"
            + "|\\p{L}{3,9} \\d{1,2}, \\d{4}");
    /** LinkedIn's folders of messages. */
    public static final Set<String> FOLDERS = Set.of("INBOX", "ARCHIVE", "SPAM", "SENT", "ARCHIVED");

    private static final Set<String> WORDS = WordList.of(
            "OUTGOING, INCOMING, INBOX, ARCHIVE, ARCHIVED, SPAM, SENT, ACCEPTED, PENDING, VISIBLE, YES, NO");
    private static final Map<String, CellKind> BY_COLUMN = new HashMap<>();

    static {
        for (CellKind kind : values()) {
            kind.columns.forEach(column -> BY_COLUMN.put(column, kind));
        }
    }
    /** What programs write for a cell that is empty: none of these is a company or a job. */
    private static final Set<String> NOTHING = WordList.of(
            "na, n/a, n.a., #n/a, #na, nan, none, null, nil, undefined, <na>, (null), \\n, -, --, ---, \u2013",
            "\u2014, #ref!, #value!, #name?, #div/0!, #num!, #null!, #spill!");
    /** Of these none is the name of a person, in whatever language. */
    private static final Set<String> NO_NAME = WordList.of(
            "nan, NaN, null, NULL, N/A, n/a, #N/A, <NA>, (null), -, --, #REF!, #NAME?, #VALUE!, #DIV/0!, #NUM!",
            "#NULL!, #SPILL!");

    private static final Set<String> PLACEHOLDERS = WordList.of(
            "unknown, hidden, private, redacted, removed, deleted, anonymous, empty, missing, not available",
            "not provided, no url, no link");

    private static final int LONGEST_NOTHING = 9;

    private final String words;
    private final Set<String> columns;

    /** @param columns names of columns that hold it, as compared */
    CellKind(String words, String... columns) {
        this.words = words;
        this.columns = WordList.of(columns);
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

    static boolean isMail(String value) {
        int at = value.indexOf('@');
        return at > 0 && at < value.length() - 1 && value.chars().noneMatch(Character::isWhitespace);
    }

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
