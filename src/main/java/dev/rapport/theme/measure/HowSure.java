package dev.rapport.theme.measure;

import dev.rapport.report.English;
import dev.rapport.report.Finding;
import dev.rapport.report.Reading;
import dev.rapport.report.Reason;
import dev.rapport.stat.Estimate;

/** How much a reading can be trusted, in words. */
public final class HowSure {
    private HowSure() {}

    /** How much a reading can be trusted, said once for every figure. */
    public static String of(Finding finding) {
        if (!finding.measured()) {
            Reading.Missing missing = (Reading.Missing) finding.reading();
            return English.capital(
                            missing.reason() == Reason.ALL_WAITING
                                    ? InWords.undecided(
                                            missing.counts().waiting().orElse(0))
                                    : missing.reason().words())
                    + "." + InWords.open(finding);
        }
        Estimate estimate = ((Reading.Measured) finding.reading()).estimate();
        long n = finding.reading().counts().n().orElse(0);
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
