package dev.rapport.theme.touch;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.ledger.Rhythm;
import dev.rapport.report.English;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.PastInWords;
import dev.rapport.theme.measure.Spans;

/** How many ties are close, and how many of them are silent for longer than is usual. */
final class CloseTies {
    private CloseTies() {}

    static Measure now(Ledger ledger) {
        Cases people = TouchCases.people(ledger, contact -> ledger.states().close(contact, Spans.today(ledger)));
        long close = people.counted();
        JoinedAndLeft changed = JoinedAndLeft.of(ledger, ledger.states()::close);
        return changed.counted(TouchCases.finding(ledger, "touch.close-ties", "Close ties")
                        .count(people, TouchCases.ties(ledger)))
                .chart(TouchFigures.RHYTHM)
                .sentence(done -> "You have " + English.count(close, "close tie", "close ties")
                        + (close == 0 ? " yet, in which both" : ": both")
                        + " of you speak, on six days or more in all." + changed.words());
    }

    static Measure slipping(Ledger ledger) {
        long today = Spans.today(ledger);
        Cases people = TouchCases.people(
                ledger,
                ledger.people()
                        .filter(contact -> ledger.states().slipping(contact, today))
                        .boxed()
                        .sorted(ledger.closeness().closestFirst())
                        .mapToInt(contact -> contact));
        long slipping = people.counted();
        MonthSeries months = new MonthSeries(ledger);
        JoinedAndLeft changed = JoinedAndLeft.of(ledger, ledger.states()::slipping);
        return changed.counted(TouchCases.finding(ledger, "touch.slipping", "Close ties past their rhythm")
                        .count(people, slipping + rhythm(ledger, Rhythm.IN_RHYTHM) + rhythm(ledger, Rhythm.DORMANT)))
                .stock(months, months.column(MonthColumn.SLIPPING))
                .chart(TouchFigures.RHYTHM)
                .detail("inRhythm", rhythm(ledger, Rhythm.IN_RHYTHM))
                .detail("dormant", rhythm(ledger, Rhythm.DORMANT))
                .sentence(done -> English.capital(English.count(slipping, "close tie has", "close ties have"))
                        + " been silent for longer than is usual between you." + PastInWords.usual(done)
                        + changed.wordsOfSilence());
    }

    private static long rhythm(Ledger ledger, Rhythm rhythm) {
        long today = Spans.today(ledger);
        return ledger.people()
                .filter(contact -> ledger.states().rhythm(contact, today) == rhythm)
                .count();
    }
}
