package dev.rapport.read.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 */
record Mail(Map<String, String> headers) {
    private static final Pattern SENT = Pattern.compile(
            "(?i).*(?:^|[,;\\s\"])(?:sent|gesendet|enviados?|envoy\u00e9s|messages envoy\u00e9s|verzonden|inviati|posta inviata)(?:$|[,;\\s\"]).*");
    private static final Pattern DRAFT = Pattern.compile(
            "(?i).*(?:^|[,;\\s\"])(?:drafts?|entw\u00fcrfe|brouillons|borradores|concepten|bozze|rascunhos)(?:$|[,;\\s\"]).*");
    private static final Pattern SPAM = Pattern.compile("(?i).*(?:^|[,;\\s\"])(?:spam|junk)(?:$|[,;\\s\"]).*");
    private static final Pattern MACHINE = Pattern.compile(
            "(?i)(?:.*[._+-])?(?:no[._-]?reply|do[._-]?not[._-]?reply|donotreply|notifications?|notify|alerts?|mailer-daemon"
                    + "|postmaster|bounces?|newsletters?|mailer|automated|auto-?confirm|digest|unsubscribe)(?:[._+-].*)?");

    /** Somebody with an address. */
    record Person(String name, String address) {}

    /** The value of a header; empty if it is not there. */
    String first(String name) {
        return headers.getOrDefault(name, "");
    }

    /** Whether it is a mail at all. */
    boolean whole() {
        return headers.containsKey("from") && headers.containsKey("date");
    }

    /** Whether its label says that the owner sent it. */
    boolean sentByLabel() {
        return SENT.matcher(labels()).matches() && headers.containsKey("from");
    }

    boolean draft() {
        return DRAFT.matcher(labels()).matches();
    }

    /** Whether it was written for many, by a machine, or is unwanted. */
    boolean bulk() {
        String precedence = first("precedence").toLowerCase(Locale.ROOT);
        String submitted = first("auto-submitted").toLowerCase(Locale.ROOT);
        String from = people("from").stream().map(Person::address).findFirst().orElse("");
        return headers.containsKey("list-id")
                || headers.containsKey("list-unsubscribe")
                || headers.containsKey("list-post")
                || List.of("bulk", "list", "junk", "auto_reply").contains(precedence)
                || !(submitted.isEmpty() || submitted.equals("no"))
                || first("return-path").equals("<>")
                || MACHINE.matcher(from.substring(0, Math.max(0, from.indexOf('@'))))
                        .matches()
                || SPAM.matcher(labels()).matches();
    }

    private String labels() {
        return headers.containsKey("x-gmail-labels")
                ? DecoderUtil.decodeEncodedWords(first("x-gmail-labels"), DecodeMonitor.SILENT)
                : "";
    }

    /** The people in a header; entries without an address are passed over. */
    List<Person> people(String header) {
        List<Person> people = new ArrayList<>();
        String value = first(header);
        if (value.isEmpty()) {
            return people;
        }
        try {
            for (Mailbox mailbox :
                    LenientAddressParser.DEFAULT.parseAddressList(value).flatten()) {
                String address = mailbox.getAddress() == null
                        ? ""
                        : mailbox.getAddress().strip().toLowerCase(Locale.ROOT);
                if (address.indexOf('@') > 0) {
                    String name = mailbox.getName() == null
                            ? ""
                            : DecoderUtil.decodeEncodedWords(mailbox.getName(), DecodeMonitor.SILENT);
                    people.add(new Person(Attendee.spoken(name), address));
                }
            }
        } catch (RuntimeException unreadable) {
            // The parser's own exceptions, for text of any kind: nobody is in it.
            return List.of();
        }
        return people;
    }

    /** When it was written. */
    Optional<Instant> at() {
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
