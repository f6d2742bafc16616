package dev.rapport.theme.hello;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Suggested;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.English;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the lists of earlier months say: who was named when, by which rule, and what the owner did about it. */
public final class Listings {
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int SHORT_REST = 90;
    private static final int LONG_REST = 180;

    private static final Pattern YEARS = Pattern.compile(
            "\\b(" + Arrays.stream(Month.values()).map(English::month).collect(Collectors.joining("|")) + ") \\d{4}");

    private final Ledger ledger;
    private final TreeSet<String> months = new TreeSet<>();
    private final Map<String, List<Suggested>> byPerson = new HashMap<>();
    private final Map<String, Tally> byRule = new TreeMap<>();

    /**
     * What became of the people of a rule.
     *
     * @param acted people the owner contacted within 30 days of the report
     * @param listed all who were named, if that is decided
     */
    public record Tally(long acted, long listed) {
        private Tally plus(boolean done) {
            return new Tally(acted + (done ? 1 : 0), listed + 1);
        }

        /** The share that is acted on, drawn toward a half while little is known. */
        double rate() {
            return (acted + 1.0) / (listed + 2);
        }
    }

    private Listings(Ledger ledger) {
        this.ledger = ledger;
        String now = ledger.windows().month().toString();
        for (Suggested one : ledger.memory().suggested()) {
            if (one.month().compareTo(now) < 0) {
                months.add(one.month());
                byPerson.computeIfAbsent(one.contact(), any -> new ArrayList<>())
                        .add(one);
            }
        }
        for (Contact person : ledger.history().contacts()) {
            for (Suggested one : byPerson.getOrDefault(person.key(), List.of())) {
                boolean acted = spoken(
                        person.id(),
                        one.end(),
                        one.end().plus(MONTH),
                        talk -> talk.direction().ownerSide());
                if (acted || !one.end().plus(MONTH).isAfter(ledger.windows().end())) {
                    byRule.merge(one.rule(), new Tally(0, 0).plus(acted), (before, any) -> before.plus(acted));
                }
            }
        }
    }

    /** The earlier lists of a ledger, which are gone through once. */
    public static Listings of(Ledger ledger) {
        return ledger.once(Listings.class, Listings::new);
    }

    /** What became of the people each rule has named. */
    public Map<String, Tally> byRule() {
        return byRule;
    }

    Tally of(HelloRule rule) {
        return byRule.getOrDefault(rule.code(), new Tally(0, 0));
    }

    /** The same of all rules together. */
    Tally all() {
        return byRule.values().stream()
                .reduce(new Tally(0, 0), (one, other) -> new Tally(one.acted + other.acted, one.listed + other.listed));
    }

    /** Whether a contact is on the list before this one. */
    boolean lastTime(int contact) {
        return !months.isEmpty()
                && named(contact).stream().anyMatch(one -> one.month().equals(months.last()));
    }

    /** Whether a contact was named before by a rule. */
    public boolean before(int contact, HelloRule rule) {
        return !latest(contact, rule).isEmpty();
    }

    /** The openers that a contact was named with, the oldest first, each where it was said last, as {@link #withoutYear}. */
    List<String> said(int contact) {
        LinkedHashSet<String> all = new LinkedHashSet<>();
        named(contact).stream()
                .sorted(Comparator.comparing(Suggested::month))
                .map(one -> withoutYear(one.step()))
                .forEach(words -> {
                    all.remove(words);
                    all.add(words);
                });
        return List.copyOf(all);
    }

    /** Words as they were in a year in which no year was added to their months. */
    static String withoutYear(String words) {
        return YEARS.matcher(words).replaceAll("$1");
    }

    /** The latest month in which a contact was named by a rule; before all months if never. */
    public String latest(int contact, HelloRule rule) {
        return named(contact).stream()
                .filter(one -> one.rule().equals(rule.code()))
                .map(Suggested::month)
                .max(String::compareTo)
                .orElse("");
    }

    private List<Suggested> named(int contact) {
        return byPerson.getOrDefault(ledger.person(contact).key(), List.of());
    }

    private boolean spoken(int contact, Instant after, Instant to, Predicate<Interaction> side) {
        return ledger.timelines().of(contact).stream()
                .anyMatch(talk -> side.test(talk)
                        && talk.second() <= to.getEpochSecond()
                        && HelloOutcome.after(ledger, talk, after));
    }

    /**
     * Whether a contact rests: named in two reports in a row without a contact since the first of them, the second at most
     * 90 days ago; or three times within a year without a contact since the first, the third at most 180 days ago.
     */
    public boolean resting(int contact) {
        TreeMap<String, Instant> listed = new TreeMap<>();
        named(contact).forEach(one -> listed.put(one.month(), one.end()));
        for (String month : listed.keySet()) {
            String before = months.lower(month);
            if (before != null
                    && listed.containsKey(before)
                    && rests(contact, listed.get(before), listed.get(month), SHORT_REST)) {
                return true;
            }
            String second = listed.lowerKey(month);
            Map.Entry<String, Instant> third = second == null ? null : listed.lowerEntry(second);
            if (third != null
                    && !listed.get(month).isAfter(third.getValue().plus(YEAR))
                    && rests(contact, third.getValue(), listed.get(month), LONG_REST)) {
                return true;
            }
        }
        return false;
    }

    private boolean rests(int contact, Instant first, Instant last, int days) {
        return !last.isBefore(ledger.windows().back(days).from())
                && !spoken(contact, first, ledger.windows().end(), any -> true);
    }
}
