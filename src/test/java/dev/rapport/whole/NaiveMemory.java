package dev.rapport.whole;

import dev.rapport.whole.Recounted.Act;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What the lists before a day teach, as plainly as section 3 of measures.md can be read.
 *
 * @param known those whom the report knows
 * @param acts what happened with somebody up to the day
 */
record NaiveMemory(
        LocalDate today, List<Named> before, Set<String> known, BiFunction<String, Predicate<Act>, List<Act>> acts) {
    /** Somebody on an earlier list. */
    record Named(LocalDate on, String contact, String rule) {
        Instant end() {
            return on.atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC);
        }
    }

    /** Whether somebody is on the list before this one. */
    boolean lastTime(String contact) {
        LocalDate list =
                before.stream().map(Named::on).max(Comparator.naturalOrder()).orElse(null);
        return before.stream()
                .anyMatch(then -> then.on().equals(list) && then.contact().equals(contact));
    }

    /** When somebody was named last by a rule. */
    LocalDate named(String contact, String rule) {
        return before.stream()
                .filter(one -> one.contact().equals(contact) && one.rule().equals(rule))
                .map(Named::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether somebody rests, with whom the last contact was on some day. */
    boolean rests(String contact, LocalDate last) {
        List<LocalDate> lists =
                before.stream().map(Named::on).distinct().sorted().toList();
        List<LocalDate> named = before.stream()
                .filter(one -> one.contact().equals(contact))
                .map(Named::on)
                .distinct()
                .sorted()
                .toList();
        for (int i = 1; i < named.size(); i++) {
            LocalDate first = named.get(i - 1);
            boolean inARow = lists.indexOf(named.get(i)) == lists.indexOf(first) + 1;
            if (inARow && !today.isAfter(named.get(i).plusDays(90)) && !last.isAfter(first)) {
                return true;
            }
        }
        for (int i = 2; i < named.size(); i++) {
            LocalDate first = named.get(i - 2);
            boolean withinAYear = !named.get(i).isAfter(first.plusDays(365));
            if (withinAYear && !today.isAfter(named.get(i).plusDays(180)) && !last.isAfter(first)) {
                return true;
            }
        }
        return false;
    }

    private boolean acted(Named one) {
        return acts.apply(
                                one.contact(),
                                act -> act.mine()
                                        && act.at().isAfter(one.end())
                                        && !act.at().isAfter(one.end().plus(Duration.ofDays(30))))
                        .size()
                > 0;
    }

    /** How often a rule was acted on, drawn toward a half; a half while fewer than some were listed. */
    double rate(Predicate<Named> which, long least) {
        List<Named> decided = before.stream()
                .filter(which)
                .filter(one -> known.contains(one.contact()))
                .filter(one ->
                        acted(one) || !one.end().plus(Duration.ofDays(30)).isAfter(new Named(today, "", "").end()))
                .toList();
        long acted = decided.stream().filter(this::acted).count();
        return decided.size() < least ? 0.5 : (acted + 1.0) / (decided.size() + 2);
    }
}
