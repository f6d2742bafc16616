package dev.rapport.theme.momentum;

import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.ledger.Timelines;
import dev.rapport.report.Cell;
import dev.rapport.report.Counts;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.InMonth;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.PastInWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Theme 7 month by month: first moves, new people, follow-ups, own marks of ease. */
final class MomentumMonths {
    static final String EASE = "momentum.ease-by-month";

    private MomentumMonths() {}

    private static Findings finding(Ledger ledger, String id, String name, Unit unit, Cases cases, MonthColumn column) {
        MonthSeries months = new MonthSeries(ledger);
        return Findings.of(ledger, id, name, unit, Method.COUNT)
                .needsTalk()
                .window(ledger.windows().reportMonth())
                .count(cases)
                .monthlyTalk(months, months.column(column));
    }

    private static String inMonth(Ledger ledger, Finding done, String words) {
        return words + " in " + English.month(ledger.windows().month().getMonth()) + "." + PastInWords.usual(done);
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
                        MonthColumn.FIRST_MOVES)
                .chart(FirstMovesTrend.CHART)
                .sentence(done -> inMonth(
                        ledger,
                        done,
                        "You made " + English.count(Math.round(done.value()), "first move", "first moves")));
    }

    static Measure newPeople(Ledger ledger) {
        InMonth month = new InMonth(ledger);
        List<Case> cases = new ArrayList<>();
        month.people().forEach(contact -> {
            Timelines.Timeline timeline = ledger.timelines().of(contact);
            long known = LocalDate.ofEpochDay(ledger.contactDays().knownFrom(contact))
                    .withDayOfMonth(1)
                    .toEpochDay();
            timeline.subList(timeline.since(known), timeline.size()).stream()
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
                        MonthColumn.NEW_PEOPLE)
                .sentence(done -> inMonth(
                        ledger,
                        done,
                        "You were in touch with "
                                + English.count(Math.round(done.value()), "new person", "new people")));
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
                        MonthColumn.FOLLOW_UPS)
                .sentence(done ->
                        inMonth(ledger, done, "You followed up with " + InWords.people(Math.round(done.value()))));
    }

    static Measure ease(Ledger ledger) {
        SortedMap<String, Cell> perMonth = new TreeMap<>();
        MonthSeries months = new MonthSeries(ledger);
        double[] counts = months.column(MonthColumn.EASE_N);
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
                .chart(EASE)
                .over(
                        marks,
                        Counts.among(marks.counted()),
                        5,
                        Reason.FEWER_THAN_5,
                        () -> Estimate.plain(Arrays.stream(marks.values()).sum() / marks.counted()))
                .sentence(done -> "Your own marks average " + English.decimal(done.value(), 1)
                        + " of 5 this month, from " + English.count(marks.counted(), "mark", "marks") + ".");
    }

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
