package dev.rapport.theme;

import dev.rapport.report.About;
import java.util.List;

/** The list of all themes, in the order in which their findings stand in measures.md. */
public final class Themes {
    private Themes() {}

    /** Every theme; the order of findings, of the page's sections and of {@code rapport explain}. */
    static final List<Theme> ALL = List.of(
            new Month(),
            new Rejection(),
            new BreakingTheIce(),
            new SmallTalk(),
            new FollowUp(),
            new PersonalTouch(),
            new GivingAndReceiving(),
            new Momentum(),
            new Network(),
            new Hello(),
            new HealthIndex());

    /** What each theme claims, asks, counts, needs and cannot see. */
    public static List<About> abouts() {
        return ALL.stream().map(Theme::about).toList();
    }
}
