package dev.rapport.theme;

import dev.rapport.fact.Source;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.Cell;
import dev.rapport.report.Counts;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.ClusteredSlope;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.InMonth;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.NewChannels;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Theme 7 month by month: first moves and their trend, new people, follow-ups, own marks of ease. */
final class MomentumMonths {
    private static final int MONTHS_NEEDED = 8;
    private static final int MONTHS_USED = 24;
    private static final double CLEAR = .05;

    private MomentumMonths() {}

    private static Findings finding(
            Ledger ledger,
            String id,
            String name,
            Unit unit,
            Cases cases,
            String column,
            Function<Finding, String> words) {
        MonthSeries months = new MonthSeries(ledger);
        String month = English.month(ledger.windows().month().getMonth());
        return Findings.of(ledger, id, name, unit, Method.COUNT)
                .needsAny(Source.MESSAGES, Source.LOG)
                .directional()
                .window(ledger.windows().reportMonth())
                .count(cases)
                .monthlyTalk(months, months.column(column))
                .sentence(done -> words.apply(done) + " in " + month + "." + InWords.usual(done));
    }

    static Measure firstMoves(Ledger ledger) {
        InMonth month = new InMonth(ledger);
        List<Case> cases = new ArrayList<>();
        month.people().forEach(contact -> {
            List<Interaction> timeline = ledger.timelines().of(contact);
            for (int place : ledger.firstMoves().of(contact)) {
                Interaction move = timeline.get(place);
                if (month.holds(move)) {
                    cases.add(Case.of(contact, Part.COUNTED, move.second(), rows -> rows.talk(contact, place)));
                }
            }
        });
        return finding(
                        ledger,
                        "momentum.first-moves",
                        "First moves",
                        Unit.COUNT,
                        new Cases("one first move of yours", cases),
                        "first_moves",
                        done -> "You made " + English.count(Math.round(done.value()), "first move", "first moves"))
                .chart(Momentum.BY_MONTH)
                .taken();
    }

    static Measure newPeople(Ledger ledger) {
        InMonth month = new InMonth(ledger);
        List<Case> cases = new ArrayList<>();
        month.people().forEach(contact -> {
            List<Interaction> timeline = ledger.timelines().of(contact);
            long known = LocalDate.ofEpochDay(ledger.contactDays().knownFrom(contact))
                    .withDayOfMonth(1)
                    .toEpochDay();
            timeline.stream()
                    .filter(talk -> talk.epochDay() >= known)
                    .findFirst()
                    .filter(month::holds)
                    .ifPresent(first -> cases.add(Case.of(
                            contact, Part.COUNTED, first.second(), rows -> rows.bothSides(contact, any -> true))));
        });
        return finding(
                        ledger,
                        "momentum.new-people",
                        "New people",
                        Unit.PEOPLE,
                        new Cases("one person: the first word of either side", cases),
                        "new_people",
                        done -> "You were in touch with "
                                + English.count(Math.round(done.value()), "new person", "new people"))
                .taken();
    }

    static Measure followUps(Ledger ledger) {
        InMonth month = new InMonth(ledger);
        List<Case> cases = new ArrayList<>();
        month.people().forEach(contact -> {
            Set<Long> days = Arrays.stream(ledger.followUps().days(contact))
                    .filter(month::holds)
                    .boxed()
                    .collect(Collectors.toSet());
            if (!days.isEmpty()) {
                cases.add(Case.of(
                        contact,
                        Part.COUNTED,
                        ledger.days().begin(days.iterator().next()),
                        rows -> rows.connection(contact)
                                .talks(
                                        contact,
                                        talk -> talk.direction().ownerSide() && days.contains(talk.epochDay()))));
            }
        });
        return finding(
                        ledger,
                        "momentum.follow-ups",
                        "Follow-ups",
                        Unit.PEOPLE,
                        new Cases(
                                "one person: the row of connecting, and your words on the days you followed up", cases),
                        "follow_ups",
                        done -> "You followed up with " + InWords.people(Math.round(done.value())))
                .taken();
    }

    /** Monthly first moves of the last complete months, at most 24, oldest first. */
    static double[] lastComplete(Ledger ledger) {
        MonthSeries months = new MonthSeries(ledger);
        double[] all = months.column("first_moves");
        int end = all.length;
        while (end > 0 && !ledger.windows().isComplete(months.months().get(end - 1))) {
            end--;
        }
        return Arrays.copyOfRange(all, Math.max(0, end - MONTHS_USED), end);
    }

