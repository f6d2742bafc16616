package dev.rapport.cli;

import dev.rapport.cli.console.ExitCode;
import dev.rapport.own.Packed;
import dev.rapport.read.log.LogFormats;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What {@code rapport explain} knows beside the findings: the archive, its files, logs, the exit codes. */
final class Guide {
    private static final String FORMATS = "{formats}\n";
    private static final int WIDTH = 96;

    private Guide() {}

    /** How to get the data. */
    static String archive() {
        return on("archive").orElseThrow();
    }

    /** Words that can be looked up here, besides files. */
    static List<String> topics() {
        return texts().keySet().stream().filter(topic -> topic.indexOf('.') < 0).toList();
    }

    /** The text on a topic or a file of the archive. */
    static Optional<String> on(String term) {
        String word = term.toLowerCase(Locale.ROOT);
        // Listing the formats loads their files, so it is done only when they are asked for.
        return Optional.ofNullable(texts().get(word))
                .map(text -> text.contains(FORMATS) ? text.replace(FORMATS, formats()) : text);
    }

    /** A text in lines that fit a terminal. */
    static String wrapped(String text) {
        return text.replaceAll("(.{1," + WIDTH + "})(?: |$)", "$1\n").strip();
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        String all = Packed.text(Guide.class, "guide.txt");
        for (String text : all.substring(all.indexOf("\n[") + 2).split("\n\\[")) {
            int end = text.indexOf("]\n");
            texts.put(
                    text.substring(0, end).toLowerCase(Locale.ROOT),
                    text.substring(end + 2).stripTrailing());
        }
        texts.put("exit-codes", exitCodes());
        return texts;
    }

    /** What other tools write and is read as it is. */
    private static String formats() {
        return LogFormats.ALL.stream()
                .map(format -> "  " + format.name() + "\n      " + format.howToExport() + "\n")
                .collect(Collectors.joining());
    }

    private static String exitCodes() {
        return "Exit codes:"
                + Arrays.stream(ExitCode.values())
                        .map(exit -> String.format(Locale.ROOT, "%n%5d  %s", exit.code(), exit.meaning()))
                        .collect(Collectors.joining());
    }
}
