package dev.rapport.theme.personal;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.FirstText;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.ledger.TextKind;
import dev.rapport.report.About;
import dev.rapport.report.Cell;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.CaseRows;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Gaps;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Needs;
import dev.rapport.theme.measure.Theme;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Theme 5, digital networking: notes and first messages written for one person, not pasted. */
public final class PersonalTouch implements Theme {
    @Override
    public About about() {
        return new About(
                "personal",
                "A personal touch online",
                "Are my first words meant for the person who gets them?",
                "First messages to people and notes of invitations, of the last 365 days. A text is a template if it"
                        + " resembles two others to different people once names are masked (Jaccard of word triples at least"
                        + " 0.8), a default if it is LinkedIn's own; the rest is written for one person.",
                "Texts are compared, not understood: warmth and tone are not measured, and no text is kept.");
    }

    @Override
    public Answer examine(Ledger ledger) {
        Measure share = tailoredShare(ledger);
        Finding tailored = share.finding();
        List<Measure> measures = List.of(share, notes(ledger), largestTemplate(ledger), templates(ledger));
        List<Figure> figures =
                PersonalTouchFigure.texts(ledger, tailored).stream().toList();
        Gaps gaps = new Gaps(ledger)
                .input(Source.MESSAGES, "First messages", "whether first messages were written for one person")
                .input(Source.INVITATIONS, "Notes of invitations", "how many of your invitations carried a note")
                .owner()
                .when(
                        figures.isEmpty() && !Needs.ownerUnknown(ledger),
                        "First words",
                        "These files hold no first message or note of yours from the last three years. With the next one, this"
                                + " section fills.");
        return new Answer(
                about(),
                InWords.lead(tailored, "There are few opening messages to look at so far."),
                measures,
                figures,
                gaps.list());
    }

