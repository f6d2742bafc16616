package dev.rapport.theme.rejection;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Coverage;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.Cell;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Spans;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Invitations the owner sent, as far as LinkedIn still lists them. */
final class RejectionInvitations {
    private static final int MATURE_DAYS = 30;

    private RejectionInvitations() {}

    static List<Measure> measures(Ledger ledger) {
        return List.of(acceptance(ledger), acceptTime(ledger), waiting(ledger));
    }

    private static Measure acceptance(Ledger ledger) {
        Span window = new Span(listed(ledger).from(), mature(ledger));
        return Findings.of(
                        ledger,
                        "rejection.acceptance",
                        "Invitations accepted, of those LinkedIn still lists",
                        Unit.SHARE,
                        Method.WILSON)
                .needs(Source.INVITATIONS, Source.CONNECTIONS)
                .window(window)
                .share(accepted(ledger))
                .horizon(MATURE_DAYS)
                .detail("upperBound", Cell.of(true))
                .detail("namelessInWindow", nameless(ledger, window))
                .sentence(finding -> InWords.of(finding, "invitation", "invitations")
                        + " that LinkedIn still lists" + InWords.pick(finding, " was", " were") + " accepted."
                        + InWords.likely(finding)
                        + " It is at most that, as withdrawn and declined ones are presumably not listed."
                        + InWords.open(finding));
    }

    /** The first invitation to each person among those listed, and whether it was accepted. */
    private static Cases accepted(Ledger ledger) {
        Span listed = listed(ledger);
        Set<Integer> seen = new HashSet<>();
        List<Case> cases = new ArrayList<>();
        for (Fact.Invited invited : sent(ledger)) {
            if (listed.holds(invited.at()) && seen.add(invited.contact()) && !falseMatch(ledger, invited)) {
                boolean yes = ledger.newTies().accepted(invited);
                cases.add(Case.of(
                        invited.contact(),
                        Case.byAge(matured(ledger, invited), yes, yes),
                        invited.at().getEpochSecond(),
                        rows -> rows.invitation(invited, yes)));
            }
        }
        return new Cases("one person you invited: the invitation, and the connection", cases);
    }

    /** Whether an invitation is old enough to count. */
    private static boolean matured(Ledger ledger, Fact.Invited invitation) {
        return !invitation.at().isAfter(mature(ledger));
    }

    private static Instant mature(Ledger ledger) {
        return ledger.windows().end().minus(Duration.ofDays(MATURE_DAYS));
    }

    /**
     * Whether a contact of that name was connected before the invitation was sent: without addresses that is another person,
     * or an older story.
     */
    private static boolean falseMatch(Ledger ledger, Fact.Invited invitation) {
        return !ledger.history().coverage().profileUrls()
                && ledger.person(invitation.contact())
                        .connectedOn()
                        .filter(on -> on.toEpochDay() < Spans.utcDay(invitation.at()))
                        .isPresent();
    }

    private static Measure acceptTime(Ledger ledger) {
        return Findings.of(ledger, "rejection.accept-time", "Time to a yes", Unit.DAYS, Method.KM_LOGLOG)
                .needs(Source.INVITATIONS, Source.CONNECTIONS)
                .window(ledger.windows().halfYear())
                .median(daysToYes(ledger), 7, 30)
                .sentence(finding -> "Half of your invitations had been accepted after " + InWords.median(finding)
                        + ", of those LinkedIn still lists." + InWords.open(finding));
    }

    /** Days from the UTC date of sending to the date of connecting; a negative delay is a false match and dropped. */
    private static Cases daysToYes(Ledger ledger) {
        List<Case> cases = new ArrayList<>();
        long end = Spans.utcDay(ledger.windows().end());
        Span window = ledger.windows().halfYear();
        Set<Integer> seen = new HashSet<>();
        for (Fact.Invited invited : sent(ledger)) {
            if (!window.holds(invited.at()) || !seen.add(invited.contact())) {
                continue;
            }
            long sent = Spans.utcDay(invited.at());
            boolean yes = ledger.newTies().accepted(invited);
            Contact person = ledger.person(invited.contact());
            double days = yes ? person.connectedOn().map(LocalDate::toEpochDay).orElse(sent) - sent : Double.NaN;
            if (!(days < 0)) {
                cases.add(Case.timed(
                        invited.contact(),
                        invited.at().getEpochSecond(),
                        days,
                        end - sent,
                        Case.LONGEST,
                        rows -> rows.days(days).invitation(invited, yes)));
            }
        }
        return new Cases("one person you invited in the last 180 days: the invitation, and the connection", cases);
    }

    /** The first invitation to each person who is no connection, of those that are still listed. */
    private static Cases open(Ledger ledger) {
        Set<Integer> seen = new HashSet<>();
        List<Case> cases = new ArrayList<>();
        for (Fact.Invited invited : sent(ledger)) {
            boolean undecided = invited.listed() && !ledger.newTies().accepted(invited);
            if (undecided && seen.add(invited.contact())) {
                cases.add(Case.of(
                        invited.contact(),
                        Part.COUNTED,
                        invited.at().getEpochSecond(),
                        rows -> rows.invitation(invited, false)));
            }
        }
        return new Cases("one person whose invitation is open", cases);
    }

    private static Measure waiting(Ledger ledger) {
        Cases open = open(ledger);
        long all = open.counted();
        long mature = mature(ledger).getEpochSecond();
        long young = open.where(one -> one.when() > mature).counted();
        return Findings.of(ledger, "rejection.invitations-waiting", "Still open", Unit.COUNT, Method.COUNT)
                .needs(Source.INVITATIONS, Source.CONNECTIONS)
                .count(open, sent(ledger).size())
                .detail("young", young)
                .detail("older", all - young)
                .sentence(finding -> all == 0
                        ? "No invitation is open at the moment."
                        : English.capital(English.count(all, "invitation is", "invitations are")) + " still open, "
                                + English.ofThem(young, all, "younger than 30 days", "for 30 days or more")
                                + ".");
    }

    private static List<Fact.Invited> sent(Ledger ledger) {
        return ledger.history().invitations().stream()
                .filter(invitation -> invitation.direction() == Direction.OUT)
                .toList();
    }

    /** The newest unbroken stretch in which invitations are listed, at least the last 180 days. */
    private static Span listed(Ledger ledger) {
        Span half = ledger.windows().halfYear();
        List<Coverage.Window> windows = ledger.history().coverage().invitationWindows();
        Instant from = windows.isEmpty()
                ? half.from()
                : windows.get(windows.size() - 1).from();
        return new Span(from.isBefore(half.from()) ? from : half.from(), half.to());
    }

    private static long nameless(Ledger ledger, Span window) {
        LocalDate from = Spans.utcDate(window.from());
        LocalDate to = Spans.utcDate(window.to());
        return ledger.history().namelessConnectedOn().stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .count();
    }
}
