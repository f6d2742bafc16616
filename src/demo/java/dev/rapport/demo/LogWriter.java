package dev.rapport.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes interactions.csv: what the owner noted, oldest first, with two slips of the pen. */
final class LogWriter {
    private static final List<String> HEADER = List.of(
            "date",
            "contact",
            "url",
            "channel",
            "direction",
            "kind",
            "event",
            "minutes",
            "topic",
            "note",
            "follow_up_by",
            "ease");

    /** People the owner knows outside LinkedIn. */
    private static final List<Logged> OUTSIDE = List.of(
            outside("2025-03-06", "Grandfather Tobiasz", "letter", "out", "thanks"),
            outside("2025-06-19", "Pim from the repair café", "coffee", "both", ""),
            outside("2025-11-07", "Pim from the repair café", "help", "in", ""),
            outside("2026-02-27", "Grandfather Tobiasz", "call", "both", ""),
            outside("2026-09-14", "Ms Halvorsund next door", "help", "out", ""),
            outside("2026-10-30", "Pim from the repair café", "coffee", "both", ""));

    private LogWriter() {}

    private static Logged outside(String date, String who, String channel, String direction, String kind) {
        return new Logged(date, who, "", channel, direction, kind, "", "", "", "", "", "");
    }

    static void write(World world, OutputStream out) throws IOException {
        List<Logged> log = new ArrayList<>(OUTSIDE);
        for (Person person : world.people()) {
            log.addAll(Ties.of(world, person).log());
        }
        log.sort(Comparator.comparing(Logged::date).thenComparing(Logged::contact));
        String friend = world.playing(Role.CLOSE).get(0).card().name();
        try (Table table = Table.plain(out, HEADER)) {
            for (int i = 0; i < log.size(); i++) {
                if (i == log.size() / 2) {
                    table.line("03/04/2026," + friend + ",,coffee,both,,,45,,,,4");
                }
                if (i == log.size() * 3 / 4) {
                    table.line("2026-06-02,\"" + friend + ",,call,both,,,30,,the quote was never closed,,3");
                }
                table.row(cells(log.get(i)));
            }
        }
    }

    private static List<String> cells(Logged line) {
        return List.of(
                line.date(),
                line.contact(),
                line.url(),
                line.channel(),
                line.direction(),
                line.kind(),
                line.event(),
                line.minutes(),
                line.topic(),
                line.note(),
                line.followUp(),
                line.ease());
    }
}
