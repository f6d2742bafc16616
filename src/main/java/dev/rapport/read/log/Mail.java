package dev.rapport.read.log;

import dev.rapport.read.people.Mention;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.RawField;

/**
 * The headers of a mail that say who wrote to whom, when, and whether a machine did.
 *
 * @param headers by name in lower case
 * @param labels what its labels say that it is, as {@link MailLabels} has it
 */
record Mail(Map<String, String> headers, Set<String> labels) {
    private static final Pattern MACHINE = Pattern.compile(
            "(?i)(?:.*[._+-])?(?:no[._-]?reply|do[._-]?not[._-]?reply|donotreply|notifications?|notify|alerts?|mailer-daemon"
                    + "|postmaster|bounces?|newsletters?|mailer|automated|auto-?confirm|digest|unsubscribe)(?:[._+-].*)?");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int MONTH = 3;
    private static final Pattern DAY = Pattern.compile(
            "(?i)\\b(\\d{1,2})\\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\s+(\\d{4}|\\d{2})\\s+(\\d{1,2}):(\\d{2})");

    /** An address and behind it who bears it, as RFC 822 had it and some programs still write. */
    private static final Pattern ENCODED_WORD = Pattern.compile("=\\?[^?\\s]+\\?[qQ]\\?[^?\\s]*\\?=");

    private static final Pattern REMARKED =
            Pattern.compile("<?([^\\s<>(),]+@[^\\s<>(),]+)>?\\s*\\((\\S[^()]*\\s[^()]*)\\)");

    Mail(Map<String, String> headers) {
        this(headers, MailLabels.kinds(headers.getOrDefault("x-gmail-labels", "")));
    }

    /** The value of a header; empty if it is not there. */
    String first(String name) {
        return headers.getOrDefault(name, "");
    }

    boolean whole() {
        return headers.containsKey("from") && headers.containsKey("date");
    }

    boolean sentByLabel() {
        return labels.contains("sent") && headers.containsKey("from");
    }

    boolean draft() {
        return labels.contains("draft");
    }

    /** Whether it was written for many, by a machine, or is unwanted. */
    boolean bulk() {
        String precedence = first("precedence").toLowerCase(Locale.ROOT);
        String submitted = first("auto-submitted").toLowerCase(Locale.ROOT);
        String from = people("from").stream().map(Mention::mail).findFirst().orElse("");
        return headers.containsKey("list-id")
                || headers.containsKey("list-unsubscribe")
                || headers.containsKey("list-post")
                || List.of("bulk", "list", "junk", "auto_reply").contains(precedence)
                || !(submitted.isEmpty() || submitted.equals("no"))
                || first("return-path").equals("<>")
                || MACHINE.matcher(from.substring(0, Math.max(0, from.indexOf('@'))))
                        .matches()
                || labels.contains("spam");
    }

    /** The parser takes 31 September for 1 October and 25:00 for the next day. */
    private static boolean exists(String date) {
        Matcher parts = DAY.matcher(date);
        if (!parts.find()) {
            return true;
        }
        int month = MONTHS.indexOf(parts.group(2).toLowerCase(Locale.ROOT)) / MONTH + 1;
        int year = Integer.parseInt(parts.group(3));
        int century = parts.group(3).length() > 2 ? 0 : year < 50 ? 2000 : 1900;
        try {
            LocalDate.of(century + year, month, Integer.parseInt(parts.group(1)));
            LocalTime.of(Integer.parseInt(parts.group(4)), Integer.parseInt(parts.group(5)));
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** The people in a header; entries without an address are passed over. */
    List<Mention> people(String header) {
        List<Mention> people = new ArrayList<>();
        String value = first(header);
        if (value.isEmpty()) {
            return people;
        }
        Matcher remarked = REMARKED.matcher(value);
        if (remarked.matches()) {
            String name = DecoderUtil.decodeEncodedWords(remarked.group(2), DecodeMonitor.SILENT);
            return List.of(new Mention(Mention.spoken(name), remarked.group(1).toLowerCase(Locale.ROOT)));
        }
        try {
            for (Mailbox mailbox : LenientAddressParser.DEFAULT
                    .parseAddressList(wholeWords(value))
                    .flatten()) {
                String address = mailbox.getAddress() == null
                        ? ""
                        : mailbox.getAddress().strip().toLowerCase(Locale.ROOT);
                if (address.indexOf('@') > 0) {
                    String name = mailbox.getName() == null
                            ? ""
                            : DecoderUtil.decodeEncodedWords(mailbox.getName(), DecodeMonitor.SILENT);
                    people.add(new Mention(Mention.spoken(name), address));
                }
            }
        } catch (RuntimeException unreadable) {
            // The parser's own exceptions, for text of any kind: no person is found in it.
            return List.of();
        }
        return people;
    }

    /** Many programs leave a comma in an encoded word as it is, where the parser would end a name. */
    private static String wholeWords(String header) {
        return ENCODED_WORD
                .matcher(header)
                .replaceAll(word -> Matcher.quoteReplacement(
                        word.group().replace(",", "=2C").replace(";", "=3B")));
    }

    /** When it was written; empty if there is no such day or time. */
    Optional<Instant> at() {
        if (!exists(first("date"))) {
            return Optional.empty();
        }
        try {
            DateTimeField field =
                    DateTimeFieldLenientImpl.PARSER.parse(new RawField("Date", first("date")), DecodeMonitor.SILENT);
            Date date = field.getDate();
            return Optional.ofNullable(date).map(Date::toInstant);
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
