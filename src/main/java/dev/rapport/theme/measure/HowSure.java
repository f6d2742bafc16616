package dev.rapport.theme.measure;

import dev.rapport.report.English;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.stat.Estimate;

/** How much a reading can be trusted, in words. */
public final class HowSure {
    private HowSure() {}

    /** How much a reading can be trusted, said once for every figure. */
    public static String of(Finding finding) {
        if (!finding.measured()) {
            String why = finding.lacks(Reason.ALL_WAITING)
                    ? InWords.undecided(finding.waiting())
                    : finding.reason().orElseThrow().words();
            return English.capital(why) + "." + InWords.open(finding);
        }
        Estimate estimate = finding.estimate();
        long n = finding.n();
        String base = estimate.hasInterval()
                ? "Based on " + English.digits(n, "case", "cases")
                        + "; the range says where the true share likely lies."
                : "A plain count: what the data hold, no estimate.";
        String small = estimate.hasInterval() && n < 20
                ? " Fewer than twenty cases: read it as a first impression."
                : estimate.hasInterval() && n < 40
                        ? " With so few cases the range is wide, about a fifth either way."
                        : "";
        return base + small;
    }
}
