package dev.rapport.theme.hello;

import dev.rapport.fact.Fact;
import dev.rapport.fact.SpokenName;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.English;
import dev.rapport.theme.measure.InWords;
import java.time.LocalDate;
import java.util.List;

/** The last time the owner and a contact were in touch, in words: how, where and when; and what the owner noted for themselves. */
public final class LastTime {
    private LastTime() {}

    /** "Coffee, 30 September", "Message from you, 8 January 2025"; empty if there was none. */
    public static String words(Ledger ledger, int contact) {
        List<Interaction> talks = ledger.timelines().of(contact);
        if (talks.isEmpty()) {
            return "";
        }
        Interaction last = talks.get(talks.size() - 1);
        LocalDate on = LocalDate.ofEpochDay(last.epochDay());
        return how(ledger, contact, last) + ", "
                + InWords.date(on, ledger.windows().today());
    }

    private static String how(Ledger ledger, int contact, Interaction last) {
        String from = switch (last.direction()) {
            case OUT -> " from you";
            case IN -> " from " + called(ledger, contact);
            case BOTH -> "";
        };
        if (last.logged().isEmpty()) {
            return "Message" + from;
        }
        Fact.Logged row = last.logged().get();
        return English.capital(row.channel()) + (row.event().isEmpty() ? from : " at " + row.event());
    }

    /** The day of the latest message with a contact, who has sent or received one. */
    public static LocalDate said(Ledger ledger, int contact) {
        int last = ledger.timelines().messagesFrom(contact + 1) - 1;
        return ledger.windows().day(ledger.history().messages().second(last));
    }

    /** A contact's first name, or the whole name where there is none, as it is spoken. */
    public static String called(Ledger ledger, int contact) {
        var person = ledger.person(contact);
        return SpokenName.of(person.firstName().isBlank() ? person.name() : person.firstName());
    }

    /** The owner's own note of a contact, the latest; empty if there is none, or none is to be shown. */
    public static String note(Ledger ledger, int contact) {
        return ledger.notes().note(contact).map(note -> note.text()).orElse("");
    }
}
