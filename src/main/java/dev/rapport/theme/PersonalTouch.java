package dev.rapport.theme;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.FirstText;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.ledger.TextKind;
import dev.rapport.report.About;
import dev.rapport.report.Cell;
import dev.rapport.report.Counts;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.report.Section;
import dev.rapport.report.Unit;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Theme 5, digital networking: notes and first messages written for one person, not pasted. */
final class PersonalTouch implements Theme {
    static final String TEXTS = "personal.texts";
    static final String ALLOWANCE = "LinkedIn lets free members add a note to about five invitations a month.";

    @Override
    public About about() {
        return new About(
                "personal",
                "A personal touch online",
                "A first word written for one person is read differently from one that was pasted.",
                "Are my first words meant for the person who gets them?",
                "First messages to people and notes of invitations, of the last 365 days. A text is a template if it"
                        + " resembles two others to different people once names are masked (Jaccard of word triples at least"
                        + " 0.8), a default if it is LinkedIn's own; the rest is written for one person.",
                "messages.csv, Invitations.csv",
                "Texts are compared, not understood: warmth and tone are not measured, and no text is kept.");
    }

    @Override
    public Section examine(Ledger ledger) {
        Finding tailored = tailoredShare(ledger);
        List<Finding> findings = List.of(tailored, notes(ledger), largestTemplate(ledger), templates(ledger));
        List<Figure> figures =
                PersonalTouchFigure.texts(ledger, tailored).stream().toList();
        Gaps gaps = new Gaps(ledger)
                .input(Source.MESSAGES, "First messages", "whether first messages were written for one person")
                .input(Source.INVITATIONS, "Notes of invitations", "how many of your invitations carried a note")
                .owner()
                .when(
                        figures.isEmpty() && !Findings.ownerUnknown(ledger),
                        "First words",
                        "These files hold no first message or note of yours from the last three years. With the next one, this"
                                + " section fills.");
        return new Section(
                about(),
                Words.lead(tailored, "There are few first words to look at so far."),
                findings,
                figures,
                gaps.list());
    }

    private static long[][] tailored(Ledger ledger, Span span) {
        int people = ledger.history().contacts().size();
        long[][] counts = new long[2][people];
        List<FirstText> texts = ledger.history().firstTexts();
        for (int i = 0; i < texts.size(); i++) {
            if (span.holds(texts.get(i).at())) {
                counts[0][texts.get(i).contact()] += ledger.texts().kinds().get(i) == TextKind.TAILORED ? 1 : 0;
                counts[1][texts.get(i).contact()]++;
            }
        }
        return counts;
    }

    private static Findings finding(Ledger ledger, String id, String name, Unit unit, Method method) {
        return Findings.of(ledger, id, name, unit, method)
                .needsAny(Source.MESSAGES, Source.INVITATIONS)
                .needsText()
                .directional()
                .window(ledger.windows().year());
    }

    static Finding tailoredShare(Ledger ledger) {
        long[][] now = tailored(ledger, ledger.windows().year());
        Span earlier = ledger.windows().yearBefore();
        long[][] then = tailored(ledger, earlier);
        long thenN = Arrays.stream(then[1]).sum();
        Findings finding = finding(
                        ledger,
                        "personal.tailored-share",
                        "Written for one person",
                        Unit.SHARE,
                        Method.WILSON_CLUSTERED)
                .clusteredShare(now[0], now[1], 0, 5, Reason.FEWER_THAN_5)
                .chart(TEXTS);
        if (thenN >= 5) {
            finding.before(
                    earlier,
                    Findings.clustered(then[0], then[1]),
                    Arrays.stream(then[0]).sum(),
                    thenN);
        }
        return finding.sentence(done -> Words.share(done) + " of your first words were written for one person.")
                .done();
    }

    private static Finding notes(Ledger ledger) {
        Span span = ledger.windows().halfYear();
        TreeMap<String, Cell> perMonth = new TreeMap<>();
        long sent = 0;
        long noted = 0;
        for (Fact.Invited invited : ledger.history().invitations()) {
            if (invited.direction() == Direction.OUT && span.holds(invited.at())) {
                sent++;
                String month = YearMonth.from(
                                invited.at().atZone(ledger.windows().zone()))
                        .toString();
                Cell before = perMonth.getOrDefault(month, Cell.of(0L));
                long so = ((Cell.Whole) before).value();
                noted += invited.withNote() ? 1 : 0;
                perMonth.put(month, Cell.of(so + (invited.withNote() ? 1 : 0)));
            }
        }
        return Findings.of(ledger, "personal.notes", "Invitations with a note", Unit.SHARE, Method.WILSON)
                .needs(Source.INVITATIONS)
                .window(span)
                .share(noted, sent, 0)
                .detail("perMonth", new Cell.Group(perMonth))
                .chart(TEXTS)
                .sentence(done -> Words.share(done) + " of your invitations that LinkedIn still lists carried a note. "
                        + ALLOWANCE)
                .done();
    }

    /** Sizes of the template families among the first texts of a year. */
    private static long[] families(Ledger ledger) {
        long[] sizes = new long[ledger.texts().families()];
        List<FirstText> texts = ledger.history().firstTexts();
        for (int i = 0; i < texts.size(); i++) {
            int family = ledger.texts().family()[i];
            if (family >= 0 && ledger.windows().year().holds(texts.get(i).at())) {
                sizes[family]++;
            }
        }
        return sizes;
    }

    private static Finding largestTemplate(Ledger ledger) {
        long n = Arrays.stream(tailored(ledger, ledger.windows().year())[1]).sum();
        long largest = Arrays.stream(families(ledger)).max().orElse(0);
        Findings finding =
                finding(ledger, "personal.largest-template", "The text I reuse most", Unit.SHARE, Method.PLUG_IN);
        Counts counts = Counts.of(largest, n);
        if (n < 5) {
            finding.tooFew(counts, 5, Reason.FEWER_THAN_5);
        } else {
            finding.measured(Estimate.plain((double) largest / n, Method.PLUG_IN), counts);
        }
        return finding.sentence(done -> largest == 0
                        ? "No text was used for three people or more."
                        : "The text used most makes up " + Words.of(largest, n) + " first words of the year.")
                .done();
    }

    private static Finding templates(Ledger ledger) {
        long used = Arrays.stream(families(ledger)).filter(size -> size > 0).count();
        return finding(ledger, "personal.templates", "Texts I reuse", Unit.COUNT, Method.COUNT)
                .count(
                        used,
                        Arrays.stream(tailored(ledger, ledger.windows().year())[1])
                                .sum())
                .sentence(done -> Words.capital(Words.count(used, "text was", "texts were"))
                        + " used for several people this year.")
                .done();
    }
}
