package dev.rapport.theme.summary;

import dev.rapport.fact.Contact;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Cell;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.report.Status;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Case;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who stands behind the counts of people, so that every number of them can be told by name. */
final class CountedIn {
    static final String COLUMN = "counted_in";

    private CountedIn() {}

    /** The contacts that a finding counts, by their index. */
    record People(String id, int[] contacts) {}

    /** Those of the counts of a theme, in its order; the cases stay behind. */
    static List<People> of(Answer answer) {
        return answer.measures().stream()
                .filter(measure -> countsPeople(measure.finding()))
                .map(measure -> new People(
                        measure.finding().id(),
                        measure.cases().all().stream()
                                .filter(one -> one.part() == Part.COUNTED && one.contact() != Case.NOBODY)
                                .mapToInt(Case::contact)
                                .distinct()
                                .toArray()))
                .toList();
    }

    private static boolean countsPeople(Finding finding) {
        return finding.unit() == Unit.PEOPLE
                && finding.method() == Method.COUNT
                && finding.reading().status() == Status.MEASURED;
    }

    /** The table of contacts with the ids of the findings that count somebody, parted by semicolons. */
    static Grid told(Grid contacts, Ledger ledger, List<People> counts) {
        List<Contact> people = ledger.history().contacts();
        Map<String, String> ids = new HashMap<>();
        for (People count : counts) {
            for (int contact : count.contacts()) {
                String key = people.get(contact).key();
                if (!key.isEmpty()) {
                    ids.merge(key, count.id(), (before, id) -> before + ";" + id);
                }
            }
        }
        Map<String, Cell> cells = new HashMap<>();
        ids.forEach((key, all) -> cells.put(key, Cell.of(all)));
        return ContactGrid.told(contacts, COLUMN, cells);
    }
}