    /** First texts of a span, and whether each is of this sort, by its place among them. */
    private static Cases texts(Ledger ledger, Span span, IntPredicate counts) {
        List<FirstText> texts = ledger.history().firstTexts();
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int place = i;
            FirstText text = texts.get(i);
            if (span.holds(text.at())) {
                cases.add(Case.of(
                        text.contact(),
                        counts.test(i) ? Part.COUNTED : Part.COMPARED,
                        text.at().getEpochSecond(),
                        rows -> text(ledger, rows.note(kind(ledger, place)), text)));
            }
        }
        return new Cases("one first text of yours: a message, or the invitation with its note", cases);
    }

    private static String kind(Ledger ledger, int place) {
        int family = ledger.texts().family()[place];
        return ledger.texts().kinds().get(place).name().toLowerCase(Locale.ROOT)
                + (family < 0 ? "" : " " + (family + 1));
    }

    private static void text(Ledger ledger, CaseRows rows, FirstText text) {
        if (text.note()) {
            Fact invitation = new Fact.Invited(text.contact(), text.at(), Direction.OUT, true, Optional.empty());
            rows.facts(invitation, text.at(), "your note");
        } else {
            rows.message(ledger.timelines().messagesFrom(text.contact()));
        }
    }

    private static Cases tailored(Ledger ledger, Span span) {
        return texts(ledger, span, place -> ledger.texts().kinds().get(place) == TextKind.TAILORED);
    }

    private static Findings finding(Ledger ledger, String id, String name, Unit unit, Method method) {
        return Findings.of(ledger, id, name, unit, method)
                .needsAny(Source.MESSAGES, Source.INVITATIONS)
                .needsText()
                .directional()
                .window(ledger.windows().year());
    }

    /** The headline of the theme. */
    public static Measure tailoredShare(Ledger ledger) {
        return finding(ledger, "personal.tailored-share", "Written for one person", Unit.SHARE, Method.WILSON_CLUSTERED)
                .shareOfYear(span -> tailored(ledger, span))
                .chart(PersonalTouchFigure.TEXTS)
                .sentence(done -> InWords.of(done, "opening message", "opening messages")
                        + InWords.pick(done, " was", " were") + " written for that person alone."
                        + InWords.likely(done));
    }

    private static Measure notes(Ledger ledger) {
        Span span = ledger.windows().halfYear();
        Cases invitations = invitations(ledger).in(span);
        TreeMap<String, Cell> perMonth = new TreeMap<>();
        invitations.all().forEach(one -> {
            String month = YearMonth.from(ledger.windows().day(one.when())).toString();
            long before = perMonth.get(month) instanceof Cell.Whole so ? so.value() : 0;
            perMonth.put(month, Cell.of(before + (one.part() == Part.COUNTED ? 1 : 0)));
        });
        return Findings.of(ledger, "personal.notes", "Invitations with a note", Unit.SHARE, Method.WILSON)
                .needs(Source.INVITATIONS)
                .window(span)
                .share(invitations)
                .detail("perMonth", new Cell.Group(perMonth))
                .chart(PersonalTouchFigure.TEXTS)
                .sentence(done -> InWords.of(done, "invitation", "invitations")
                        + " that LinkedIn still lists carried a note from you." + InWords.likely(done) + " "
                        + PersonalTouchFigure.ALLOWANCE);
    }

    /** Invitations of the owner, and whether each carried a note. */
    private static Cases invitations(Ledger ledger) {
        List<Case> cases = new ArrayList<>();
        for (Fact.Invited invited : ledger.history().invitations()) {
            if (invited.direction() == Direction.OUT) {
                cases.add(Case.of(
                        invited.contact(),
                        invited.withNote() ? Part.COUNTED : Part.COMPARED,
                        invited.at().getEpochSecond(),
                        rows -> rows.invitation(invited, false)));
            }
        }
        return new Cases("one invitation of yours", cases);
    }

    /** First texts of the year by their template family, each by its place among all. */
    private static SortedMap<Integer, List<Integer>> families(Ledger ledger) {
        SortedMap<Integer, List<Integer>> families = new TreeMap<>();
        List<FirstText> texts = ledger.history().firstTexts();
        for (int i = 0; i < texts.size(); i++) {
            int family = ledger.texts().family()[i];
            if (family >= 0 && ledger.windows().year().holds(texts.get(i).at())) {
                families.computeIfAbsent(family, any -> new ArrayList<>()).add(i);
            }
        }
        return families;
    }

    private static Measure largestTemplate(Ledger ledger) {
        List<Integer> largest = List.of();
        for (List<Integer> family : families(ledger).values()) {
            largest = family.size() > largest.size() ? family : largest;
        }
        Cases texts = texts(ledger, ledger.windows().year(), new HashSet<>(largest)::contains);
        return finding(ledger, "personal.largest-template", "The text I reuse most", Unit.SHARE, Method.PLUG_IN)
                .share(texts)
                .sentence(done -> texts.counted() == 0
                        ? "No text was used for three people or more."
                        : "The text used most makes up " + English.of(texts.counted(), texts.units())
                                + " first words of the year.");
    }

    private static Measure templates(Ledger ledger) {
        List<FirstText> texts = ledger.history().firstTexts();
        List<Case> cases = new ArrayList<>();
        families(ledger)
                .forEach((family, places) -> cases.add(Case.of(
                        Case.NOBODY, Part.COUNTED, texts.get(places.get(0)).at().getEpochSecond(), rows -> {
                            rows.about("template " + (family + 1))
                                    .note(English.count(places.size(), "first text", "first texts"));
                            places.forEach(place -> text(ledger, rows, texts.get(place)));
                        })));
        long all = tailored(ledger, ledger.windows().year()).units();
        return finding(ledger, "personal.templates", "Texts I reuse", Unit.COUNT, Method.COUNT)
                .count(new Cases("one text used for several people", cases), all)
                .sentence(done -> English.capital(English.count(cases.size(), "text was", "texts were"))
                        + " used for several people this year.");
    }
}
