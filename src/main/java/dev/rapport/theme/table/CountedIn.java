package dev.rapport.theme.table;

import dev.rapport.fact.Contact;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Finding;
import dev.rapport.report.Status;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Case;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Who stands behind the counts of people, so that every number of them can be told by name. */
public final class CountedIn {
    private CountedIn() {}

    /** The contacts that a finding counts, by their index. */
    public record People(String id, int[] contacts) {}

    /** Those of the counts of a theme, in its order; the cases stay behind. */
    public static List<People> of(Answer answer) {
        return answer.measures().stream()
                .filter(measure -> countsPeople(measure.finding()))
                .map(measure -> new People(
                        measure.finding().id(), contacts(measure.cases().all())))
                .toList();
    }

    private static int[] contacts(List<Case> cases) {
        BitSet counted = new BitSet();
        for (Case one : cases) {
            if (one.part() == Part.COUNTED && one.contact() != Case.NOBODY) {
                counted.set(one.contact());
            }
        }
        return counted.stream().toArray();
    }

    private static boolean countsPeople(Finding finding) {
        return finding.unit() == Unit.PEOPLE
                && finding.method() == Method.COUNT
                && finding.reading().status() == Status.MEASURED;
    }

    /** By contact, the ids of the findings that count them, parted by semicolons. */
    static String[] ids(Ledger ledger, List<People> counts) {
        List<Contact> people = ledger.history().contacts();
        String[] ids = new String[people.size()];
        Arrays.fill(ids, "");
        for (People count : counts) {
            // Many are counted in the same: one text for all of them.
            Map<String, String> longer = new HashMap<>();
            UnaryOperator<String> more = before -> before.isEmpty() ? count.id() : before + ";" + count.id();
            for (int contact : count.contacts()) {
                if (!people.get(contact).key().isEmpty()) {
                    ids[contact] = longer.computeIfAbsent(ids[contact], more);
                }
            }
        }
        return ids;
    }
}
