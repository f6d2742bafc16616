package dev.rapport.theme;

import dev.rapport.ledger.Ledger;
import dev.rapport.report.About;
import dev.rapport.report.Grid;
import dev.rapport.report.LastMonth;
import dev.rapport.report.OpenPromise;
import dev.rapport.report.Suggestion;
import dev.rapport.theme.depth.SmallTalk;
import dev.rapport.theme.followup.FollowUp;
import dev.rapport.theme.followup.Promises;
import dev.rapport.theme.giving.GivingAndReceiving;
import dev.rapport.theme.health.HealthIndex;
import dev.rapport.theme.hello.Hello;
import dev.rapport.theme.hello.HelloOutcome;
import dev.rapport.theme.ice.BreakingTheIce;
import dev.rapport.theme.measure.Theme;
import dev.rapport.theme.momentum.Momentum;
import dev.rapport.theme.month.Month;
import dev.rapport.theme.network.Network;
import dev.rapport.theme.network.NetworkSnapshots;
import dev.rapport.theme.personal.PersonalTouch;
import dev.rapport.theme.rejection.Rejection;
import java.util.List;
import java.util.Optional;

/** The list of all themes, in the order in which their findings stand in measures.md. */
public final class Themes {
    private Themes() {}

    /** Every theme; the order of findings, of the page's sections and of {@code rapport explain}. */
    public static final List<Theme> ALL = List.of(
            new Month(),
            new Rejection(),
            new BreakingTheIce(),
            new SmallTalk(),
            new FollowUp(),
            new PersonalTouch(),
            new GivingAndReceiving(),
            new Momentum(),
            new Network(),
            new Hello(),
            new HealthIndex());

    /** What each theme asks, counts and cannot see. */
    public static List<About> abouts() {
        return ALL.stream().map(Theme::about).toList();
    }

    /** The people worth a hello, and nothing else. */
    public static List<Suggestion> suggestions(Ledger ledger) {
        return Hello.suggestions(ledger);
    }

    /** The follow-ups that were promised and are open. */
    public static List<OpenPromise> promises(Ledger ledger) {
        return Promises.open(ledger);
    }

    /** What became of last month's people, if there is an earlier report. */
    public static Optional<LastMonth> lastMonth(Ledger ledger) {
        return HelloOutcome.lastMonth(ledger);
    }

    /** The people who changed between the two newest exports. */
    public static Grid changes(Ledger ledger) {
        return NetworkSnapshots.list(ledger);
    }
}
