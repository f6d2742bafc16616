package dev.rapport.draw.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Computes the contrast of every pair of colours that meet on the page (WCAG 2.2). */
class PaletteTest {
    private static final List<Map<String, String>> BOTH = List.of(Palette.light(), Palette.dark());

    @Test
    void everyTextCanBeReadOnItsGround() {
        for (Map<String, String> colours : BOTH) {
            for (String text : List.of("ink", "mut", "c1", "c2", "c3")) {
                for (String ground : List.of("card", "bg")) {
                    assertThat(contrast(colours, text, ground))
                            .as(text + " on " + ground)
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
            assertThat(contrast(colours, "mut", "band")).isGreaterThanOrEqualTo(4.5);
            for (int step = 0; step < 5; step++) {
                String text = Palette.ON_HEAT.get(step).name();
                String ground = Palette.HEAT.get(step).name();
                assertThat(contrast(colours, text, ground))
                        .as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @Test
    void everyMarkStandsOutFromItsGround() {
        for (Map<String, String> colours : BOTH) {
            for (String mark :
                    List.of("c1", "c1s", "c2", "c3", "cm", "d1", "d2", "d3", "d4", "p1", "p2", "p3", "p4", "h4")) {
                assertThat(contrast(colours, mark, "card")).as(mark).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void everyVariableIsGivenForLightDarkAndPaper() {
        assertThat(Palette.dark().keySet()).isEqualTo(Palette.light().keySet());
        for (Token token : Palette.tokens()) {
            assertThat(Palette.light()).containsKey(token.name());
        }
        assertThat(Palette.variables()).contains("@media print{:root{--bg:#ffffff;");
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double a = light(colours.get(one));
        double b = light(colours.get(other));
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double light(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return .2126 * part(rgb >> 16 & 255) + .7152 * part(rgb >> 8 & 255) + .0722 * part(rgb & 255);
    }

    private static double part(int value) {
        double share = value / 255.0;
        return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }
}