    static Measure trend(Ledger ledger) {
        double[] series = lastComplete(ledger);
        Findings finding = Findings.of(
                        ledger, "momentum.trend", "First moves over two years", Unit.PER_MONTH, Method.CLUSTERED_SLOPE)
                .needsAny(Source.MESSAGES, Source.LOG)
                .directional()
                .window(trendWindow(ledger, series.length))
                .chart(Momentum.BY_MONTH)
                .restsOn(
                        "the monthly first moves in data/months.csv, column first_moves; explain momentum.first-moves shows"
                                + " one month's rows");
        Counts counts = Counts.among(series.length);
        if (series.length < MONTHS_NEEDED) {
            return finding.tooFew(counts, Reason.FEWER_THAN_8_MONTHS).taken();
        }
        ClusteredSlope line = slope(ledger, series.length);
        finding.measured(
                        new Estimate(
                                line.slope(),
                                line.slope() - line.reach(),
                                line.slope() + line.reach(),
                                Method.CLUSTERED_SLOPE),
                        counts)
                .detail("p", line.p())
                .detail("degrees", line.degrees())
                .detail("n", (long) series.length);
        Optional<String> begun = NewChannels.of(ledger).sinceWithin(trendWindow(ledger, series.length));
        begun.ifPresent(day -> finding.detail(Findings.CHANNEL_SINCE, Cell.of(day)));
        boolean clear = begun.isEmpty() && line.p() < CLEAR;
        String many = English.count(series.length, "month", "months");
        String words = begun.map(
                        day -> "no trend to read over " + many + ", as part of them is what you have logged since "
                                + English.monthOfYear(YearMonth.from(LocalDate.parse(day))))
                .orElse(!clear ? "no clear trend over " + many : line.slope() > 0 ? "rising" : "falling");
        return finding.sentence(done -> "First moves a month: " + words + " (" + English.decimal(line.slope(), 2)
                        + " a month, likely "
                        + English.between(
                                English.decimal(line.slope() - line.reach(), 2),
                                English.decimal(line.slope() + line.reach(), 2))
                        + "). Up to 24 months show only large trends.")
                .taken();
    }

    /** Whether a trend may be spoken of, and drawn. */
    static boolean clear(Finding trend) {
        return !trend.detail().containsKey(Findings.CHANNEL_SINCE)
                && trend.detail().get("p") instanceof Cell.Decimal p
                && p.value() < CLEAR;
    }

    /** The slope of first moves over so many complete months up to the last, as the sum of what each person adds. */
    private static ClusteredSlope slope(Ledger ledger, int months) {
        Span window = trendWindow(ledger, months);
        YearMonth first = YearMonth.from(window.from().atZone(ledger.windows().zone()));
        int firstDay = ledger.days().of(window.from().getEpochSecond());
        int lastDay = ledger.days().of(window.to().getEpochSecond());
        ClusteredSlope slope = new ClusteredSlope(months);
        for (int contact = 0; contact < ledger.history().contacts().size(); contact++) {
            if (!ledger.contactDays().touched(contact, firstDay, lastDay)) {
                continue;
            }
            int[] moves = ledger.firstMoves().moves(contact).stream()
                    .filter(move -> window.holds(move.second()))
                    .mapToInt(move ->
                            (int) first.until(YearMonth.from(LocalDate.ofEpochDay(move.epochDay())), ChronoUnit.MONTHS))
                    .toArray();
            if (moves.length > 0) {
                slope.add(moves);
            }
        }
        return slope;
    }

    /** From the first of the complete months looked at to the end of the last. */
    private static Span trendWindow(Ledger ledger, int months) {
        YearMonth last = YearMonth.from(ledger.windows().today());
        last = ledger.windows().isComplete(last) ? last : last.minusMonths(1);
        Instant from = ledger.windows()
                .monthSpan(last.minusMonths(Math.max(1, months) - 1L))
                .from();
        return new Span(from, ledger.windows().monthEnd(last));
    }

    static Measure ease(Ledger ledger) {
        SortedMap<String, Cell> perMonth = new TreeMap<>();
        MonthSeries months = new MonthSeries(ledger);
        double[] counts = months.column("ease_n");
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                perMonth.put(months.months().get(i).toString(), Cell.of(Math.round(counts[i])));
            }
        }
        Cases marks = marks(ledger);
        return Findings.of(ledger, "momentum.ease", "How easy it felt, in your own marks", Unit.MARK, Method.PLUG_IN)
                .needsLogField("ease")
                .window(ledger.windows().reportMonth())
                .detail("n", new Cell.Group(perMonth))
                .chart(Momentum.EASE)
                .over(
                        marks,
                        Counts.among(marks.counted()),
                        5,
                        Reason.FEWER_THAN_5,
                        () -> Estimate.plain(Arrays.stream(marks.values()).sum() / marks.counted(), Method.PLUG_IN))
                .sentence(done -> "Your own marks average " + English.decimal(done.value(), 1)
                        + " of 5 this month, from " + English.count(marks.counted(), "mark", "marks") + ".")
                .taken();
    }

    /** Marks of the report month. */
    private static Cases marks(Ledger ledger) {
        InMonth month = new InMonth(ledger);
        List<Case> cases = new ArrayList<>();
        month.people()
                .forEach(contact -> ledger.timelines().logged(contact).stream()
                        .filter(month::holds)
                        .map(talk -> talk.logged().orElseThrow())
                        .filter(row -> row.ease().isPresent())
                        .forEach(row -> {
                            int mark = row.ease().getAsInt();
                            cases.add(Case.valued(
                                    contact,
                                    Part.COUNTED,
                                    ledger.days().begin(row.on().toEpochDay()),
                                    mark,
                                    rows -> rows.note("mark " + mark).logged(row)));
                        }));
        return new Cases("one mark of your own", cases);
    }
}
