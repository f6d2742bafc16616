package dev.rapport.cli.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;

/**
 * The time zone of this computer. No report is told by it, as one and the same export would make other bytes elsewhere: it
 * is only written into new settings, and named as what could be.
 */
public final class MachineZone {
    private static final String UTC = "UTC";
    private static final Set<String> NAMES_OF_UTC = Set.of(UTC, "Z", "GMT", "UCT", "Zulu", "Universal", "Greenwich");

    private MachineZone() {}

    /** Its name as a setting takes it, such as {@code Europe/Berlin}. */
    public static String name() {
        try {
            String id = ZoneId.systemDefault().getId();
            return NAMES_OF_UTC.contains(id.replaceFirst("^Etc/", "")) ? UTC : id;
        } catch (DateTimeException notKnownToJava) {
            return UTC;
        }
    }

    /** The same, or some other where this computer runs by UTC itself. */
    public static String example() {
        String name = name();
        return name.equals(UTC) ? "Europe/Berlin" : name;
    }
}
