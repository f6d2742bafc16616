package dev.rapport.torture;

import dev.rapport.fact.LeftOutRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A row of a synthetic file, and what it means.
 *
 * @param cells in the order of the file's columns
 * @param told the facts it carries; of a row left out, those it would carry otherwise
 * @param rule why it is left out, if it is
 * @param people every full name that those it speaks of ever bore
 */
record TrueRow(List<String> cells, List<Told> told, Optional<LeftOutRule> rule, Set<String> people) {
    static TrueRow used(Set<String> people, List<String> cells, Told told) {
        return new TrueRow(cells, List.of(told), Optional.empty(), people);
    }

    TrueRow leftOut(LeftOutRule why) {
        return new TrueRow(cells, told, Optional.of(why), people);
    }

    /** The same message with another text, of which its length and its question mark are told. */
    TrueRow withText(String text) {
        List<Told> longer = told.stream()
                .map(one -> {
                    Map<String, String> fields = new TreeMap<>(one.fields());
                    int characters = Math.min(Facts.visible(text), 0xFFFF);
                    fields.put("@characters", Integer.toString(characters));
                    fields.put("#question", Boolean.toString(text.indexOf('?') >= 0));
                    return new Told(fields);
                })
                .toList();
        return new TrueRow(cells, longer, rule, people);
    }
}
