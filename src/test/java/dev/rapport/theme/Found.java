package dev.rapport.theme;

import dev.rapport.ledger.Ledger;
import dev.rapport.report.Cell;
import dev.rapport.report.Evidence;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.report.Reading;
import dev.rapport.report.Reason;
import dev.rapport.report.Section;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What tests look for in a section and in a finding. */
public final class Found {
    private Found() {}

    /** So many cases that count, of so many, and so many that wait; each of a person of its own. */
    public static Cases cases(long k, long n, long waiting) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < n + waiting; i++) {
            Evidence.Part part = i < k ? Evidence.Part.COUNTED : i < n ? Evidence.Part.COMPARED : Evidence.Part.WAITING;
            cases.add(Case.of(i, part, 0, rows -> {}));
        }
        return new Cases("one case", cases);
    }

    /** Days until something happened to one person each; those below zero are how long it has not happened. */
    public static Cases waits(double horizon, double... days) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            double happened = days[i] < 0 ? Double.NaN : days[i];
            cases.add(Case.timed(i, 0, happened, Math.abs(days[i]), horizon, rows -> {}));
        }
        return new Cases("one case", cases);
    }

    /** One finding of a theme. */
    public static Finding finding(Theme theme, Ledger ledger, String id) {
        return theme.examine(ledger).section().findings().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The data of one of a theme's charts, if it is drawn. */
    public static Optional<Grid> chart(Section section, String id) {
        return section.figures().stream()
                .map(figure -> figure.chart())
                .filter(chart -> chart.id().equals(id))
                .map(chart -> chart.grid())
                .findFirst();
    }

    public static Reason reason(Finding finding) {
        return ((Reading.Missing) finding.reading()).reason();
    }

    public static long k(Finding finding) {
        return finding.reading().counts().k().orElseThrow();
    }

    public static long n(Finding finding) {
        return finding.reading().counts().n().orElseThrow();
    }

    /** A number of the detail, by its path. */
    public static String detail(Finding finding, String... path) {
        Cell cell = finding.detail().get(path[0]);
        for (int i = 1; i < path.length; i++) {
            cell = ((Cell.Group) cell).cells().get(path[i]);
        }
        return cell.csv();
    }
}
