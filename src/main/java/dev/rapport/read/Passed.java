package dev.rapport.read;

import dev.rapport.fact.Intake;

/**
 * Something that was passed over, and why.
 *
 * @param missed whether it looks like a part of an export, so that the report may be the poorer without it
 */
record Passed(String name, String why, boolean missed) {
    Intake intake() {
        return Intake.passedOver(name, why, missed);
    }
}
