package dev.rapport.read.log;

import dev.rapport.read.csv.DecodedBytes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a flat XML file that hold a row each in their attributes. The text is cut at the angle brackets, which
 * stand nowhere else in well-formed XML, and each piece is read by StAX without document types and entities of its own: a
 * damaged element costs itself, and nothing can be made to grow. Half characters written as numbers, which telephones
 * make of emoji, are put together before.
 */
final class XmlTags {
    /** Elements that are read together: one by one takes ten times as long. */
    private static final int BATCH = 200;

    private static final int LONGEST = 1 << 20;
    private static final Pattern MILLISECONDS = Pattern.compile("[0-9]{11,14}");
    private static final Pattern NUMBERED = Pattern.compile("&#(x[0-9a-fA-F]{1,6}|[0-9]{1,7});");

    private final Set<String> wanted;
    private final LogSink sink;
    private final Taker taker;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final List<Tag> batch = new ArrayList<>();

    /** What to do with an element's attributes; its name stands under the empty key. */
    interface Taker {
        void take(Map<String, String> attributes, long line);
    }

    /** An element as written: its beginning up to the closing bracket. */
    private record Tag(String text, long line) {}

    /** @param taker takes an element, which is counted as read already */
    XmlTags(Set<String> wanted, LogSink sink, Taker taker) {
        this.wanted = wanted;
        this.sink = sink;
        this.taker = taker;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    }

    /** The moment that a cell says in milliseconds since 1970, of 1973 or later; empty if it says none. */
    static Optional<Instant> moment(String cell) {
        return MILLISECONDS.matcher(cell).matches()
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(cell)))
                : Optional.empty();
    }

    void read(Reader text) throws IOException {
        BufferedReader in = new BufferedReader(text, 1 << 16);
        StringBuilder tag = new StringBuilder();
        long line = 1;
        long begun = 0;
        int quote = 0;
        // 0: outside; 1: in an element's name; 2: in an element that is wanted.
        int state = 0;
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                line++;
            }
            if (c == '<') {
                if (state == 2) {
                    damaged(begun);
                }
                state = 1;
                begun = line;
                quote = 0;
                tag.setLength(0);
                tag.append('<');
            } else if (state == 1) {
                if (Character.isWhitespace(c) || c == '>' || c == '/' || tag.length() > 20) {
                    state = wanted.contains(tag.substring(1)) ? 2 : 0;
                    if (state == 2 && c == '>') {
                        damaged(begun);
                        state = 0;
                    }
                }
                tag.append((char) c);
            } else if (state == 2) {
                tag.append((char) c);
                if (quote == 0 && (c == '"' || c == '\'')) {
                    quote = c;
                } else if (c == quote) {
                    quote = 0;
                } else if (c == '>' && quote == 0) {
                    state = 0;
                    add(tag.toString(), begun);
                } else if (tag.length() > LONGEST) {
                    state = 0;
                    damaged(begun);
                }
            }
        }
        if (state == 2) {
            damaged(begun);
        }
        flush();
    }

    private void damaged(long line) {
        flush();
        sink.damaged(line);
    }

    private void add(String tag, long line) {
        String closed = tag.endsWith("/>") ? tag : tag.substring(0, tag.length() - 1) + "/>";
        batch.add(new Tag(closed.contains("&#") ? repaired(closed) : closed, line));
        if (batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        List<Map<String, String>> read = parsed(batch);
        for (int i = 0; i < batch.size(); i++) {
            Tag tag = batch.get(i);
            List<Map<String, String>> alone = read == null ? parsed(List.of(tag)) : List.of(read.get(i));
            if (alone == null) {
                sink.damaged(tag.line);
            } else {
                sink.read();
                taker.take(alone.get(0), tag.line);
            }
        }
        batch.clear();
    }

    /** The attributes of each element, its name under the empty key; null if one of them cannot be read. */
    private @Nullable List<Map<String, String>> parsed(List<Tag> tags) {
        StringBuilder text = new StringBuilder("<r>");
        tags.forEach(tag -> text.append(tag.text));
        text.append("</r>");
        List<Map<String, String>> all = new ArrayList<>(tags.size());
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text.toString()));
            xml.next();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    Map<String, String> attributes = new HashMap<>();
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                    }
                    attributes.put("", xml.getLocalName());
                    all.add(attributes);
                }
            }
            xml.close();
        } catch (XMLStreamException | RuntimeException unreadable) {
            return null;
        }
        return all.size() == tags.size() ? all : null;
    }

    /** Numbered characters that XML forbids: two halves become one character, the others a mark for what is missing. */
    private static String repaired(String tag) {
        Matcher numbered = NUMBERED.matcher(tag);
        StringBuilder plain = new StringBuilder();
        int high = -1;
        int end = -1;
        while (numbered.find()) {
            String digits = numbered.group(1);
            int c = digits.startsWith("x") ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            boolean low = c >= 0xDC00 && c <= 0xDFFF;
            if (low && high >= 0 && end == numbered.start()) {
                plain.setLength(plain.length() - 1);
                plain.appendCodePoint(Character.toCodePoint((char) high, (char) c));
                numbered.appendReplacement(new StringBuilder(), "");
                end = -1;
                high = -1;
                continue;
            }
            boolean half = c >= 0xD800 && c <= 0xDFFF;
            boolean forbidden = half || c > 0x10FFFF || (c < ' ' && c != '\n' && c != '\t' && c != '\r');
            numbered.appendReplacement(
                    plain,
                    forbidden
                            ? Character.toString(DecodedBytes.REPLACEMENT)
                            : Matcher.quoteReplacement(numbered.group()));
            high = half && !low ? c : -1;
            end = numbered.end();
        }
        return numbered.appendTail(plain).toString();
    }
}
