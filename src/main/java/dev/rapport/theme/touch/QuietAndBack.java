package dev.rapport.theme.touch;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.ledger.Silences;
import dev.rapport.report.Counts;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.stat.Estimate;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.InMonth;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.PastInWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Who went quiet this month, and who came back. */
final class QuietAndBack {
    private QuietAndBack() {}

    static Measure wentQuiet(Ledger ledger) {
        MonthSeries months = new MonthSeries(ledger);
        YearMonth month = ledger.windows().month();
        Cases quiet = quiet(ledger, month);
        long back = backSince(ledger, quiet, month);
        return TouchCases.finding(ledger, "touch.went-quiet", "Went quiet this month")
                .window(ledger.windows().reportMonth())
                .count(quiet, TouchCases.ties(ledger))
                .monthlyTalk(months, months.column(MonthColumn.WENT_QUIET))
                .detail("backSince", back)
                .sentence(done -> English.capital(InWords.people(quiet.counted())) + " went quiet in "
                        + English.month(month.getMonth())
                        + inTouchSince(back, quiet.counted()) + "." + PastInWords.usual(done));
    }

    /** Those who went quiet, each with the latest contact up to the month's end, and since when they are back if they are. */
    private static Cases quiet(Ledger ledger, YearMonth month) {
        long end = ledger.days().of(ledger.windows().reportMonth().to().getEpochSecond());
        Cases all = TouchCases.people(ledger, contact -> ledger.silences().wentQuiet(contact, month));
        return new Cases(
                all.unit(),
                all.all().stream()
                        .map(one -> {
                            OptionalLong back = ledger.silences().backAfter(one.contact(), month);
                            return back.isEmpty()
                                    ? one
                                    : Case.of(
                                            one.contact(),
                                            Part.COUNTED,
                                            one.when(),
                                            rows -> rows.note("back since "
                                                            + English.day(LocalDate.ofEpochDay(back.getAsLong())))
                                                    .last(one.contact(), talk -> talk.epochDay() <= end));
                        })
                        .toList());
    }

    private static String inTouchSince(long back, long all) {
        if (back == 0) {
            return "";
        }
        return all == 1
                ? " and has been in touch since"
                : "; " + English.ofThem(back, all) + English.pick(back, " has", " have") + " been in touch since";
    }

    private static long backSince(Ledger ledger, Cases quiet, YearMonth month) {
        return IntStream.of(quiet.contacts())
                .filter(contact -> ledger.silences().backAfter(contact, month).isPresent())
                .count();
    }

    static Measure cameBack(Ledger ledger) {
        MonthSeries months = new MonthSeries(ledger);
        Cases people = back(ledger);
        long back = people.counted();
        long waiting = people.waiting();
        return TouchCases.finding(ledger, "touch.came-back", "Quiet ties that came back")
                .window(ledger.windows().reportMonth())
                .cases(people)
                .measured(
                        Estimate.plain(back),
                        Counts.among(TouchCases.ties(ledger)).withWaiting(waiting))
                .monthlyTalk(months, months.column(MonthColumn.CAME_BACK))
                .sentence(done -> English.capital(English.count(back, "quiet tie", "quiet ties")) + " came back in "
                        + English.month(ledger.windows().month().getMonth()) + "."
                        + (waiting == 0
                                ? ""
                                : " You wrote to " + English.number(waiting) + (back == 0 ? "" : " more")
                                        + ", with no answer yet.")
                        + PastInWords.usual(done));
    }

    /** Ties whose silence ended in the report month, and those who may still answer. */
    private static Cases back(Ledger ledger) {
        InMonth month = new InMonth(ledger);
        List<Case> cases = new ArrayList<>();
        month.people().forEach(contact -> {
            Silences.CameBack outcome =
                    ledger.silences().cameBack(contact, ledger.windows().month());
            if (outcome != Silences.CameBack.NO) {
                cases.add(Case.of(
                        contact,
                        outcome == Silences.CameBack.YES ? Part.COUNTED : Part.WAITING,
                        ledger.windows().reportMonth().from().getEpochSecond(),
                        rows -> rows.talks(contact, month::holds)));
            }
        });
        return new Cases("one person after a silence: what happened in the month", cases);
    }
}
