package dev.rapport.whole;

import dev.rapport.Edition;
import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.ledger.Settings;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.report.Suggestion;
import dev.rapport.write.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The last twelve months of the sample, each made when its log and its exports had just ended, with the lists before it. */
record YearOfLists(List<Month> months) {

    /** One month: its list, and its contacts.csv. */
    record Month(YearMonth month, List<Suggestion> list, List<Map<String, String>> contacts) {}

    static YearOfLists made(Path folder) throws Exception {
        List<Month> made = new ArrayList<>();
        for (int ago = 11; ago >= 0; ago--) {
            made.add(month(YearMonth.of(2026, 11).minusMonths(ago), folder));
        }
        return new YearOfLists(made);
    }

    private static Month month(YearMonth month, Path folder) throws Exception {
        LocalDate last = month.atEndOfMonth();
        List<Suggestion> list = new Pipeline()
                .run(new Request(
                        List.of(Run.EXPORT, Run.EARLIER),
                        List.of(CutLog.upTo(month, folder)),
                        ReadOptions.defaults().withAsOf(last),
                        Settings.defaults().withAsOf(last),
                        new Edition(folder.resolve("reports"), EnumSet.of(Format.CSV), false, false, Duration.ZERO),
                        false))
                .report()
                .suggestions();
        Path contacts = folder.resolve("reports").resolve(month.toString()).resolve("data/contacts.csv");
        return new Month(month, list, Run.rows(Files.readString(contacts)));
    }

    /** All cards, the oldest month first. */
    List<Suggestion> cards() {
        return months.stream().flatMap(month -> month.list().stream()).toList();
    }

    /** The months in which somebody was named, as places in the year. */
    List<Integer> named(String contact) {
        return IntStream.range(0, months.size())
                .filter(i -> months.get(i).list().stream()
                        .anyMatch(one -> one.contact().equals(contact)))
                .boxed()
                .toList();
    }

    /** A month's list as a person reads it. */
    static String words(Month month) {
        StringBuilder text = new StringBuilder();
        for (Suggestion one : month.list()) {
            text.append(one.rank()).append(' ').append(one.name());
            text.append(one.role().isEmpty() ? "" : " (" + one.role() + ")");
            text.append(": ").append(one.rule());
            text.append(one.alsoBecause().isEmpty() ? "" : ", also " + String.join(", ", one.alsoBecause()));
            text.append("\n  ").append(one.reason());
            text.append(one.lastTime().isEmpty() ? "" : "\n  Last time: " + one.lastTime() + ".");
            text.append(one.note().isEmpty() ? "" : "\n  Your note: “" + one.note() + "”");
            text.append(one.step().isEmpty() ? "" : "\n  " + one.step());
            text.append("\n\n");
        }
        return text.toString().stripTrailing() + "\n";
    }
}
