package dev.rapport.cli.console;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the exit code says; a cron job may rely on it. Any other code means failure. */
public enum ExitCode {
    /** The report is there. */
    OK(0, "published, or nothing new since the last run"),
    /** The command line cannot be understood. */
    USAGE(2, "usage: an unknown option or setting, a bad date"),
    /** The data have a fault that a person should look at. */
    ROWS(
            3,
            "published, but a file gave no usable row, or more than 1 % of a file's rows were rejected"
                    + " (with --strict: any row rejected, nothing published)"),
    /** There is nothing to make a report from. */
    INPUT(4, "no usable input; nothing changed"),
    /** The report has no place to go. */
    OUTPUT(5, "cannot write (space, permission, link); nothing changed"),
    /** The fault is rapport's. */
    BUG(70, "a bug in rapport, or rapport cannot be built or started here"),
    /** The computer is too small for the data. */
    RESOURCES(71, "out of memory or file handles"),
    /** The folder is taken. */
    LOCKED(75, "another run is writing to the same folder"),
    /** The terminal was closed. */
    HUNG_UP(129, "the terminal was closed; nothing changed"),
    /** Control-C. */
    INTERRUPTED(130, "interrupted; nothing changed"),
    /** The computer shuts down, or a time limit was reached. */
    TERMINATED(143, "terminated; nothing changed");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** What the system is told. */
    public int code() {
        return code;
    }

    /** What it means, in plain words. */
    public String meaning() {
        return meaning;
    }

    /** All codes and what they mean, for help. */
    public static Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        for (ExitCode exit : values()) {
            // picocli takes % for the start of a format specifier.
            table.put(String.valueOf(exit.code), exit.meaning.replace("%", "%%"));
        }
        return table;
    }
}
