package dev.rapport.read.people;

import dev.rapport.fact.Contact;
import dev.rapport.read.people.AddressBook.Birthday;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whose the birthdays in address books are: told by e-mail address, else by the exact name. */
public final class Birthdays {
    private Birthdays() {}

    /**
     * Those of connections and of people of whom a log tells, by the contact's number. A person who is not clear, or who has
     * two birthdays, has none.
     *
     * @param to the contact of each person's number, less than 0 for nobody
     * @param inLogs contacts of whom a log tells
     */
    public static Map<Integer, MonthDay> of(People people, int[] to, List<Contact> contacts, IntSet inLogs) {
        Map<Integer, MonthDay> days = new TreeMap<>();
        Set<Integer> unclear = new HashSet<>();
        for (Birthday birthday : people.book().birthdays()) {
            int contact = contact(birthday, people, to);
            if (contact >= 0 && (contacts.get(contact).connected() || inLogs.contains(contact))) {
                MonthDay before = days.putIfAbsent(contact, birthday.day());
                if (before != null && !before.equals(birthday.day())) {
                    unclear.add(contact);
                }
            }
        }
        days.keySet().removeAll(unclear);
        return days;
    }

    private static int contact(Birthday birthday, People people, int[] to) {
        for (String mail : birthday.mails()) {
            int number = people.mails().only(mail);
            if (number >= 0) {
                return to[number];
            }
        }
        IntSet bearers = people.names().bearing(Names.compared(birthday.name()));
        return bearers.size() == 1 ? to[bearers.iterator().nextInt()] : -1;
    }
}
