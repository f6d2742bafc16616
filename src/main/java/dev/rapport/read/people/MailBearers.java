package dev.rapport.read.people;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntLinkedOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Which connections show an e-mail address: as the newest export says that shows it. */
public final class MailBearers {
    private final IntUnaryOperator one;
    private final Map<String, Shown> all = new HashMap<>();

    /** @param age how many exports are newer */
    private record Shown(int age, IntArrayList numbers) {}

    /** @param one the number that stands for a person, whichever of theirs is given */
    MailBearers(IntUnaryOperator one) {
        this.one = one;
    }

    /** An export shows an address beside a connection; {@code age} exports are newer. */
    public void add(String mail, int number, int age) {
        String compared = Names.compared(mail);
        Shown known = all.get(compared);
        if (known == null || known.age > age) {
            known = new Shown(age, new IntArrayList(1));
            all.put(compared, known);
        }
        if (known.age == age) {
            known.numbers.add(number);
        }
    }

    /** The connections that show an address, each once. */
    IntSet showing(String mail) {
        IntLinkedOpenHashSet each = new IntLinkedOpenHashSet();
        Shown known = all.get(Names.compared(mail));
        if (known != null) {
            known.numbers.forEach(number -> each.add(one.applyAsInt(number)));
        }
        return each;
    }

    /** The only connection that shows an address; less than 0 if there is none, or several. */
    int only(String mail) {
        IntSet bearers = showing(mail);
        return bearers.size() == 1 ? bearers.iterator().nextInt() : Bearers.NOBODY;
    }
}
