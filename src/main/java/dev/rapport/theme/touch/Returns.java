package dev.rapport.theme.touch;

import dev.rapport.fact.Direction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Timelines;
import dev.rapport.report.English;
import dev.rapport.report.Finding;
import dev.rapport.report.Unit;
import dev.rapport.report.Window;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Groups;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many close ties speak again once they have been silent for 90 days (measures.md, touch.return-after-quiet). */
public final class Returns {
    private static final double HALF_A_YEAR = 180;

    private Returns() {}

    /** The share that speaks again within 180 days of the ninetieth silent one. */
    public static Measure afterQuiet(Ledger ledger) {
        Cases silences = silences(ledger);
        Cases returned = silences.where(one -> !Double.isNaN(one.value()));
        long ownerFirst =
                returned.all().stream().filter(one -> ownerFirst(ledger, one)).count();
        return Findings.of(
                        ledger, "touch.return-after-quiet", "Close ties that speak again", Unit.SHARE, Method.KM_LOGLOG)
                .needsTalk()
                .window(new Window(
                        Optional.empty(), Optional.of(ledger.windows().end())))
                .shareBy(silences, HALF_A_YEAR)
                .detail("horizonDays", (long) HALF_A_YEAR)
                .detail("ownerFirst", Groups.counts(ownerFirst, returned.all().size()))
                .sentence(done -> words(done, ownerFirst, returned.all().size()));
    }

    private static String words(Finding finding, long ownerFirst, long returned) {
        return InWords.of(finding, "close tie", "close ties") + " silent for " + PickedUp.QUIET
                + " days had spoken with you again within half a year." + InWords.likely(finding)
                + (returned == 0
                        ? ""
                        : " Of all that came back, you wrote first to " + English.of(ownerFirst, returned) + ".")
                + InWords.open(finding);
    }

    /** Of each contact the first silence of 90 days that began while they were a close tie. */
    private static Cases silences(Ledger ledger) {
        List<Case> cases = new ArrayList<>();
        long today = Spans.today(ledger);
        for (int contact = 0; contact < ledger.history().contacts().size(); contact++) {
            int[] days = ledger.contactDays().of(contact);
            for (int i = 0; i < days.length; i++) {
                long quiet = (long) days[i] + PickedUp.QUIET;
                boolean over = i + 1 < days.length;
                if (quiet <= today
                        && (!over || days[i + 1] > quiet)
                        && ledger.states().close(contact, quiet)) {
                    cases.add(silence(ledger, contact, quiet, over ? days[i + 1] - quiet : Double.NaN));
                    break;
                }
            }
        }
        return new Cases("one close tie silent for 90 days: the last words before, and the first after", cases);
    }

    private static Case silence(Ledger ledger, int contact, long quiet, double days) {
        return Case.timed(contact, ledger.days().begin(quiet), days, Spans.today(ledger) - quiet, HALF_A_YEAR, rows -> {
            rows.days(days).last(contact, talk -> talk.epochDay() <= quiet);
            if (!Double.isNaN(days)) {
                rows.first(contact, talk -> talk.epochDay() > quiet);
            }
        });
    }

    private static boolean ownerFirst(Ledger ledger, Case silence) {
        long quiet = ledger.days().of(silence.when());
        Timelines.Timeline timeline = ledger.timelines().of(silence.contact());
        int first = timeline.since(quiet + 1);
        return first < timeline.size() && timeline.direction(first) == Direction.OUT;
    }
}
