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
            "date", "2024-03-07 or 2024-03-07 12:34, else --log-date-format says how they are written",
            "followupby", "2024-03-07, yes or no",
            "direction", "out, in or both",
            "ease", "1 to 5");

    private Expected() {}

    /** To follow the reason; empty where there is no more to say. */
    public static String words(Intake file, RejectReason reason, String column) {
        boolean log = file.kind().equals(Intake.OWN_LOG);
        boolean shape = reason == RejectReason.UNKNOWN_DATE
                || reason == RejectReason.UNKNOWN_DIRECTION
                || reason == RejectReason.NOT_A_NUMBER;
        String example = (log ? IN_A_LOG : EXAMPLES).getOrDefault(Header.normalised(column), "");
        return !shape || example.isEmpty() ? "" : "; expected is e.g. " + example;
    }
}
