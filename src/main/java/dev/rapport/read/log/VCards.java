package dev.rapport.read.log;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.read.date.BirthdayCell;
import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Email;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An address book as vCards (RFC 6350, and 2.1 and 3.0 before it): whose address and whose number something is.
 *
 * <p>Name, mail, telephone and, if asked for, the birthday are looked at; pictures, notes and places are passed over line by
 * line. Each card is parsed for itself, so that a damaged one costs itself. Example: {@code BEGIN:VCARD VERSION:3.0 FN:Ada Example
 * EMAIL:ada@example.org END:VCARD}.
 */
final class VCards {
    static final LogFormat FORMAT = new LogFormat(
            "address book (vCard)",
            "Google Contacts, iCloud, Outlook, phones: export contacts as vCard (.vcf)",
            true,
            VCards::recognises,
            VCards::read);

    private static final Set<String> NEEDED =
            Set.of("BEGIN", "END", "VERSION", "FN", "N", "EMAIL", "TEL", "ORG", "X-ABSHOWAS");
    /** A card without its picture is shorter than this by far. */
    private static final int LONGEST = 1 << 16;

    private VCards() {}

    private static boolean recognises(Beginning beginning) {
        return beginning.text().stripLeading().regionMatches(true, 0, "BEGIN:VCARD", 0, 11);
    }

    private static void read(LogFile file, LogSink sink) throws IOException {
        StringBuilder card = new StringBuilder();
        long number = 0;
        long begun = 0;
        boolean kept = false;
        Optional<MonthDay> birthday = Optional.empty();
        boolean quotedPrintable = false;
        try (BufferedReader lines = new BufferedReader(file.source().text())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String property = property(line);
                // A line that names no property goes on with the one before: folded, quoted-printable, or base64.
                boolean more = property.isEmpty() || quotedPrintable && card.indexOf("=\r\n", card.length() - 3) >= 0;
                if (!more) {
                    kept = NEEDED.contains(property);
                    quotedPrintable = kept && line.toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
                }
                if (!more && line.strip().equalsIgnoreCase("BEGIN:VCARD")) {
                    if (begun > 0) {
                        sink.damaged(begun);
                    }
                    begun = number;
                    card.setLength(0);
                    birthday = Optional.empty();
                }
                if (!more && property.equals("BDAY") && file.options().birthdays()) {
                    birthday = BirthdayCell.iso(line.substring(line.indexOf(':') + 1));
                }
                if (begun > 0 && kept && card.length() + line.length() < LONGEST) {
                    card.append(line).append("\r\n");
                }
                if (begun > 0 && !more && line.strip().equalsIgnoreCase("END:VCARD")) {
                    card(card.toString(), begun, birthday, sink);
                    begun = 0;
                }
            }
        }
        if (begun > 0) {
            sink.damaged(begun);
        }
    }

    /** The property that a line begins, without its group; empty if it begins none. */
    private static String property(String line) {
        int end = 0;
        int start = 0;
        while (end < line.length()
                && (Character.isLetterOrDigit(line.charAt(end)) || "-.".indexOf(line.charAt(end)) >= 0)) {
            start = line.charAt(end) == '.' ? end + 1 : start;
            end++;
        }
        boolean begins = end > start && end < line.length() && (line.charAt(end) == ':' || line.charAt(end) == ';');
        return begins ? line.substring(start, end).toUpperCase(Locale.ROOT) : "";
    }

    private static void card(String text, long line, Optional<MonthDay> birthday, LogSink sink) throws IOException {
        VCard card;
        try (VCardReader reader = new VCardReader(new StringReader(text))) {
            card = reader.readNext();
        } catch (RuntimeException unreadable) {
            // The parser's own exceptions of many kinds, for text of any kind: the card is set aside, nothing else.
            card = null;
        }
        if (card == null) {
            sink.damaged(line);
            return;
        }
        sink.read();
        List<String> names = names(card);
        if (names.isEmpty() || company(card)) {
            sink.leftOut(LeftOutRule.NO_PERSON);
            return;
        }
        List<String> mails = new ArrayList<>();
        for (Email mail : card.getEmails()) {
            if (mail.getValue() != null && mail.getValue().indexOf('@') > 0) {
                mails.add(mail.getValue().strip());
            }
        }
        List<String> phones = new ArrayList<>();
        for (Telephone phone : card.getTelephoneNumbers()) {
            String number = phone.getText() == null && phone.getUri() != null
                    ? phone.getUri().getNumber()
                    : phone.getText();
            if (number != null && !number.isBlank()) {
                phones.add(number.strip());
            }
        }
        sink.person(names, mails, phones, birthday);
    }

    /** The name as shown, then the first and the family name alone, without titles. */
    private static List<String> names(VCard card) {
        StructuredName name = card.getStructuredName();
        String plain = name == null ? "" : (text(name.getGiven()) + " " + text(name.getFamily())).strip();
        return Stream.of(shown(card), plain).filter(one -> !one.isBlank()).toList();
    }

    private static String shown(VCard card) {
        return card.getFormattedName() == null
                ? ""
                : text(card.getFormattedName().getValue());
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** Apple marks a firm's card; others leave its name empty, and show the firm in its place. */
    private static boolean company(VCard card) {
        RawProperty mark = card.getExtendedProperty("X-ABSHOWAS");
        if (mark != null && text(mark.getValue()).equalsIgnoreCase("COMPANY")) {
            return true;
        }
        StructuredName name = card.getStructuredName();
        boolean unnamed = name != null && (text(name.getGiven()) + text(name.getFamily())).isEmpty();
        return unnamed
                && card.getOrganization() != null
                && card.getOrganization().getValues().stream().anyMatch(shown(card)::equals);
    }
}
