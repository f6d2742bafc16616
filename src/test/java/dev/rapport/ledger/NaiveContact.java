package dev.rapport.ledger;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.History;
import dev.rapport.fact.OwnWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A second, slow reading of measures.md for one contact, with lists and dates and no arrays; zone UTC. */
final class NaiveContact {
    record Said(Instant at, boolean mine, int visible, boolean asks) {}

    private final History history;
    private final Contact contact;
    private final List<Said> said = new ArrayList<>();
    private final List<Fact.Logged> rows;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final LocalDate today;

    NaiveContact(History history, int c) {
        this.history = history;
        this.contact = history.contacts().get(c);
        this.today = day(history.end());
        for (int i = 0; i < history.messages().size(); i++) {
            if (history.messages().contact(i) == c) {
                said.add(new Said(
                        Instant.ofEpochSecond(history.messages().second(i)),
                        history.messages().mine(i),
                        history.messages().visibleCharacters(i),
                        history.messages().questionMark(i)));
            }
        }
        rows = history.log().stream().filter(row -> row.contact() == c).toList();
        said.forEach(one -> days.add(day(one.at())));
        rows.forEach(row -> days.add(row.on()));
    }

    static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The cells of contacts.csv; an absent key is an empty cell. */
    Map<String, Object> cells() {
        Map<String, Object> cells = new TreeMap<>();
        cells.put("contact", contact.key());
        cells.put("index", contact.id());
        cells.put("tie", contact.connected() || twoWay());
        cells.put("connected", contact.connected());
        contact.connectedOn().ifPresent(date -> cells.put("connected_on", date));
        int in = (int) said.stream().filter(one -> !one.mine()).count();
        int out = said.size() - in;
        cells.put("messages_in", in);
        cells.put("messages_out", out);
        cells.put("logged", rows.size());
        if (in + out > 0) {
            cells.put("balance", (out - in) / (double) (out + in));
        }
        touch(cells);
        openers(cells);
        waiting(cells);
        TreeSet<String> channels =
                rows.stream().map(Fact.Logged::channel).collect(Collectors.toCollection(TreeSet::new));
        if (!said.isEmpty()) {
            channels.add("LinkedIn");
        }
        if (!channels.isEmpty()) {
            cells.put("channels", String.join(";", channels));
        }
        for (Fact.Vouched.Kind kind : Fact.Vouched.Kind.values()) {
            String what = kind == Fact.Vouched.Kind.ENDORSEMENT ? "endorsements_" : "recommendations_";
            cells.put(what + "given", acts(kind, Direction.OUT));
            cells.put(what + "received", acts(kind, Direction.IN));
        }
        noted(cells, "last_topic", OwnWords::topic);
        noted(cells, "last_note", OwnWords::note);
        noted(cells, "last_promise", OwnWords::promise);
        return cells;
    }

    private void noted(Map<String, Object> cells, String column, Function<OwnWords, String> words) {
        rows.stream()
                .filter(row -> !words.apply(row.words()).isEmpty())
                .reduce((earlier, later) -> later.on().isBefore(earlier.on()) ? earlier : later)
                .ifPresent(row -> {
                    cells.put(column, words.apply(row.words()));
                    cells.put(column + "_on", row.on());
                });
    }

    private int acts(Fact.Vouched.Kind kind, Direction direction) {
        return (int) history.vouches().stream()
                .filter(vouch -> vouch.contact() == contact.id() && vouch.kind() == kind)
                .filter(vouch -> vouch.direction() == direction)
                .map(vouch -> day(vouch.at()))
                .distinct()
                .count();
    }

    private boolean twoWay() {
        boolean mine =
                said.stream().anyMatch(Said::mine) || rows.stream().anyMatch(row -> row.direction() != Direction.IN);
        boolean theirs = said.stream().anyMatch(one -> !one.mine())
                || rows.stream().anyMatch(row -> row.direction() != Direction.OUT);
        return mine && theirs;
    }

