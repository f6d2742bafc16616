package dev.rapport.whole;

import dev.rapport.whole.Recounted.Act;
import dev.rapport.whole.Recounted.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Whom a month's list names, worked out as plainly as section 3 of measures.md can be read. Rules are their codes. */
final class NaiveSeats {
    private static final List<String> RULES =
            List.of("waiting-on-you", "promised", "slipping", "dormant", "new-connection", "job-change");
    private static final List<String> TURNS =
            List.of("waiting-on-you", "promised", "new-connection", "slipping", "dormant", "job-change");
    private static final Set<String> IN_PERSON = Set.of("call", "meeting", "video", "event", "coffee", "lunch walk");
    private static final int SEATS = 6;

    private final LocalDate today;
    private final Instant end;
    private final List<Map<String, String>> rows;
    private final Map<String, Map<String, String>> people = new TreeMap<>();
    private final Recount recount;
    private final NaiveMemory memory;
    private final Map<String, LocalDate> promises;
    private final Map<String, Integer> invitations;
    private final LocalDate exportBefore;
    private final Set<String> metLast;

    NaiveSeats(
            LocalDate today,
            List<Map<String, String>> contacts,
            Recount recount,
            List<NaiveMemory.Named> before,
            Map<String, LocalDate> promises,
            Map<String, Integer> invitations,
            LocalDate exportBefore,
            Set<String> metLast) {
        this.today = today;
        this.end = new NaiveMemory.Named(today, "", "").end();
        this.rows = contacts;
        contacts.forEach(row -> people.put(row.get("contact"), row));
        this.recount = recount;
        this.memory = new NaiveMemory(today, before, people.keySet(), this::acts);
        this.promises = promises;
        this.invitations = invitations;
        this.exportBefore = exportBefore;
        this.metLast = metLast;
    }

    private List<Act> acts(String contact, Predicate<Act> which) {
        Person person = recount.people.get(contact);
        return person == null
                ? List.of()
                : person.acts().stream()
                        .filter(act -> !act.day().isAfter(today))
                        .filter(which)
                        .toList();
    }

