package dev.rapport.read.calendar;

import dev.rapport.read.interaction.InteractionLog;
import dev.rapport.read.interaction.OwnNames;
import dev.rapport.read.people.Mention;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.NoPeople;
import dev.rapport.read.people.People;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The owner among those whom calendars name.
 *
 * @param log its names and addresses of the owner are known; addresses that a calendar gives away are added to them
 * @param people those whom the exports and address books know
 */
record CalendarOwner(InteractionLog log, People people) {
    /** Fewer meetings show nothing by everybody's being in all of them. */
    private static final int ENOUGH = 2;
    /** An owner who is in nine meetings of ten has a calendar of their own, in which some invitations went to a list. */
    private static final int MOST = 10;

    private static final int LETTERS = 3;
    private static final Pattern ENDING = Pattern.compile("(?i)(\\.(ics|ical|zip))+$");

    private OwnNames own() {
        return log.own();
    }

    boolean is(Invitee one) {
        return own().mailIs(one.mail()) || (!one.name().isEmpty() && own().nameIs(one.name()));
    }

    /**
     * Learns the owner's addresses from their calendar: its own address, by which it or its file is called; those beside
     * the owner's name; and that of the person in every meeting, if the calendar is called by their name. A known contact's
     * address or name is never the owner's.
     *
     * @return whose calendar it is
     */
    WhoseCalendar learn(List<Meeting> meetings, String calendar, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        boolean mine = false;
        boolean anothers = false;
        for (String called : List.of(calendar, ENDING.matcher(name).replaceAll(""))) {
            Mention mention = Mention.of(called);
            if (mention.mail().isEmpty() ? isAnother(mention.name()) : isAnother(mention.mail(), meetings)) {
                anothers = true;
            } else if (!mention.mail().isEmpty() && !NoPeople.mail(mention.mail())) {
                own().mail(mention.mail());
                mine = true;
            }
            mine |= own().nameIs(mention.name());
        }
        Set<Invitee> everywhere = Set.of();
        int withPeople = 0;
        for (Meeting meeting : meetings) {
            Set<Invitee> present = present(meeting);
            for (Invitee one : present) {
                if (!one.mail().isEmpty() && own().nameIs(one.name())) {
                    own().mail(one.mail());
                }
            }
            if (!present.isEmpty()) {
                if (withPeople++ == 0) {
                    everywhere = present;
                } else {
                    everywhere.retainAll(present);
                }
            }
        }
        if (withPeople >= ENOUGH) {
            everywhere.stream()
                    .filter(one -> !one.mail().isEmpty() && called(calendar, one.name()))
                    .filter(one -> !isAnother(one.name()) && !isAnother(one.mail(), meetings))
                    .forEach(one -> own().mail(one.mail()));
        }
        return mine ? WhoseCalendar.OWN : anothers ? WhoseCalendar.ANOTHERS : shared(meetings);
    }

    private WhoseCalendar shared(List<Meeting> meetings) {
        int with = 0;
        int without = 0;
        for (Meeting meeting : meetings) {
            Set<Invitee> present = present(meeting);
            if (present.stream().anyMatch(this::is)) {
                with++;
            } else if (!present.isEmpty()) {
                without++;
            }
        }
        return with > 0 && without * MOST > with + without ? WhoseCalendar.SHARED : WhoseCalendar.OWN;
    }

    private static Set<Invitee> present(Meeting meeting) {
        Set<Invitee> present = new HashSet<>();
        meeting.people.forEach(one -> present.add(plain(one)));
        present.add(plain(meeting.organiser));
        present.remove(Invitee.NOBODY);
        return present;
    }

    /** Whether a person other than the owner is known by a name. */
    private boolean isAnother(String name) {
        return !name.isEmpty()
                && !own().nameIs(name)
                && (log.isAlias(name)
                        || people.names()
                                .bearing(Names.compared(name))
                                .intStream()
                                .anyMatch(one -> !people.isSelf(one)));
    }

    /** Whether an address is another person's: of a connection, in an address book, or by the name that it bears in meetings. */
    private boolean isAnother(String mail, List<Meeting> meetings) {
        if (own().mailIs(mail)) {
            return false;
        }
        String shown = people.nameOfMail(mail);
        List<String> booked = people.book().namesOfMail(mail);
        if (!shown.isEmpty() || log.isAlias(mail)) {
            return !own().nameIs(shown);
        }
        return booked.stream().anyMatch(this::isAnother)
                || meetings.stream()
                        .flatMap(meeting -> present(meeting).stream())
                        .anyMatch(one -> one.mail().equalsIgnoreCase(mail) && isAnother(one.name()));
    }

    private static Invitee plain(Invitee one) {
        return one.nobody() ? Invitee.NOBODY : new Invitee(one.name(), one.mail(), "", "", false);
    }

    private static boolean called(String calendar, String name) {
        String whole = Names.compared(calendar);
        String one = Names.compared(name);
        return one.length() >= LETTERS && whole.length() >= LETTERS && (whole.contains(one) || one.contains(whole));
    }
}