    private void touch(Map<String, Object> cells) {
        cells.put("contact_days", days.size());
        cells.put("two_way", twoWay());
        long lately =
                days.isEmpty() ? 0 : days.tailSet(days.last().minusDays(365)).size();
        cells.put("close", twoWay() && days.size() >= 6 && lately >= 3);
        if (days.isEmpty()) {
            cells.put("closeness", 0);
            cells.put("slipping", false);
            if (contact.connected()) {
                cells.put("state", "never-spoken");
            }
            return;
        }
        long gap = ChronoUnit.DAYS.between(days.last(), today);
        cells.put("first_contact", days.first());
        cells.put("last_contact", days.last());
        cells.put("gap_days", (int) gap);
        cells.put("warmth", days.size() / (double) (gap + 7));
        cells.put("state", gap <= 90 ? "active" : gap <= 365 ? "quiet" : gap < 1095 ? "dormant" : "long-dormant");
        cells.put("closeness", days.tailSet(days.last().minusDays(730)).size());
        List<Double> own = logarithms();
        double limit = 90;
        if (own.size() >= 2) {
            double usual = Math.rint(1e9 * Math.exp((sum(own) + 2 * everybodys()) / (own.size() + 2))) / 1e9;
            cells.put("usual_gap_days", usual);
            cells.put("overdue_ratio", gap / usual);
            limit = 1.5 * usual;
        }
        boolean close = (boolean) cells.get("close");
        cells.put("slipping", close && gap >= 30 && gap <= 365 && gap > limit);
        cameBack(cells);
    }

    /** The first day of the month after more than 90 without contact, of a tie of the owner's who has spoken since. */
    private void cameBack(Map<String, Object> cells) {
        YearMonth month = YearMonth.from(today.getDayOfMonth() < 20 ? today.minusMonths(1) : today);
        LocalDate end = month.atEndOfMonth().isBefore(today) ? month.atEndOfMonth() : today;
        days.subSet(month.atDay(1), true, end, true).stream()
                .filter(day -> days.lower(day) != null && ChronoUnit.DAYS.between(days.lower(day), day) > 90)
                .findFirst()
                .filter(day -> turnedTo(end) && spoke(false, day, end))
                .filter(day -> spoke(true, LocalDate.MIN, end)
                        || contact.connectedOn()
                                .filter(on -> !on.isAfter(end) || end.equals(today))
                                .isPresent())
                .ifPresent(day -> {
                    cells.put("came_back_on", day);
                    cells.put("came_back_after", (int) ChronoUnit.DAYS.between(days.lower(day), day));
                });
    }

    private boolean turnedTo(LocalDate end) {
        return spoke(true, LocalDate.MIN, end)
                || history.invitations().stream()
                        .anyMatch(invited -> invited.contact() == contact.id()
                                && invited.direction() == Direction.OUT
                                && invited.withNote()
                                && !day(invited.at()).isAfter(end));
    }

