package dev.rapport.theme.network;

import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Spans;
import java.util.Set;

/** Close ties that do not hang on one thread: those reached in two or more ways. */
public final class ChannelsPerTie {
    private ChannelsPerTie() {}

    /** How many close ties are reached through two or more channels. */
    public static Measure of(Ledger ledger) {
        Cases ties = ties(ledger);
        long all = ties.units();
        return Findings.of(
                        ledger, "network.channels-per-tie", "Close ties in two or more ways", Unit.PEOPLE, Method.COUNT)
                .needs(Source.LOG)
                .directional()
                .count(ties, all)
                .sentence(done -> all == 0
                        ? "There is no close tie yet whom you could reach in more than one way."
                        : "You are in touch with " + English.of(ties.counted(), all, "close tie", "close ties")
                                + " in two or more ways.");
    }

    private static Cases ties(Ledger ledger) {
        long today = Spans.today(ledger);
        return new Cases(
                "one close tie: the first contact on each channel",
                ledger.people()
                        .filter(contact -> ledger.states().close(contact, today))
                        .mapToObj(contact -> tie(ledger, contact))
                        .toList());
    }

    private static Case tie(Ledger ledger, int contact) {
        Set<String> channels = ledger.timelines().channels(contact);
        return Case.of(
                contact,
                channels.size() > 1 ? Part.COUNTED : Part.COMPARED,
                ledger.windows().end().getEpochSecond(),
                rows -> {
                    rows.note(String.join(", ", channels));
                    channels.forEach(
                            one -> rows.first(contact, talk -> talk.channel().equals(one)));
                });
    }
}
