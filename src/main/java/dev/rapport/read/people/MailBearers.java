package dev.rapport.read.people;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntLists;
import java.util.HashMap;
import java.util.Map;

/** Which connections show an e-mail address: as the newest export says that shows it. */
final class MailBearers {
    private final Map<String, Shown> all = new HashMap<>();

    /** @param age how many exports are newer */
    private record Shown(int age, IntArrayList numbers) {}

    /** An export shows an address, as compared, beside a connection. */
    void add(String mail, int number, int age) {
        Shown known = all.get(mail);
        if (known == null || known.age > age) {
            known = new Shown(age, new IntArrayList(1));
            all.put(mail, known);
        }
        if (known.age == age) {
            known.numbers.add(number);
        }
    }

    IntList of(String mail) {
        Shown known = all.get(mail);
        return known == null ? IntLists.EMPTY_LIST : known.numbers;
    }
}
