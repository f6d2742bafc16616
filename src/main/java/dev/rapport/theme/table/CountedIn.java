package dev.rapport.theme.table;

import dev.rapport.ledger.Ledger;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Finding;
import dev.rapport.report.Status;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Case;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

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
    static IntFunction<String> ids(Ledger ledger, List<People> counts) {
        // Many are counted in the same: one text for all of them, and of each contact its number.
        List<String> texts = new ArrayList<>(List.of(""));
        int[] own = new int[ledger.history().contacts().size()];
        for (People count : counts) {
            int[] longer = new int[texts.size()];
            for (int contact : count.contacts()) {
                int before = own[contact];
                if (longer[before] == 0) {
                    longer[before] = texts.size();
                    texts.add(before == 0 ? count.id() : texts.get(before) + ";" + count.id());
                }
                own[contact] = longer[before];
            }
        }
        return contact -> ledger.person(contact).key().isEmpty() ? "" : texts.get(own[contact]);
    }
}
