package dev.rapport.read.people;

import dev.rapport.fact.Contact;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Birthdays as address books have them, without the year: whose they are is told by address, else by the exact name. */
public final class Birthdays {
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String name, List<String> mails, MonthDay day) {}

    /** Notes a birthday of somebody of that name and those addresses. */
    public void add(String name, List<String> mails, MonthDay day) {
        entries.add(new Entry(name, List.copyOf(mails), day));
    }

    /**
     * Those of connections and of whoever a log tells of, by the contact's number. Whoever is not clear, or has two
     * birthdays, has none.
     *
     * @param to the contact of each person's number, less than 0 for nobody
     * @param inLogs contacts of whom a log tells
     */
    public Map<Integer, MonthDay> of(People people, int[] to, List<Contact> contacts, IntSet inLogs) {
        Map<Integer, MonthDay> days = new TreeMap<>();
        Set<Integer> unclear = new HashSet<>();
        for (Entry entry : entries) {
            int contact = contact(entry, people, to);
            if (contact >= 0 && (contacts.get(contact).connected() || inLogs.contains(contact))) {
                MonthDay before = days.putIfAbsent(contact, entry.day);
                if (before != null && !before.equals(entry.day)) {
                    unclear.add(contact);
                }
            }
        }
        days.keySet().removeAll(unclear);
        return days;
    }

    private static int contact(Entry entry, People people, int[] to) {
        for (String mail : entry.mails) {
            int number = people.mailed(mail);
            if (number >= 0) {
                return to[number];
            }
        }
        IntSet bearers = people.bearing(Names.compared(entry.name));
        return bearers.size() == 1 ? to[bearers.iterator().nextInt()] : -1;
    }
}
