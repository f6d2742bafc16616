package dev.rapport.draw;

import dev.rapport.report.English;
import java.util.Map;

/** What the codes in a grid are called on a drawing, and how numbers are said. */
final class ChartWords {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("opened", "You reached out"),
            Map.entry("answered", "They answered"),
            Map.entry("conversation", "A conversation"),
            Map.entry("met", "You met or spoke"),
            Map.entry("turns_1", "one turn"),
            Map.entry("turns_2_3", "2–3 turns"),
            Map.entry("turns_4_7", "4–7 turns"),
            Map.entry("turns_8_up", "8 or more"),
            Map.entry("episodes_waiting", "not over yet"),
            Map.entry("active", "in touch"),
            Map.entry("quiet", "quiet"),
            Map.entry("dormant", "dormant"),
            Map.entry("long_dormant", "3+ years"),
            Map.entry("tailored", "for one person"),
            Map.entry("template", "reused"),
            Map.entry("default", "ready-made"),
            Map.entry("connecting", "after connecting"),
            Map.entry("meeting", "after meeting"));

    private ChartWords() {}

    static String of(String code) {
        return NAMES.getOrDefault(code, code.replace('_', ' '));
    }

    /** A count with commas. */
    static String count(double value) {
        return English.whole(Math.round(value));
    }

    /** A span of days in the largest fitting unit. */
    static String days(double days) {
        if (days < .5) {
            return "today";
        }
        if (days < 13) {
            return count(days) + " d";
        }
        return days < 59
                ? count(days / 7) + " wk"
                : days < 730 ? count(days / 30.44) + " mo" : count(days / 365.25) + " yr";
    }
}
