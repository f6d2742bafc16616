package dev.rapport.write;

import dev.rapport.report.Report;
import dev.rapport.write.html.Picture;
import dev.rapport.write.html.StyleSheet;
import dev.rapport.write.people.Everybody;
import dev.rapport.write.people.PeoplePage;
import dev.rapport.write.people.PersonEntry;
import gg.jte.Content;

/** What the template of the page of people sees: the people, the look, and the one small script for search and order. */
public final class PeopleOnPage {
    private static final StyleSheet STYLE = StyleSheet.of("people");
    private static final StyleSheet SCRIPT = StyleSheet.bare("people.js");

    static final String BLOCKS = "[people]";

    private final PeoplePage people;

    PeopleOnPage(Report report, Everybody everybody) {
        people = new PeoplePage(report, everybody);
    }

    public PeoplePage people() {
        return people;
    }

    /** What stands in the place of the blocks of people, which are made one by one. */
    public String blocks() {
        return BLOCKS;
    }

    public Content style() {
        return new Picture(STYLE.text());
    }

    public Content script() {
        return new Picture("<script>" + SCRIPT.text() + "</script>");
    }

    /** The content-security policy: nothing but this page's own style, font and script. */
    public String policy() {
        return STYLE.policyWith(SCRIPT);
    }

    /** Two years of a person's days. */
    public static Content strip(PersonEntry row) {
        return new Picture(row.strip());
    }
}
