package dev.rapport.theme;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Rhythm;
import dev.rapport.ledger.Silences;
import dev.rapport.report.Counts;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.theme.lasting.JoinedAndLeft;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.InMonth;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.Spans;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Who went quiet and who came back, and close ties. */
final class FollowUpTies {
    private FollowUpTies() {}

    static Measure wentQuiet(Ledger ledger) {
        MonthSeries months = new MonthSeries(ledger);
        YearMonth month = ledger.windows().month();
        Cases quiet = quiet(ledger, month);
        long back = backSince(ledger, quiet, month);
        return FollowUpTouch.finding(ledger, "touch.went-quiet", "Went quiet this month")
                .window(ledger.windows().reportMonth())
                .count(quiet, FollowUpTouch.ties(ledger))
                .monthlyTalk(months, months.column("went_quiet"))
                .detail("backSince", back)
                .sentence(done -> English.capital(InWords.people(quiet.counted())) + " went quiet in "
                        + English.month(month.getMonth())
                        + inTouchSince(back, quiet.counted()) + "." + InWords.usual(done))
                .taken();
    }

    /** Those who went quiet, each with the latest contact up to the month's end, and since when they are back if they are. */
    private static Cases quiet(Ledger ledger, YearMonth month) {
        long end = ledger.days().of(ledger.windows().reportMonth().to().getEpochSecond());
        Cases all = FollowUpTouch.people(ledger, contact -> ledger.silences().wentQuiet(contact, month));
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
        return FollowUpTouch.finding(ledger, "touch.came-back", "Quiet ties that came back")
                .window(ledger.windows().reportMonth())
                .cases(people)
                .measured(
                        Estimate.plain(back, Method.COUNT),
                        Counts.among(FollowUpTouch.ties(ledger)).withWaiting(waiting))
                .monthlyTalk(months, months.column("came_back"))
                .sentence(done -> English.capital(English.count(back, "quiet tie", "quiet ties")) + " came back in "
                        + English.month(ledger.windows().month().getMonth()) + "."
                        + (waiting == 0
                                ? ""
                                : " You wrote to " + English.number(waiting) + (back == 0 ? "" : " more")
                                        + ", with no answer yet.")
                        + InWords.usual(done))
                .taken();
    }

    /** Ties with whom a silence ended in the report month, and those who may still answer. */
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

    private static Cases close(Ledger ledger) {
        return FollowUpTouch.people(ledger, contact -> ledger.states().close(contact, Spans.today(ledger)));
    }

    static Measure closeTies(Ledger ledger) {
        Cases people = close(ledger);
        long close = people.counted();
        JoinedAndLeft changed = JoinedAndLeft.of(ledger, ledger.states()::close);
        return changed.counted(FollowUpTouch.finding(ledger, "touch.close-ties", "Close ties")
                        .count(people, FollowUpTouch.ties(ledger)))
                .chart(FollowUpTouch.RHYTHM)
                .sentence(done -> "You have " + English.count(close, "close tie", "close ties")
                        + (close == 0 ? " yet, in which both" : ": both")
                        + " of you speak, on six days or more in all." + changed.words())
                .taken();
    }

    static Measure slipping(Ledger ledger) {
        long today = Spans.today(ledger);
        Cases people = FollowUpTouch.people(
                ledger,
                FollowUpTouch.contacts(ledger)
                        .filter(contact -> ledger.states().slipping(contact, today))
                        .boxed()
                        .sorted(ledger.closeness().closestFirst())
                        .mapToInt(contact -> contact));
        long slipping = people.counted();
        MonthSeries months = new MonthSeries(ledger);
        JoinedAndLeft changed = JoinedAndLeft.of(ledger, ledger.states()::slipping);
        return changed.counted(FollowUpTouch.finding(ledger, "touch.slipping", "Close ties past their rhythm")
                        .count(people, slipping + rhythm(ledger, Rhythm.IN_RHYTHM) + rhythm(ledger, Rhythm.DORMANT)))
                .stock(months, months.column("slipping"))
                .chart(FollowUpTouch.RHYTHM)
                .detail("inRhythm", rhythm(ledger, Rhythm.IN_RHYTHM))
                .detail("dormant", rhythm(ledger, Rhythm.DORMANT))
                .sentence(done -> English.capital(English.count(slipping, "close tie has", "close ties have"))
                        + " been silent for longer than is usual between you." + InWords.usual(done)
                        + changed.wordsOfSilence())
                .taken();
    }

    private static long rhythm(Ledger ledger, Rhythm rhythm) {
        long today = Spans.today(ledger);
        return FollowUpTouch.contacts(ledger)
                .filter(contact -> ledger.states().rhythm(contact, today) == rhythm)
                .count();
    }
}
