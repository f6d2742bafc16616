package dev.rapport.read.people;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who stands behind an e-mail address or a telephone number, as the person's address books say. Nobody is guessed. */
public final class AddressBook {
    /** A number without its country has so many digits at least; fewer are of one town. */
    private static final int SHARED = 8;
    /** If neither tells its country, so many: town numbers of eight digits are the same in many countries. */
    private static final int WITHOUT_COUNTRIES = 9;

    private static final int LONGEST_COUNTRY = 3;

    /** Each address, as compared, with the names it is said to mean: as compared, and as first written. */
    private final Map<String, SortedMap<String, String>> byMail = new HashMap<>();

    private final Map<String, List<Entry>> byEnding = new HashMap<>();
    private final List<Birthday> birthdays = new ArrayList<>();

    /** A number and whose it is. */
    private record Entry(String number, String name) {}

    /** A birthday, without the year. */
    record Birthday(String name, List<String> mails, MonthDay day) {}

    /** Notes that an address is that of a person of this name. */
    public void mail(String mail, String name) {
        byMail.computeIfAbsent(Names.compared(mail), any -> new TreeMap<>()).putIfAbsent(Names.compared(name), name);
    }

    /** Notes that a number is that of a person of this name. */
    public void phone(String phone, String name) {
        String number = digits(phone);
        if (!number.isEmpty()) {
            byEnding.computeIfAbsent(ending(number), any -> new ArrayList<>()).add(new Entry(number, name));
        }
    }

    /** Notes the birthday of a person of this name and these addresses. */
    public void birthday(String name, List<String> mails, MonthDay day) {
        birthdays.add(new Birthday(name, List.copyOf(mails), day));
    }

    List<Birthday> birthdays() {
        return birthdays;
    }

    /** The names behind an address, as written; several if the books do not agree. */
    public List<String> namesOfMail(String mail) {
        return List.copyOf(byMail.getOrDefault(Names.compared(mail), Collections.emptySortedMap())
                .values());
    }

    List<String> comparedNamesOfMail(String mail) {
        return List.copyOf(byMail.getOrDefault(Names.compared(mail), Collections.emptySortedMap())
                .keySet());
    }

    /** The names behind a number; several if two people share it. */
    public List<String> namesOfPhone(String phone) {
        String number = digits(phone);
        SortedMap<String, String> names = new TreeMap<>();
        for (Entry entry : byEnding.getOrDefault(ending(number), List.of())) {
            if (!number.isEmpty() && same(number, entry.number)) {
                names.putIfAbsent(Names.compared(entry.name), entry.name);
            }
        }
        return List.copyOf(names.values());
    }

    /** Digits, with a plus if the country is told. */
    private static String digits(String phone) {
        StringBuilder plain = new StringBuilder(phone.length());
        for (char c : phone.strip().toCharArray()) {
            if (c == '+' && plain.isEmpty()) {
                plain.append(c);
            } else if (c >= '0' && c <= '9') {
                plain.append(c);
            } else if (Character.isLetter(c)) {
                // An extension, or no number at all.
                break;
            }
        }
        String number = plain.toString();
        return number.startsWith("00") ? "+" + number.substring(2) : number.equals("+") ? "" : number;
    }

    private static String ending(String number) {
        return number.substring(Math.max(0, number.length() - SHARED));
    }

    /**
     * Whether two numbers are one: equal, or one without its country and the other ends in it. Spreadsheets take the plus
     * and the leading zero for what a number does not need, and North America dials its country without a plus.
     */
    private static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean country = one.startsWith("+");
        if (country && other.startsWith("+")) {
            return false;
        }
        String some = one.replaceFirst("^[+0]", "");
        String more = other.replaceFirst("^[+0]", "");
        String whole = some.length() < more.length() ? more : some;
        String national = some.length() < more.length() ? some : more;
        int before = whole.length() - national.length();
        boolean told = country || other.startsWith("+");
        return national.length() >= (told ? SHARED : WITHOUT_COUNTRIES)
                && before <= LONGEST_COUNTRY
                && whole.endsWith(national);
    }
}
