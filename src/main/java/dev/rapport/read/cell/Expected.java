package dev.rapport.read.cell;

import dev.rapport.fact.Intake;
import dev.rapport.fact.RejectReason;
import dev.rapport.read.csv.Header;
import java.util.Map;

/** What a cell should have held, by an example: to be said beside why its row is rejected. */
public final class Expected {
    private static final String DAY_AND_TIME = "2024-03-07 12:34:56 UTC";
    private static final Map<String, String> EXAMPLES = Map.of(
            "connectedon", "07 Mar 2024",
            "sentat", "3/7/24, 12:34 PM",
            "creationdate", "3/7/24, 12:34 PM",
            "endorsementdate", "2024/03/07 12:34:56 UTC",
            "date", DAY_AND_TIME,
            "direction", "OUTGOING or INCOMING");
    private static final Map<String, String> IN_A_LOG = Map.of(
            "date", "2024-03-07, 2024-03-07 12:34, 7 Mar 2024, or just what --log-date-format says",
            "followupby", "2024-03-07, yes or no",
            "direction", "out, in or both",
            "ease", "1 to 5");

    /** What other tools write into a date, by the beginning of what a file was recognised as. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "call log (SMS", "1709814896000, milliseconds since 1970",
            "text messages (SMS", "1709814896000, milliseconds since 1970",
            "mailbox", "Thu, 07 Mar 2024 12:34:56 +0000",
            "Telegram", "2024-03-07T12:34:56",
            "calendar", "20240307T123456Z");

    private Expected() {}

    /** To follow the reason; empty where there is no more to say. */
    public static String words(Intake file, RejectReason reason, String column) {
        boolean log = file.kind().equals(Intake.OWN_LOG);
        if (log && (reason == RejectReason.CELL_COUNT || reason == RejectReason.DAMAGED_QUOTES)) {
            return "; a cell with a comma or a quote in it is written \"so, with \"\"quotes\"\" around it\"";
        }
        boolean date = reason == RejectReason.UNKNOWN_DATE;
        boolean shape = date || reason == RejectReason.UNKNOWN_DIRECTION || reason == RejectReason.NOT_A_NUMBER;
        // Another tool's file has names of its own for its columns.
        String plain = log && date && !IN_A_LOG.containsKey(Header.normalised(column)) ? "date" : column;
        String elsewhere = date ? elsewhere(file.kind()) : "";
        String example = elsewhere.isEmpty()
                ? (log ? IN_A_LOG : EXAMPLES).getOrDefault(Header.normalised(plain), "")
                : elsewhere;
        return !shape || example.isEmpty() ? "" : "; expected is e.g. " + example;
    }

    private static String elsewhere(String kind) {
        return ELSEWHERE.entrySet().stream()
                .filter(each -> kind.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
