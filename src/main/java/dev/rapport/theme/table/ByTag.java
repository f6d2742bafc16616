package dev.rapport.theme.table;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.TouchState;
import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Shares;
import dev.rapport.theme.measure.SideCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A few figures for each word that the owner has for people, {@code tags.csv}: how many they are, and of these who is in
 * touch, who is slipping, and with how many it goes both ways (measures.md 5.2). The rules are those of the whole
 * report; a contact with two tags counts in both.
 */
public final class ByTag {
    private static final List<String> COLUMNS =
            List.of("tag", "people", "in_touch", "slipping", "two_way", "n", "two_way_share", "low", "high");
    private static final int DIGITS = 4;

    private ByTag() {}

    /** The table of a ledger, the tag of most people first; without rows if no contact has one. */
    public static Grid of(Ledger ledger) {
        Map<String, List<Integer>> people = new TreeMap<>();
        ledger.history()
                .coverage()
                .tags()
                .forEach((contact, tags) -> tags.forEach(tag ->
                        people.computeIfAbsent(tag, any -> new ArrayList<>()).add(contact)));
        if (people.isEmpty()) {
            return Grid.empty();
        }
        SideCounts sides = SideCounts.withLog(ledger, ledger.windows().year());
        return new Grid(
                COLUMNS,
                people.entrySet().stream()
                        .sorted(Comparator.comparingInt(tag -> -tag.getValue().size()))
                        .map(tag -> row(ledger, sides, tag.getKey(), tag.getValue()))
                        .toList());
    }

    private static List<Cell> row(Ledger ledger, SideCounts sides, String tag, List<Integer> people) {
        long today = ledger.windows().today().toEpochDay();
        int inTouch = 0;
        int slipping = 0;
        int both = 0;
        int any = 0;
        for (int contact : people) {
            inTouch += ledger.states().stateOfAnyone(contact, today) == TouchState.ACTIVE ? 1 : 0;
            slipping += ledger.states().slipping(contact, today) ? 1 : 0;
            both += sides.both(contact) ? 1 : 0;
            any += sides.any(contact) ? 1 : 0;
        }
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(tag),
                Cell.of(people.size()),
                Cell.of(inTouch),
                Cell.of(slipping),
                Cell.of(both),
                Cell.of(any)));
        if (any == 0) {
            cells.addAll(List.of(Cell.none(), Cell.none(), Cell.none()));
        } else {
            Estimate share = Shares.wilson(both, any);
            cells.addAll(List.of(
                    Cell.of(share.value(), DIGITS), Cell.of(share.low(), DIGITS), Cell.of(share.high(), DIGITS)));
        }
        return cells;
    }
}
