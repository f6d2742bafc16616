package dev.rapport.theme;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Coverage;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.Amounts;
import dev.rapport.report.Finding;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.stat.Survival;
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

    static List<Finding> findings(Ledger ledger) {
        return List.of(acceptance(ledger), acceptTime(ledger), waiting(ledger));
    }

    static Finding acceptance(Ledger ledger) {
        Span window = new Span(listed(ledger).from(), mature(ledger));
        long[] count = new long[4];
        for (Fact.Invited invitation : units(ledger)) {
            boolean yes = ledger.newTies().accepted(invitation);
            count[matured(ledger, invitation) ? (yes ? 0 : 1) : yes ? 3 : 2]++;
        }
        return Findings.of(
                        ledger,
                        "rejection.acceptance",
                        "Invitations accepted, of those LinkedIn still lists",
                        Unit.SHARE,
                        Method.WILSON)
                .needs(Source.INVITATIONS, Source.CONNECTIONS)
                .window(window)
                .share(count[0], count[0] + count[1], count[2])
                .detail("early", count[3])
                .detail("upperBound", true)
                .detail("horizonDays", MATURE_DAYS)
                .detail("namelessInWindow", nameless(ledger, window))
                .sentence(finding -> Words.share(finding)
                        + " of the invitations LinkedIn still lists were accepted: at most that share, as withdrawn and"
                        + " declined ones are presumably not listed." + Words.open(finding))
                .done();
    }

    /** The first invitation to each person among those listed, whatever became of it. */
    static List<Fact.Invited> units(Ledger ledger) {
        Span listed = listed(ledger);
        Set<Integer> seen = new HashSet<>();
        return sent(ledger).stream()
                .filter(invitation -> listed.holds(invitation.at()))
                .filter(invitation -> seen.add(invitation.contact()))
                .filter(invitation -> !falseMatch(ledger, invitation))
                .toList();
    }

    /** Whether an invitation is old enough to count. */
    static boolean matured(Ledger ledger, Fact.Invited invitation) {
        return !invitation.at().isAfter(mature(ledger));
    }

    private static Instant mature(Ledger ledger) {
        return ledger.windows().end().minus(Duration.ofDays(MATURE_DAYS));
    }

    /**
     * Whether somebody of that name was connected before the invitation was sent: without addresses that is another person,
     * or an older story.
     */
    private static boolean falseMatch(Ledger ledger, Fact.Invited invitation) {
        return !ledger.history().coverage().profileUrls()
                && ledger.history()
                        .contacts()
                        .get(invitation.contact())
                        .connectedOn()
                        .filter(on -> on.toEpochDay() < Spans.utcDay(invitation.at()))
                        .isPresent();
    }

    static Finding acceptTime(Ledger ledger) {
        Waits waits = acceptWaits(ledger);
        Survival curve = waits.curve();
        return Findings.of(ledger, "rejection.accept-time", "Time to a yes", Unit.DAYS, Method.KM_LOGLOG)
                .needs(Source.INVITATIONS, Source.CONNECTIONS)
                .window(ledger.windows().halfYear())
                .median(curve, waits.waiting())
                .detail("within7d", Waits.by(curve, 7))
                .detail("within30d", Waits.by(curve, 30))
                .sentence(finding -> "Half of your invitations had been accepted after " + Words.median(finding)
                        + ", of those LinkedIn still lists." + Words.open(finding))
                .done();
    }

    /** Days from the UTC date of sending to the date of connecting; a negative delay is a false match and dropped. */
    static Waits acceptWaits(Ledger ledger) {
        Waits waits = new Waits();
        waits(ledger).forEach(wait -> waits.add(wait.days, wait.watched, wait.invited.contact()));
        return waits;
    }

    /** An invitation, the days to its yes (NaN if there is none), and the days it was watched. */
    record Wait(Fact.Invited invited, double days, double watched) {}

    static List<Wait> waits(Ledger ledger) {
        List<Wait> waits = new ArrayList<>();
        long end = Spans.utcDay(ledger.windows().end());
        Span window = ledger.windows().halfYear();
        Set<Integer> seen = new HashSet<>();
        for (Fact.Invited invitation : sent(ledger)) {
            if (!window.holds(invitation.at()) || !seen.add(invitation.contact())) {
                continue;
            }
            long sent = Spans.utcDay(invitation.at());
            Contact person = ledger.history().contacts().get(invitation.contact());
            double days = ledger.newTies().accepted(invitation)
                    ? person.connectedOn().map(LocalDate::toEpochDay).orElse(sent) - sent
                    : Double.NaN;
            if (!(days < 0)) {
                waits.add(new Wait(invitation, days, end - sent));
            }
        }
        return waits;
    }

    /** The first invitation to each person who is no connection. */
    static List<Fact.Invited> open(Ledger ledger) {
        Set<Integer> seen = new HashSet<>();
        return sent(ledger).stream()
                .filter(invitation -> !ledger.newTies().accepted(invitation) && seen.add(invitation.contact()))
                .toList();
    }

    static Finding waiting(Ledger ledger) {
        List<Fact.Invited> open = open(ledger);
        long older =
                open.stream().filter(invitation -> matured(ledger, invitation)).count();
        long young = open.size() - older;
        return Findings.of(ledger, "rejection.invitations-waiting", "Still open", Unit.COUNT, Method.COUNT)
                .needs(Source.INVITATIONS, Source.CONNECTIONS)
                .count(open.size(), sent(ledger).size())
                .detail("young", young)
                .detail("older", older)
                .sentence(finding -> open.isEmpty()
                        ? "No invitation is open at the moment."
                        : Words.capital(Words.count(open.size(), "invitation is", "invitations are")) + " still open, "
                                + Amounts.ofThem(young, open.size(), "younger than 30 days", "for 30 days or more")
                                + ".")
                .done();
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
