package dev.rapport.read;

import dev.rapport.read.Meeting.Invitee;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The owner's names and e-mail addresses, by which they are told from the others in a log: those of the export, those the
 * person says, and those a calendar gives away.
 */
final class OwnNames {
    /** Fewer meetings show nothing by everybody's being in all of them. */
    private static final int ENOUGH = 2;

    private static final int LETTERS = 3;
    private static final Pattern ENDING = Pattern.compile("(?i)(\\.(ics|ical|zip))+$");

    private final Set<String> names = new HashSet<>();
    private final Set<String> mails = new TreeSet<>();

    OwnNames(List<Export> exports, ReadOptions options) {
        options.meetings().own().forEach(this::mail);
        options.me()
                .filter(me -> ProfileLinks.key(me).isEmpty())
                .map(Names::compared)
                .ifPresent(names::add);
        for (Export export : exports) {
            export.ownMails.forEach(this::mail);
            if (!export.owner.name().isEmpty()) {
                names.add(export.owner.name());
            }
            export.profileName
                    .map(Names::compared)
                    .filter(name -> !name.isEmpty())
                    .ifPresent(names::add);
        }
    }

    private void mail(String mail) {
        if (!mail.isBlank()) {
            mails.add(Names.compared(mail));
        }
    }

    /** How many addresses are known. */
    int addresses() {
        return mails.size();
    }

    /** Names and addresses, as compared. */
    Set<String> all() {
        Set<String> all = new HashSet<>(names);
        all.addAll(mails);
        return all;
    }

    boolean mailIs(String mail) {
        return !mail.isEmpty() && mails.contains(Names.compared(mail));
    }

    boolean nameIs(String name) {
        return names.contains(Names.compared(name));
    }

    /** Whether somebody in a calendar is the owner. */
    boolean are(Invitee one) {
        return mailIs(one.mail()) || (!one.name().isEmpty() && nameIs(one.name()));
    }

    /**
     * Learns the owner's addresses from their calendar: its own address, by which it or its file is called; those beside
     * the owner's name; and that of whoever is in every meeting, if the calendar is called by their name.
     */
    void learn(List<Meeting> meetings, String calendar, String file) {
        for (String called : List.of(calendar, ENDING.matcher(file).replaceAll(""))) {
            Mention mention = Mention.of(called);
            if (!mention.mail().isEmpty() && !NoPeople.mail(mention.mail())) {
                mail(mention.mail());
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
                if (!one.mail().isEmpty() && names.contains(Names.compared(one.name()))) {
                    mail(one.mail());
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
                    .forEach(one -> mail(one.mail()));
        }
    }

    private static Invitee plain(Invitee one) {
        return one.nobody() ? Invitee.NOBODY : new Invitee(one.name(), one.mail(), "", "");
    }

    private static boolean called(String calendar, String name) {
        String whole = Names.compared(calendar);
        String one = Names.compared(name);
        return one.length() >= LETTERS && whole.length() >= LETTERS && (whole.contains(one) || one.contains(whole));
    }
}