    private double number(String contact, String column) {
        String cell = people.get(contact).get(column);
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    private boolean is(String contact, String column) {
        return people.get(contact).get(column).equals("true");
    }

    private LocalDate last(String contact) {
        String cell = people.get(contact).get("last_contact");
        return cell.isEmpty() ? LocalDate.MIN : LocalDate.parse(cell);
    }

    private List<String> all(Predicate<String> which, Comparator<String> order) {
        return people.keySet().stream().filter(which).sorted(order).toList();
    }

    private Comparator<String> closest() {
        Map<String, Long> talks = new TreeMap<>();
        return Comparator.comparing((String one) -> -number(one, "closeness"))
                .thenComparing(one ->
                        -talks.computeIfAbsent(one, any -> (long) acts(
                                        one,
                                        act -> !act.day().isBefore(last(one).minusDays(730)))
                                .size()))
                .thenComparing(Comparator.naturalOrder());
    }

    private Comparator<String> byKey() {
        return Comparator.naturalOrder();
    }

    private List<String> fitting(String rule) {
        return switch (rule) {
            case "waiting-on-you" -> all(one -> is(one, "asks_you"), closest());
            case "promised" ->
                all(
                        one -> promises.containsKey(one) && !promises.get(one).isAfter(today),
                        Comparator.comparing((String one) -> promises.get(one)).thenComparing(byKey()));
            case "slipping" -> all(one -> is(one, "slipping"), closest());
            case "dormant" ->
                all(
                        one -> number(one, "gap_days") > 365
                                && number(one, "contact_days") >= 3
                                && acts(one, Act::mine).size() >= 2
                                && acts(one, Act::theirs).size() >= 2,
                        byKey());
            case "new-connection" ->
                all(
                        this::isNew,
                        Comparator.comparing((String one) -> memory.named(one, rule) != null)
                                .thenComparing(one -> invitations.getOrDefault(one, 3))
                                .thenComparing(one -> people.get(one).get("connected_on"), Comparator.reverseOrder())
                                .thenComparing(byKey()));
            default ->
                all(
                        one -> is(one, "job_changed")
                                && is(one, "two_way")
                                && number(one, "contact_days") >= 2
                                && (number(one, "gap_days") > 90 || last(one).isBefore(exportBefore)),
                        Comparator.comparing((String one) -> -number(one, "warmth"))
                                .thenComparing(byKey()));
        };
    }

    private boolean isNew(String one) {
        String on = people.get(one).get("connected_on");
        if (on.isEmpty()
                || number(one, "contact_days") > 0
                || !acts(one, any -> true).isEmpty()) {
            return false;
        }
        long age = ChronoUnit.DAYS.between(LocalDate.parse(on), today);
        long thatDay =
                rows.stream().filter(row -> row.get("connected_on").equals(on)).count();
        return age >= 3
                && age <= 60
                && thatDay <= 50
                && !people.get(one).get("url").contains("/company/");
    }

    private boolean heldBack(String one) {
        boolean lately = acts(one, act -> act.mine() && !act.at().isBefore(end.minus(Duration.ofDays(14))))
                        .size()
                > 0;
        return lately || number(one, "unanswered_in_a_row") >= 3 || memory.rests(one, last(one));
    }

    private List<String> pair(List<String> dormant) {
        if (dormant.size() < 2) {
            return dormant;
        }
        Comparator<String> turn = Comparator.comparing(one -> {
            LocalDate on = memory.named(one, "dormant");
            return on == null ? LocalDate.MIN : on;
        });
        String familiar = dormant.stream().min(turn.thenComparing(closest())).orElseThrow();
        Set<String> shared = rows.stream()
                .filter(row -> row.get("close").equals("true"))
                .map(row -> company(row.get("company")))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        String other = dormant.stream()
                .filter(one -> !one.equals(familiar))
                .min(turn.thenComparing(
                                one -> shared.contains(company(people.get(one).get("company"))))
                        .thenComparing(one -> number(one, "contact_days"))
                        .thenComparing(byKey()))
                .orElseThrow();
        return List.of(familiar, other);
    }

    private static String company(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[.,]", "")
                .replaceAll(" (srl|sas|ab|ag|gmbh|inc|ltd|llc|bv|sa|oy|as|plc|kk|co)$", "")
                .strip();
    }

    private String easy(List<String> slipping) {
        return slipping.stream()
                .filter(one -> !memory.lastTime(one))
                .filter(one -> {
                    double mine = number(one, "opened_by_me");
                    double all = mine + number(one, "opened_by_them");
                    return all > 0 && 3 * mine >= all && 3 * mine <= 2 * all;
                })
                .filter(one -> metLast.contains(one)
                        && !people.get(one).get("last_channel").equals("LinkedIn"))
                .min(Comparator.comparing((String one) ->
                                Double.isNaN(number(one, "overdue_ratio")) ? 1e9 : number(one, "overdue_ratio"))
                        .thenComparing(byKey()))
                .orElse("");
    }

    /** The list: contact and rule, in the order shown. */
    List<String> list() {
        Map<String, List<String>> free = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (String rule : RULES) {
            List<String> first =
                    fitting(rule).stream().filter(one -> !seen.contains(one)).toList();
            seen.addAll(first);
            free.put(
                    rule,
                    new ArrayList<>(first.stream().filter(one -> !heldBack(one)).toList()));
        }
        free.get("job-change").removeIf(one -> memory.named(one, "job-change") != null);
        List<String> dormant = pair(free.get("dormant"));
        List<String> slipping = free.get("slipping");
        String easy = easy(slipping);
        if (!easy.isEmpty()) {
            slipping.remove(easy);
            slipping.add(0, easy);
        }
        Map<String, String> seats = new LinkedHashMap<>();
        int kept = Math.min(2, slipping.size());
        slipping.subList(0, kept).forEach(one -> seats.put(one, "slipping"));

        double whole = memory.rate(any -> true, 0);
        Map<String, Double> rates = new TreeMap<>();
        TURNS.forEach(rule -> rates.put(rule, memory.rate(one -> one.rule().equals(rule), 12)));
        List<String> order = TURNS.stream()
                .sorted(Comparator.comparing(rule -> -rates.get(rule)))
                .toList();
        for (int turn = 1; turn <= 2; turn++) {
            for (String rule : order) {
                boolean faded = rates.get(rule) < whole / 2;
                List<String> rest = new ArrayList<>();
                if (rule.equals("dormant")) {
                    if (turn == (faded ? 2 : 1) && seats.size() + dormant.size() <= SEATS) {
                        dormant.forEach(one -> seats.put(one, rule));
                    }
                    continue;
                } else if (rule.equals("slipping")) {
                    rest.addAll(turn == 2 ? slipping.subList(kept, slipping.size()) : List.of());
                } else {
                    int most = rule.equals("waiting-on-you") || rule.equals("promised") ? 2 : 1;
                    List<String> some = free.get(rule)
                            .subList(0, Math.min(most, free.get(rule).size()));
                    int one = faded ? 0 : Math.min(1, some.size());
                    rest.addAll(turn == 1 ? some.subList(0, one) : some.subList(one, some.size()));
                }
                for (String one : rest) {
                    if (seats.size() < SEATS) {
                        seats.put(one, rule);
                    }
                }
            }
        }
        List<String> list = new ArrayList<>();
        if (!easy.isEmpty()) {
            list.add(easy + " slipping");
        }
        for (String rule : RULES) {
            seats.forEach((one, by) -> {
                if (by.equals(rule) && !one.equals(easy)) {
                    list.add(one + " " + rule);
                }
            });
        }
        return list;
    }
}
