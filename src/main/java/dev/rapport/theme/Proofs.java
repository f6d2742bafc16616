package dev.rapport.theme;

import dev.rapport.fact.Trail;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Evidence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The rows behind each finding: what {@code rapport explain FINDING EXPORT} shows under a number. */
public final class Proofs {
    /** How the cases of one finding are gathered. */
    interface Way {
        /** The cases of a ledger. */
        Evidence from(Ledger ledger, Proof proof);
    }

    private static final Map<String, Way> WAYS = ways();

    /** Findings that rest on other figures, and on which. */
    private static final Map<String, String> INSTEAD = Map.of(
            "momentum.trend",
                    "the monthly first moves in data/months.csv, column first_moves; explain momentum.first-moves shows"
                            + " one month's rows",
            "network.companies",
                    "the company column of every row of Connections.csv; explain network.largest-company shows the rows of"
                            + " the largest",
            "network.snapshot-new", "Connections.csv of the two newest exports, compared person by person",
            "network.snapshot-gone", "Connections.csv of the two newest exports, compared person by person",
            "network.name-changes", "Connections.csv of the two newest exports, compared person by person",
            "network.url-changes", "Connections.csv of the two newest exports, compared person by person",
            "hello.contacted", "suggestions.csv of the latest earlier month in the folder of reports",
            "hello.answered", "suggestions.csv of the latest earlier month in the folder of reports",
            "health.index", "the seven headlines of the profile; explain each of them to see its rows");

    private Proofs() {}

    private static Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.putAll(ProofsOfAnswers.ways());
        ways.putAll(ProofsOfTalks.ways());
        ways.putAll(ProofsOfTies.ways());
        ways.putAll(ProofsOfLists.ways());
        return ways;
    }

    /** The cases behind a finding; empty if it rests on other figures. */
    public static Optional<Evidence> of(Ledger ledger, Trail trail, String id) {
        return Optional.ofNullable(WAYS.get(id)).map(way -> way.from(ledger, new Proof(ledger, trail)));
    }

    /** What a finding without cases of its own is computed from. */
    public static Optional<String> computedFrom(String id) {
        return Optional.ofNullable(INSTEAD.get(id));
    }
}
