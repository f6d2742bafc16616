package dev.rapport.torture;

import dev.rapport.fact.LeftOutRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of a synthetic file, and what it means.
 *
 * @param cells in the order of the file's columns
 * @param told the facts it carries; of a row left out, those it would carry otherwise
 * @param rule why it is left out, if it is
 * @param people full names of those it speaks of
 */
record TrueRow(List<String> cells, List<Told> told, Optional<LeftOutRule> rule, Set<String> people) {
    static TrueRow used(List<String> cells, Told told) {
        return new TrueRow(cells, List.of(told), Optional.empty(), Set.of(told.get("person")));
    }

    TrueRow leftOut(LeftOutRule why) {
        return new TrueRow(cells, told, Optional.of(why), people);
    }
}
