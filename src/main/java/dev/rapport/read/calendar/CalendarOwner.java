package dev.rapport.read.calendar;

import dev.rapport.read.calendar.Meeting.Invitee;
import dev.rapport.read.interaction.OwnNames;
import dev.rapport.read.people.Mention;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.NoPeople;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The owner among those whom calendars name. */
final class CalendarOwner {
    /** Fewer meetings show nothing by everybody's being in all of them. */
    private static final int ENOUGH = 2;

    private static final int LETTERS = 3;
    private static final Pattern ENDING = Pattern.compile("(?i)(\\.(ics|ical|zip))+$");

    private final OwnNames own;

    /** Those that are known; addresses that a calendar gives away are added to them. */
    CalendarOwner(OwnNames own) {
        this.own = own;
    }

    /** Whether somebody in a calendar is the owner. */
    boolean is(Invitee one) {
        return own.mailIs(one.mail()) || (!one.name().isEmpty() && own.nameIs(one.name()));
    }

    /**
     * Learns the owner's addresses from their calendar: its own address, by which it or its file is called; those beside
     * the owner's name; and that of whoever is in every meeting, if the calendar is called by their name.
     */
    void learn(List<Meeting> meetings, String calendar, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        for (String called : List.of(calendar, ENDING.matcher(name).replaceAll(""))) {
            Mention mention = Mention.of(called);
            if (!mention.mail().isEmpty() && !NoPeople.mail(mention.mail())) {
                own.mail(mention.mail());
            }
        }
        Set<Invitee> everywhere = null;
        int withPeople = 0;
        for (Meeting meeting : meetings) {
            Set<Invitee> present = new HashSet<>();
            meeting.people.forEach(one -> present.add(plain(one)));
            present.add(plain(meeting.organiser));
            present.remove(Invitee.NOBODY);
            for (Invitee one : present) {
                if (!one.mail().isEmpty() && own.nameIs(one.name())) {
                    own.mail(one.mail());
                }
            }
            if (!present.isEmpty()) {
                withPeople++;
                if (everywhere == null) {
                    everywhere = present;
                } else {
                    everywhere.retainAll(present);
                }
            }
        }
        if (withPeople >= ENOUGH) {
            everywhere.stream()
                    .filter(one -> !one.mail().isEmpty() && called(calendar, one.name()))
                    .forEach(one -> own.mail(one.mail()));
        }
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
