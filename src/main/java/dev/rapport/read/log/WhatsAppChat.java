package dev.rapport.read.log;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import dev.rapport.read.date.ClockTime;
import dev.rapport.read.date.DateOrder;
import dev.rapport.read.people.Callers;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A WhatsApp chat: one contact with its other writer a day. Chats of groups are left out as groups are.
 *
 * <p>{@code [05/10/2026, 3:34:09 PM] Ada Example: text} as iPhones write it, {@code 05/10/2026, 15:34 - Ada Example: text}
 * as Android does, in the words and digits of the telephone's language ({@link ChatHead}); a line that does not begin so goes
 * on with the text before it. Dates are written as in the telephone's region, and the file as a whole tells day from month. It is read twice: for its dates and writers, then for its rows.
 */
final class WhatsAppChat {
    static final LogFormat FORMAT = LogFormat.of(
            "WhatsApp chat",
            "WhatsApp > the chat > More > Export chat > Without media: the text or its zip",
            WhatsAppChat::recognises,
            WhatsAppChat::read);

    private static final String DATE = "\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,4}\\.?";
    private static final String MARKS = "[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*";
    private static final String BLANK = "[ \u00a0\u202f]";
    private static final Pattern HEAD = Pattern.compile(
            MARKS + "(?:\\[(" + DATE + "),?" + BLANK + "+(" + ClockTime.SHAPE + ")\\]" + BLANK + "?|(" + DATE + "),?"
                    + BLANK + "+(" + ClockTime.SHAPE + ")" + BLANK + "+[-\u2013]" + BLANK + "+)(.*)",
            Pattern.DOTALL);
    /** What must be a message, and does not say when. */
    private static final Pattern LOOSE =
            Pattern.compile(MARKS + "(?:\\[[^\\]]{6,30}\\]|\\d[^:]{1,20}:\\d[^-]{0,12} -) ?(.*)", Pattern.DOTALL);

    private static final Pattern PICTURE =
            Pattern.compile("(?i)<?[^\\n]{0,30}(?:omitted|weggelassen|omis|omitido|omesso)>?");
    private static final int LONGEST = 1 << 20;

    private final LogFile file;
    private final LogSink sink;
    private final ChatWriters writers = new ChatWriters();
    private final MessageDays days;
    private final StringBuilder text = new StringBuilder();
    private DateOrder.Order order = DateOrder.Order.DAY_MONTH_YEAR;
    /** The two whose chat it is; null for a group. */
    private ChatWriters.@Nullable Pair pair;

    private boolean begun;

    private WhatsAppChat(LogFile file, LogSink sink) {
        this.file = file;
        this.sink = sink;
        days = new MessageDays("whatsapp", file.days(), sink);
    }

    private static boolean recognises(Beginning beginning) {
        return beginning.lines().stream().limit(5).anyMatch(line -> head(line) != null);
    }

    private static void read(LogFile file, LogSink sink) throws IOException, LogRefused {
        WhatsAppChat chat = new WhatsAppChat(file, sink);
        chat.look();
        chat.rows();
    }

    private void look() throws IOException, LogRefused {
        DateOrder dates = new DateOrder();
        try (BufferedReader lines = new BufferedReader(file.source().text())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher head = head(line);
                if (head != null) {
                    dates.saw(date(head));
                    writers.saw(head.group(5));
                }
            }
        }
        writers.end(file);
        if (!writers.group()) {
            pair = writers.pair(file);
            order = dates.decided(file.options().logDateFormat()).orElseThrow(LogRefused::dayOrMonth);
        }
    }

    /** A line that begins a message; null for one that goes on with the text before. */
    private static @Nullable Matcher head(String line) {
        for (int i = 0; i < Math.min(4, line.length()); i++) {
            char c = line.charAt(i);
            if (c == '[' || Character.isDigit(c)) {
                Matcher head = HEAD.matcher(line);
                if (head.matches()) {
                    return head;
                }
                Matcher foreign = HEAD.matcher(ChatHead.plain(line));
                return foreign.matches() ? foreign : null;
            }
            if (Character.getType(c) != Character.FORMAT) {
                return null;
            }
        }
        return null;
    }

    private static String date(Matcher head) {
        return head.group(1) == null ? head.group(3) : head.group(1);
    }

    private static String time(Matcher head) {
        return head.group(2) == null ? head.group(4) : head.group(2);
    }

    private void rows() throws IOException {
        long number = 0;
        try (BufferedReader lines = new BufferedReader(file.source().text())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                Matcher head = head(line);
                if (head != null) {
                    measure();
                    begun = true;
                    sink.read();
                    message(head, number);
                } else if (undated(line) || (!begun && !line.isBlank())) {
                    measure();
                    sink.read();
                    sink.rejected(number, undated(line) ? RejectReason.UNKNOWN_DATE : RejectReason.DAMAGED_ENTRY, "");
                } else if (!text.isEmpty() && text.length() + line.length() < LONGEST) {
                    text.append('\n').append(line);
                }
            }
        }
        measure();
        days.end();
    }

    private boolean undated(String line) {
        Matcher loose = LOOSE.matcher(line);
        return loose.matches() && writers.knows(ChatLine.writer(loose.group(1)));
    }

    private void measure() {
        if (!text.isEmpty()) {
            sink.measure(text.toString());
            text.setLength(0);
        }
    }

    private void message(Matcher head, long line) {
        String said = head.group(5);
        String writer = ChatLine.writer(said);
        if (writer.isEmpty() || ChatLine.notice(said) || ChatLine.assistant(writer)) {
            sink.leftOut(LeftOutRule.SYSTEM);
            return;
        }
        if (pair == null) {
            sink.leftOut(LeftOutRule.GROUP);
            return;
        }
        if (ChatNotices.ofItself(said)) {
            sink.leftOut(LeftOutRule.SYSTEM);
            return;
        }
        String words = ChatLine.words(said);
        Optional<LocalDate> day = DateOrder.read(date(head), order);
        Optional<LocalTime> time = ClockTime.read(time(head));
        if (!writers.knows(writer)) {
            sink.rejected(line, RejectReason.DAMAGED_ENTRY, "");
        } else if (ChatNotices.noConnection(said, words)) {
            sink.leftOut(LeftOutRule.NO_CONNECTION);
        } else if (day.isEmpty() || time.isEmpty()) {
            sink.rejected(line, RejectReason.UNKNOWN_DATE, "");
        } else if (pair.other().isEmpty()) {
            sink.leftOut(LeftOutRule.NO_PERSON);
        } else {
            // What stands for a picture is no text.
            if (!(words.length() < 50 && PICTURE.matcher(words).matches())) {
                text.append(words);
            }
            boolean mine = writer.toLowerCase(Locale.ROOT).equals(pair.me().toLowerCase(Locale.ROOT));
            boolean number = Callers.isNumber(pair.other());
            days.add(
                    line,
                    file.days().at(day.get().atTime(time.get())).moment().orElseThrow(),
                    number ? "" : pair.other(),
                    "",
                    number ? pair.other() : "",
                    mine);
        }
    }
}
