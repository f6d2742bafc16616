package dev.rapport.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The options that decide a number (measures.md 1.8).
 *
 * @param asOf last day that counts, if asked for
 * @param zone reporting zone of calendar buckets
 * @param episodeGapDays largest gap inside an episode
 * @param replyHorizonDays horizon and maturity of reply rates, and of late answers
 * @param staleDays gap beyond which a tie is quiet
 * @param dormantDays gap beyond which a tie is dormant
 * @param coolDownDays no suggestion so soon after the owner was in touch
 * @param suggestions most people worth a hello, 1 to 6
 * @param countGroups whether group messages make contact days
 * @param index whether the composite is computed
 */
public record Settings(
        Optional<LocalDate> asOf,
        ZoneId zone,
        int episodeGapDays,
        int replyHorizonDays,
        int staleDays,
        int dormantDays,
        int coolDownDays,
        int suggestions,
        boolean countGroups,
        boolean index) {

    public Settings {
        if (episodeGapDays < 1 || replyHorizonDays < 1 || staleDays < 1 || coolDownDays < 0) {
            throw new IllegalArgumentException("days must be positive");
        }
        if (dormantDays <= staleDays) {
            throw new IllegalArgumentException("--dormant-days must be larger than --stale-days");
        }
        if (suggestions < 1 || suggestions > 6) {
            throw new IllegalArgumentException("-n must be 1 to 6");
        }
    }

    /** The conventions of measures.md, in UTC. */
    public static Settings defaults() {
        return new Settings(Optional.empty(), ZoneId.of("UTC"), 7, 30, 90, 365, 14, 6, false, false);
    }

    /** The same, with another last day. */
    public Settings withAsOf(LocalDate day) {
        return new Settings(
                Optional.of(day),
                zone,
                episodeGapDays,
                replyHorizonDays,
                staleDays,
                dormantDays,
                coolDownDays,
                suggestions,
                countGroups,
                index);
    }
}