    private boolean spoke(boolean mine, LocalDate from, LocalDate to) {
        return said.stream().anyMatch(one -> one.mine() == mine && within(day(one.at()), from, to))
                || rows.stream()
                        .anyMatch(row ->
                                row.direction() != (mine ? Direction.IN : Direction.OUT) && within(row.on(), from, to));
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static double sum(List<Double> all) {
        return all.stream().mapToDouble(each -> each).sum();
    }

    /** Of the gaps between conversations. */
    private List<Double> logarithms() {
        List<Double> all = new ArrayList<>();
        LocalDate before = null;
        for (LocalDate day : days) {
            if (before != null && ChronoUnit.DAYS.between(before, day) > 7) {
                all.add(Math.log(ChronoUnit.DAYS.between(before, day)));
            }
            before = day;
        }
        return all;
    }

    private double everybodys() {
        List<Double> all = new ArrayList<>();
        for (Contact each : history.contacts()) {
            NaiveContact other = new NaiveContact(history, each.id());
            if (each.connected() || other.twoWay()) {
                all.addAll(other.logarithms());
            }
        }
        return all.isEmpty() ? Math.log(60) : sum(all) / all.size();
    }

    private void openers(Map<String, Object> cells) {
        List<List<Said>> episodes = new ArrayList<>();
        for (Said one : said) {
            List<Said> current = episodes.isEmpty() ? List.of() : episodes.get(episodes.size() - 1);
            boolean goesOn = !current.isEmpty()
                    && (apart(current.get(current.size() - 1), one) <= 7 * 86_400L
                            || current.stream().allMatch(before -> before.mine() != one.mine())
                                    && apart(current.get(0), one) <= 30 * 86_400L);
            if (goesOn) {
                current.add(one);
            } else {
                episodes.add(new ArrayList<>(List.of(one)));
            }
        }
        int mine = 0;
        for (List<Said> episode : episodes) {
            boolean me = episode.get(0).mine();
            boolean first = episode == episodes.get(0);
            mine += me != (first && noteBefore(episode.get(0))) ? 1 : 0;
        }
        cells.put("opened_by_me", mine);
        cells.put("opened_by_them", episodes.size() - mine);
    }

    private boolean noteBefore(Said first) {
        return history.invitations().stream()
                .filter(invited -> invited.contact() == contact.id())
                .filter(invited -> (invited.direction() == Direction.OUT) != first.mine())
                .flatMap(invited -> invited.noteCopiedAt().stream())
                .anyMatch(note -> !note.isAfter(first.at())
                        && !note.plusSeconds(30 * 86_400L).isBefore(first.at()));
    }

    private static long apart(Said one, Said other) {
        return ChronoUnit.SECONDS.between(one.at(), other.at());
    }

    private void waiting(Map<String, Object> cells) {
        List<Said> theirs = said.stream().filter(one -> !one.mine()).toList();
        int lastTheirs = theirs.isEmpty() ? -1 : said.lastIndexOf(theirs.get(theirs.size() - 1));
        cells.put("unanswered_in_a_row", (int) said.subList(lastTheirs + 1, said.size()).stream()
                .map(one -> day(one.at()))
                .distinct()
                .count());
        boolean waiting = false;
        boolean asks = false;
        if (!said.isEmpty() && !said.get(said.size() - 1).mine()) {
            Instant at =
                    said.stream().map(Said::at).max(Comparator.naturalOrder()).orElseThrow();
            long age = ChronoUnit.SECONDS.between(at, history.end());
            boolean tie = Boolean.TRUE.equals(cells.get("connected")) || Boolean.TRUE.equals(cells.get("two_way"));
            int turn = said.size() - 1;
            while (turn > 0 && !said.get(turn - 1).mine() && apart(said.get(turn - 1), said.get(turn)) <= 7 * 86_400) {
                turn--;
            }
            List<Said> last = said.subList(turn, said.size());
            List<Said> mine = said.subList(0, turn).stream().filter(Said::mine).toList();
            int written = mine.stream().mapToInt(Said::visible).sum();
            asks = last.stream().anyMatch(Said::asks)
                    && last.stream().mapToInt(Said::visible).sum() <= 340
                    && (written >= 340
                            || mine.stream().anyMatch(Said::asks)
                                    && (said.get(0).mine() || written >= 125));
            waiting = tie
                    && !mine.isEmpty()
                    && age > 2 * 86_400
                    && age <= 90 * 86_400
                    && rows.stream()
                            .filter(row -> row.direction() != Direction.IN)
                            .noneMatch(row -> row.at()
                                    .map(moment -> moment.isAfter(at))
                                    .orElse(!row.on().isBefore(day(at))));
            if (waiting) {
                cells.put("waiting_days", (int) ChronoUnit.DAYS.between(day(at), day(history.end())));
            }
        }
        cells.put("waiting_on_you", waiting);
        cells.put("asks_you", waiting && asks);
    }
}
