package dev.rapport.stat;

import java.util.Locale;

/** How an estimate and its interval were made (measures.md 1.5). */
public enum Method {
    WILSON,
    WILSON_CLUSTERED,
    KM_LOGLOG,
    KM_LOGLOG_CLUSTERED,
    NEWCOMBE_10,
    CLUSTER_BOOTSTRAP,
    CLUSTERED_SLOPE,
    COUNT,
    PLUG_IN;

    /** Whether it is a curve, among all of whose units those are that still wait. */
    public boolean curve() {
        return this == KM_LOGLOG || this == KM_LOGLOG_CLUSTERED;
    }

    /** The code in report.json, e.g. {@code wilson-clustered}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
