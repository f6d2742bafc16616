package dev.rapport.read.calendar;

import dev.rapport.read.people.Mention;
import dev.rapport.read.people.Names;
import java.util.function.UnaryOperator;

/**
 * A person whom a calendar names.
 *
 * @param mail empty if there is none
 * @param kind what CUTYPE says, upper case
 * @param answer what PARTSTAT says, upper case
 * @param informed whether ROLE says that they were told of it and nothing more
 */
record Invitee(String name, String mail, String kind, String answer, boolean informed) {
    static final Invitee NOBODY = new Invitee("", "", "", "", false);

    static Invitee of(ContentLine line, UnaryOperator<String> shared) {
        String mail = address(line.value());
        if (mail.isEmpty()) {
            mail = address(line.parameter("EMAIL"));
        }
        String name = Names.shown(line.parameter("CN"));
        if (name.indexOf('@') >= 0) {
            // Many calendars write the address where the name should stand.
            mail = mail.isEmpty() ? address(name) : mail;
            name = "";
        }
        name = Mention.spoken(name);
        return new Invitee(
                shared.apply(name),
                shared.apply(mail),
                shared.apply(Names.compared(line.parameter("CUTYPE"))),
                shared.apply(Names.compared(line.parameter("PARTSTAT"))),
                line.says("ROLE", "NON-PARTICIPANT"));
    }

    /** An address without what stands around it; empty if it is none, such as {@code invalid:nomail}. */
    private static String address(String written) {
        String value = written.strip();
        value = value.regionMatches(true, 0, "mailto:", 0, 7) ? value.substring(7) : value;
        return Mention.of(value.replace("%20", " ")).mail();
    }

    boolean nobody() {
        return name.isEmpty() && mail.isEmpty();
    }

    Invitee answering(String said) {
        return new Invitee(name, mail, kind, said, informed);
    }

    boolean declined() {
        return answer.equals("declined") || answer.equals("delegated");
    }
}
