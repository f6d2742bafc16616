package dev.rapport.read.found;

import dev.rapport.fact.Intake;
import dev.rapport.read.csv.CannotRead;

/**
 * Something that was passed over, and why.
 *
 * @param missed whether it looks like a part of an export or is a log, so that the report may be the poorer without it
 */
public record Passed(String name, String why, boolean missed) {
    /** What cannot be read, with the first line of what is said of it. */
    public static Passed of(String name, CannotRead unusable, boolean missed) {
        String words = unusable.getMessage().lines().findFirst().orElse("").replaceFirst("\\.$", "");
        return new Passed(
                name,
                words.startsWith(name) ? words.substring(name.length()).replaceFirst("^[:\\s]+", "") : words,
                missed);
    }

    public Intake intake() {
        return Intake.passedOver(name, why, missed);
    }
}
