package dev.rapport.theme;

import dev.rapport.ledger.Ledger;
import dev.rapport.report.About;
import dev.rapport.report.Counts;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.report.Section;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import java.util.List;

/** The optional composite of the seven headlines; off unless asked for, and never a grade (metrics.md 4). */
final class HealthIndex implements Theme {
    @Override
    public About about() {
        return new About("health", "One number for all", "", "", "", "", "");
    }

    @Override
    public Section examine(Ledger ledger) {
        Finding index = Findings.of(ledger, "health.index", "Index over the themes", Unit.INDEX, Method.CLUSTER_BOOTSTRAP)
                .window(ledger.windows().year())
                .missing(Reason.NOT_ASKED, Counts.none())
                .done();
        return new Section(about(), index.sentence(), List.of(index), List.of(), List.of());
    }
}
