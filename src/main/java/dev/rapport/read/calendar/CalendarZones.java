package dev.rapport.read.calendar;

import dev.rapport.own.Packed;
import dev.rapport.read.people.Names;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;

/**
 * The clocks of a calendar's times, by the names it gives them: zones of the tz database, also behind a tool's own prefix;
 * Windows' names; else what the calendar itself says of a zone. What is left takes the report's zone.
 */
final class CalendarZones {
    private static final Map<String, String> WINDOWS = windows();
    private static final LocalDateTime FROM = LocalDateTime.of(1949, 1, 1, 0, 0);
    private static final LocalDateTime TO = LocalDateTime.of(2042, 1, 1, 0, 0);

    /** As Outlook shows a zone, {@code (UTC+01:00) Amsterdam, Berlin}: the offset at least is known. */
    private static final Pattern OFFSET = Pattern.compile("\\(?(?:UTC|GMT)([+\u2212-]\\d{1,2}:?\\d{2})\\)?");

    private final ZoneId report;
    private final Map<String, Described> described = new HashMap<>();
    private final Map<String, Optional<ZoneRules>> known = new HashMap<>();

    CalendarZones(ZoneId report) {
        this.report = report;
    }

    private static Map<String, String> windows() {
        Map<String, String> zones = new HashMap<>();
        for (String line : Packed.lines(CalendarZones.class, "windows-zones.txt")) {
            int equals = line.indexOf(" = ");
            if (equals > 0) {
                zones.put(Names.compared(line.substring(0, equals)), line.substring(equals + 3));
            }
        }
        return zones;
    }

    /** A zone as a calendar describes it. */
    private record Described(String place, List<Observance> observances) {}

    /** A stretch of the year with its own offset. */
    private record Observance(LocalDateTime begins, ZoneOffset before, ZoneOffset after, String rule) {}

    /** The clock that a name means, if that can be told. */
    Optional<ZoneRules> named(String id) {
        return known.computeIfAbsent(id, this::find);
    }

    /** The clock of a time that names no zone. */
    ZoneRules floating() {
        return report.getRules();
    }

    private Optional<ZoneRules> find(String id) {
        if (id.indexOf('/') > 0) {
            Optional<ZoneRules> region = region(id);
            if (region.isPresent()) {
                return region;
            }
        }
        String windows = WINDOWS.get(Names.compared(id));
        if (windows != null) {
            return Optional.of(ZoneId.of(windows).getRules());
        }
        Described own = described.get(id);
        if (own != null) {
            Optional<ZoneRules> place = region(own.place);
            return place.isPresent() ? place : rules(own.observances);
        }
        Matcher offset = OFFSET.matcher(id);
        if (offset.lookingAt()) {
            return region("UTC" + offset.group(1).replace('\u2212', '-'));
        }
        // Behind a prefix of the tool's own: /mozilla.org/20050126_1/Europe/Berlin.
        String[] parts = id.split("/");
        for (int from = 0; from < parts.length; from++) {
            Optional<ZoneRules> rest = region(String.join("/", List.of(parts).subList(from, parts.length)));
            if (rest.isPresent()) {
                return rest;
            }
        }
        return Optional.empty();
    }

    private static Optional<ZoneRules> region(String id) {
        try {
            return id.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ZoneId.of(id, ZoneId.SHORT_IDS).getRules());
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** Takes a calendar's description of a zone, line by line; what is damaged in it is passed over. */
    void describe(List<ContentLine> lines) {
        String id = "";
        String place = "";
        List<Observance> observances = new ArrayList<>();
        Map<String, String> inside = new HashMap<>();
        for (ContentLine line : lines) {
            switch (line.name()) {
                case "TZID" -> id = line.value().replace("\\,", ",").replace("\\;", ";");
                case "X-LIC-LOCATION" -> place = line.value();
                case "BEGIN" -> inside.clear();
                case "END" -> observance(inside).ifPresent(observances::add);
                default -> inside.putIfAbsent(line.name(), line.value());
            }
        }
        described.putIfAbsent(id, new Described(place, observances));
    }

    private static Optional<Observance> observance(Map<String, String> said) {
        try {
            return Optional.of(new Observance(
                    CalendarTime.of(said.getOrDefault("DTSTART", "").replace("Z", ""))
                            .orElseThrow(() -> new DateTimeException("no beginning"))
                            .local(),
                    ZoneOffset.of(said.getOrDefault("TZOFFSETFROM", "")),
                    ZoneOffset.of(said.getOrDefault("TZOFFSETTO", "")),
                    said.getOrDefault("RRULE", "")));
        } catch (DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneRules> rules(List<Observance> observances) {
        if (observances.isEmpty()) {
            return Optional.empty();
        }
        Map<LocalDateTime, ZoneOffsetTransition> changes = new HashMap<>();
        try {
            for (Observance one : observances) {
                for (LocalDateTime at : beginnings(one)) {
                    if (!one.before.equals(one.after)) {
                        changes.put(at, ZoneOffsetTransition.of(at, one.before, one.after));
                    }
                }
            }
            List<ZoneOffsetTransition> inOrder = changes.values().stream()
                    .sorted(Comparator.comparing(ZoneOffsetTransition::getInstant))
                    .toList();
            ZoneOffset first = inOrder.isEmpty()
                    ? observances.get(0).after
                    : inOrder.get(0).getOffsetBefore();
            return Optional.of(ZoneRules.of(first, first, List.of(), inOrder, List.of()));
        } catch (DateTimeException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** When an offset began, each time. Rules of the year 1601, as Outlook writes them, reach into our time. */
    private static Set<LocalDateTime> beginnings(Observance one) {
        if (one.rule.isEmpty()) {
            return Set.of(one.begins);
        }
        if (!one.rule.contains("FREQ=YEARLY")) {
            throw new DateTimeException("no rule of a zone");
        }
        return Set.copyOf(new Recur<LocalDateTime>(one.rule.replaceAll(";?UNTIL=[^;]*", ""))
                .getDates(one.begins, FROM, TO).stream()
                        .filter(at -> !at.isAfter(until(one.rule)))
                        .toList());
    }

    private static LocalDateTime until(String rule) {
        int from = rule.indexOf("UNTIL=");
        return from < 0
                ? TO
                : CalendarTime.of(rule.substring(from + 6).split(";")[0].replace("Z", ""))
                        .map(CalendarTime::local)
                        .orElse(TO);
    }
}
