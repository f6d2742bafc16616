package dev.rapport.read.log;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a damaged {@code result.json} in which each message that is no JSON has become a plain word, on the same line:
 * it costs itself alone. Telegram writes an object's brackets on lines of their own, equally far in, by which a message
 * ends even where its quotes do not match.
 */
final class MendedMessages extends Reader {
    private static final Pattern MESSAGES = Pattern.compile("(\\s*)\"messages\"\\s*:\\s*\\[\\s*");
    private static final Pattern CLOSES = Pattern.compile(".*},?\\s*");
    private static final Pattern ENDS = Pattern.compile("],?");
    /** A message is shorter than this by far. */
    private static final int LONGEST = 1 << 20;

    private static final int NO_LIST = -1;

    private final BufferedReader lines;
    private final StringBuilder ready = new StringBuilder();
    private int given;
    private boolean ended;
    /** How far in the list of messages stands that is being read. */
    private int list = NO_LIST;
    /** A line that was read and belongs to what comes next; null if there is none. */
    private @Nullable String ahead;

    /** Messages of a text that is damaged somewhere. */
    MendedMessages(Reader damaged) {
        lines = new BufferedReader(damaged);
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        while (given == ready.length() && !ended) {
            ready.setLength(0);
            given = 0;
            next();
        }
        int now = Math.min(count, ready.length() - given);
        ready.getChars(given, given + now, into, from);
        given += now;
        return now == 0 ? -1 : now;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private @Nullable String line() throws IOException {
        String line = ahead == null ? lines.readLine() : ahead;
        ahead = null;
        return line;
    }

    private void next() throws IOException {
        String line = line();
        if (line == null) {
            ended = true;
        } else if (list == NO_LIST || ends(line) || MESSAGES.matcher(line).matches()) {
            // Where another list begins before the one at hand ends, it cannot be told whose messages come: nothing is
            // mended.
            Matcher begins = MESSAGES.matcher(line);
            list = list == NO_LIST && begins.matches() ? begins.group(1).length() : NO_LIST;
            ready.append(line).append('\n');
        } else {
            message(line);
        }
    }

    /** A message, from its first line to the bracket that is as far in, or to the next one's. */
    private void message(String first) throws IOException {
        StringBuilder text = new StringBuilder(first);
        int more = 0;
        boolean closed = closes(first);
        ahead = lines.readLine();
        while (!closed && ahead != null && text.length() < LONGEST && !begins(ahead) && !ends(ahead) && !foreign()) {
            text.append('\n').append(ahead);
            more++;
            closed = closes(ahead);
            ahead = lines.readLine();
        }
        String object = text.toString().strip();
        object = object.endsWith(",") ? object.substring(0, object.length() - 1) : object;
        int blank = 1;
        while (ahead != null && ahead.isBlank()) {
            ahead = lines.readLine();
            blank++;
        }
        boolean sound = sound(object);
        if (ahead == null && !sound) {
            // The file is cut short here: its reader finds the end where it is.
            ready.append("\n".repeat(more));
            return;
        }
        ready.append(sound ? object : "\"damaged\"" + "\n".repeat(more));
        ready.append(ahead == null || ends(ahead) || foreign() ? "" : ",").append("\n".repeat(blank));
    }

    private boolean foreign() {
        return MESSAGES.matcher(ahead).matches();
    }

    private static int indent(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    private boolean begins(String line) {
        return indent(line) == list + 1 && line.startsWith("{", indent(line));
    }

    private boolean closes(String line) {
        return indent(line) == list + 1 && CLOSES.matcher(line).matches();
    }

    private boolean ends(String line) {
        return indent(line) == list && ENDS.matcher(line.strip()).matches();
    }

    private static boolean sound(String object) {
        try (JsonReader json = new JsonReader(new StringReader(object))) {
            if (json.peek() != JsonToken.BEGIN_OBJECT) {
                return false;
            }
            json.skipValue();
            return json.peek() == JsonToken.END_DOCUMENT;
        } catch (IOException | IllegalStateException | NumberFormatException damaged) {
            return false;
        }
    }
}
