package dev.rapport.theme.touch;

import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Cell;
import dev.rapport.report.English;
import dev.rapport.report.Finding;
import dev.rapport.report.Unit;
import dev.rapport.report.Window;
import dev.rapport.stat.Differences;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.stat.Shares;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Groups;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Openers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Old ties that the owner picked up again, and whether they answered (measures.md, touch.wake-answered). */
public final class PickedUp {
    /** Days of silence after which a word picks up an old tie; what was observed of silences was counted from 90 on. */
    static final int QUIET = 90;

    private static final int PER_ARM = 20;

    private PickedUp() {}

    /** How many old ties answered. */
    public static Measure answered(Ledger ledger) {
        Cases wakes = Openers.answers(ledger, wakes(ledger));
        Cases fresh = Openers.answers(
                ledger, Openers.toNewPeople(ledger, ledger.windows().year()));
        Findings finding = Findings.of(
                        ledger, "touch.wake-answered", "Old ties picked up again", Unit.SHARE, Method.WILSON)
                .needsMessages()
                .window(new Window(
                        Optional.empty(), Optional.of(ledger.windows().end())))
                .share(wakes)
                .horizon(ledger.settings().replyHorizonDays())
                .detail("quietDays", QUIET)
                .detail("newPeople", Groups.counts(fresh.counted(), fresh.units()));
        if (wakes.units() >= PER_ARM && fresh.units() >= PER_ARM) {
            finding.detail("difference", difference(wakes, fresh));
        }
        return finding.sentence(done -> words(done, ledger.settings().replyHorizonDays()));
    }

    private static String words(Finding finding, int horizon) {
        long k = finding.k();
        long n = finding.n();
        String within = horizon == 30 ? "a month" : English.days(horizon);
        return "You picked up " + English.count(n, "old tie", "old ties") + "; "
                + (k == 0 ? "none" : k == n ? "all" : English.number(k)) + " answered within " + within + "."
                + InWords.open(finding);
    }

    private static Cell difference(Cases wakes, Cases fresh) {
        Estimate difference = Differences.newcombe10(
                Shares.wilson(wakes.counted(), wakes.units()), Shares.wilson(fresh.counted(), fresh.units()));
        return new Cell.Group(new TreeMap<>(Map.of(
                "value", Cell.of(difference.value()),
                "low", Cell.of(difference.low()),
                "high", Cell.of(difference.high()))));
    }

    /** Of each contact the latest matured opener that picked up an old tie; where none is matured, the latest. */
    private static List<Episode> wakes(Ledger ledger) {
        List<Episode> all = new ArrayList<>();
        for (Episode episode : ledger.episodes().all()) {
            if (!episode.openerOfOwner() || !picksUp(ledger, episode)) {
                continue;
            }
            int last = all.size() - 1;
            if (last < 0 || all.get(last).contact() != episode.contact()) {
                all.add(episode);
            } else if (ledger.episodes().matured(episode) || !ledger.episodes().matured(all.get(last))) {
                all.set(last, episode);
            }
        }
        return all;
    }

    /** Whether the days before an opener were quiet for so long, and both had spoken before. */
    private static boolean picksUp(Ledger ledger, Episode opener) {
        long before = ledger.days().of(opener.opened()) - 1L;
        return ledger.states().gap(opener.contact(), before) >= QUIET - 1
                && ledger.contactDays().twoWayUpTo(opener.contact(), before);
    }
}
