package dev.rapport.write.mail;

import static java.util.Objects.requireNonNull;

import dev.rapport.draw.fluid.Weeks;
import dev.rapport.draw.svg.Palette;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Grid;
import dev.rapport.report.Report;
import dev.rapport.report.Suggestion;
import dev.rapport.write.letter.Card;
import dev.rapport.write.letter.Letter;
import dev.rapport.write.letter.Lists;
import dev.rapport.write.letter.Outcomes;
import dev.rapport.write.people.Everybody;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the template of the mail sees. Colours are those of the page on a light ground, as mail programs know no others. */
public final class MailPage {
    private static final Map<String, String> COLOURS = Palette.light();
    private static final int WEEKS = 26;
    private static final double TALL = 64;

    private final Report report;
    private final Letter letter;
    private final Lists lists;
    private final Optional<String> page;

    MailPage(Report report, Everybody everybody, Optional<String> page) {
        this.report = report;
        this.lists = new Lists(report, everybody);
        this.letter = new Letter(report, lists);
        this.page = page;
    }

    /** One bar: a week, its height in px, and its colour. */
    public record Bar(long height, String colour) {}

    public Report report() {
        return report;
    }

    /** The subject: "November: 28 people, and six worth a hello"; names nobody. */
    public String subject() {
        String month = English.month(report.month().from().getMonth());
        int hello = report.suggestions().size();
        String worth = hello == 0 ? "" : ", and " + English.number(hello) + " worth a hello";
        return report.measured("month.people")
                .map(people -> month + ": " + English.digits(Math.round(people.value()), "person", "people") + worth)
                .orElse("Your network in " + English.monthOfYear(report.month().from()));
    }

    public Letter letter() {
        return letter;
    }

    /** The first sentence, for the line that a list of mails shows beside the subject. */
    public String preview() {
        return letter.sentences().stream().findFirst().map(Letter::plain).orElse("");
    }

    public List<Lists.Named> lists() {
        return lists.all();
    }

    /** What became of the list of the month before. */
    public Optional<Outcomes> outcomes() {
        return Outcomes.of(report);
    }

    public static Card card(Suggestion suggestion) {
        return new Card(suggestion);
    }

    /** A colour by its name in the palette. */
    public static String colour(String name) {
        return requireNonNull(COLOURS.get(name), name);
    }

    /** Ground and ink of the word on a card. */
    public static String chip(Card card) {
        return switch (card.kindStyle()) {
            case "co" -> "background:" + colour("c2s") + ";color:#8a3f06";
            case "ci" -> "background:" + colour("c3f") + ";color:#37309c";
            case "ct" -> "background:" + colour("step") + ";color:" + colour("c1");
            default -> "background:" + colour("band") + ";color:" + colour("mut");
        };
    }

    /** Half a year of weeks. */
    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        weeks().ifPresent(grid -> {
            int rows = grid.rows().size();
            int from = Math.max(0, rows - WEEKS);
            double most = 1;
            for (int row = from; row < rows; row++) {
                most = Math.max(most, grid.number(row, "people"));
            }
            for (int row = from; row < rows; row++) {
                boolean ours = grid.cell(row, "in_month").csv().equals("true");
                bars.add(
                        new Bar(Math.round(TALL * grid.number(row, "people") / most), colour(ours ? "c1" : "mutebar")));
            }
        });
        return bars;
    }

    /** What the bars are, and the usual range. */
    public String barsSay() {
        String usual = weeks().map(grid -> {
                    double low = grid.number(grid.rows().size() - 1, "usual_low");
                    double high = grid.number(grid.rows().size() - 1, "usual_high");
                    return Double.isNaN(low) || Double.isNaN(high)
                            ? ""
                            : "; usually " + English.whole(Math.round(low)) + " to " + English.whole(Math.round(high));
                })
                .orElse("");
        return "People in touch, week by week, for half a year; this month in colour" + usual + ".";
    }

    private Optional<Grid> weeks() {
        return Weeks.of(report).map(Chart::grid);
    }

    /** Where the rest is, and what to think of before sending this on. */
    public List<String> closing() {
        List<String> lines = new ArrayList<>();
        page.ifPresent(place -> lines.add("The whole report: " + place));
        lines.add("Made on your computer from data up to "
                + English.dayOfYear(report.end().atZone(report.zone()).toLocalDate()) + ".");
        lines.add("This mail is about other people: think before you forward it.");
        return lines;
    }
}
