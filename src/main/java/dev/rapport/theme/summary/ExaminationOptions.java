package dev.rapport.theme.summary;

import dev.rapport.ledger.Settings;
import dev.rapport.report.Cell;
import dev.rapport.report.Finding;
import dev.rapport.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Options that differ from their defaults, said beside every finding that depends on them (measures.md 1.8). */
final class ExaminationOptions {
    private ExaminationOptions() {}

    /** An option, its value in words, and the beginnings of the ids it touches. */
    private record Option(String name, Function<Settings, String> value, String ids) {
        boolean touches(Finding finding) {
            return Stream.of(ids.split(" ")).anyMatch(finding.id()::startsWith);
        }
    }

    private static final String CONVERSATIONS =
            "rejection.reply- rejection.conversation-rate rejection.met-rate ice. depth."
                    + " follow-up.my-reply-time giving.opened-by-me giving.reply-asymmetry momentum.first-moves momentum.trend"
                    + " health.index ";

    private static final List<Option> ALL = List.of(
            new Option(
                    "episode-gap",
                    settings -> settings.episodeGapDays() + "d",
                    CONVERSATIONS + "follow-up.second-conversation follow-up.waiting-on-you touch.slipping"
                            + " hello.suggestions"),
            new Option(
                    "reply-horizon",
                    settings -> settings.replyHorizonDays() + "d",
                    CONVERSATIONS + "giving.answered-share touch.wake-answered"),
            new Option(
                    "stale-days",
                    settings -> settings.staleDays() + "d",
                    "touch.active touch.quiet touch.stale touch.went-quiet touch.came-back"),
            new Option(
                    "dormant-days",
                    settings -> settings.dormantDays() + "d",
                    "touch.quiet touch.dormant touch.slipping hello.suggestions"),
            new Option("cool-down", settings -> settings.coolDownDays() + "d", "hello.suggestions"),
            new Option("n", settings -> Integer.toString(settings.suggestions()), "hello.suggestions"),
            new Option(
                    "count-groups",
                    settings -> settings.countGroups() ? "on" : "off",
                    "touch. network.attention network.top5-share network.top-kept network.channels-per-tie"
                            + " giving.reply-asymmetry momentum.active-weeks hello.suggestions"));

    private static List<Option> changed(Settings settings) {
        Settings usual = Settings.defaults();
        return ALL.stream()
                .filter(option -> !option.value.apply(settings).equals(option.value.apply(usual)))
                .toList();
    }

    /** One line for the top of the report; empty if everything is as usual. */
    static Optional<String> note(Settings settings) {
        List<String> said =
                changed(settings).stream().map(option -> said(option, settings)).toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of("Counted with " + String.join(", ", said)
                        + "; it is said beside every number that depends on it.");
    }

    private static String said(Option option, Settings settings) {
        String value = option.value.apply(settings);
        return value.equals("on")
                ? "--" + option.name
                : (option.name.length() == 1 ? "-" : "--") + option.name + " " + value;
    }

    /** The sections, with each finding saying the options it depends on. */
    static List<Section> said(Settings settings, List<Section> sections) {
        List<Option> changed = changed(settings);
        return changed.isEmpty()
                ? sections
                : sections.stream()
                        .map(section -> section.with(
                                section.findings().stream()
                                        .map(finding -> said(settings, changed, finding))
                                        .toList(),
                                section.figures()))
                        .toList();
    }

    private static Finding said(Settings settings, List<Option> changed, Finding finding) {
        SortedMap<String, Cell> options = new TreeMap<>();
        List<String> words = new ArrayList<>();
        for (Option option : changed) {
            if (option.touches(finding)) {
                options.put(option.name, Cell.of(option.value.apply(settings)));
                words.add(said(option, settings));
            }
        }
        if (options.isEmpty()) {
            return finding;
        }
        SortedMap<String, Cell> detail = new TreeMap<>(finding.detail());
        detail.put("options", new Cell.Group(options));
        return finding.withDetail(detail)
                .withSentence(finding.sentence() + " Counted with " + String.join(", ", words) + ".");
    }
}
