package dev.rapport.theme;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Cell;
import dev.rapport.theme.hello.Hello;
import java.util.List;

/** People who may be worth a hello, and what of them is listed. */
class HelloPeople {
    final HistoryBuilder told = new HistoryBuilder();

    int person(String name, String connected) {
        told.people.add(Histories.person(told.people.size(), name, "Acme", connected));
        return told.people.size() - 1;
    }

    Ledger ledger(Settings settings, Memory memory) {
        return told.ledger(settings, memory);
    }

    List<String> listed() {
        return Hello.suggestions(ledger(Settings.defaults(), Memory.none())).stream()
                .map(one -> one.name().split(" ")[0] + " " + one.rule())
                .toList();
    }

    String held(Ledger ledger, String guard) {
        Cell.Group groups =
                (Cell.Group) Hello.suggested(ledger).finding().detail().get("heldBack");
        return groups.cells().get(guard).csv();
    }
}
