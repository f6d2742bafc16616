package dev.rapport.read.history;

import dev.rapport.fact.Fact;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Trail;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.export.VouchRow;
import dev.rapport.read.people.Bearers;
import dev.rapport.read.people.People;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The endorsements and recommendations of several exports: of equal ones as many as the export with most of them lists. */
final class Vouches {
    private final People people;
    private final Instant end;
    private final Map<List<Object>, Integer> newer = new HashMap<>();
    private final List<Fact.Vouched> all = new ArrayList<>();
    private final List<Trail.Place> places = new ArrayList<>();

    Vouches(People people, Instant end) {
        this.people = people;
        this.end = end;
    }

    /** Those of one export; of the newest first. */
    void take(ExportReading reading) {
        Map<List<Object>, Integer> ofThis = new HashMap<>();
        for (VouchRow vouch : reading.export().vouches) {
            take(vouch, reading, ofThis);
        }
        ofThis.forEach((act, count) -> newer.merge(act, count, Math::max));
    }

    private void take(VouchRow listed, ExportReading reading, Map<List<Object>, Integer> ofThis) {
        Tally tally = reading.tally(listed.file());
        int person = reading.export().roster.who(listed.url(), listed.name());
        List<Object> act = List.of(person, listed.at(), listed.direction(), listed.kind());
        if (listed.at().isAfter(end)) {
            tally.usedNoMore(LeftOutRule.AFTER_END);
        } else if (person < 0) {
            tally.usedNoMore(person == Bearers.AMBIGUOUS ? LeftOutRule.AMBIGUOUS_NAME : LeftOutRule.NO_IDENTITY);
        } else if (people.forgotten(person)) {
            tally.usedNoMore(LeftOutRule.FORGOTTEN);
        } else if (ofThis.merge(act, 1, Integer::sum) <= newer.getOrDefault(act, 0)) {
            tally.usedNoMore(LeftOutRule.OLDER_EXPORT);
        } else {
            all.add(new Fact.Vouched(person, listed.at(), listed.direction(), listed.kind(), listed.skill()));
            reading.export().places.flatMap(places -> places.of(listed)).ifPresent(places::add);
        }
    }

    /** In order of reading, people by the numbers they have while reading. */
    List<Fact.Vouched> all() {
        return all;
    }

    /** In order of time, of people under their final numbers: what was person p is {@code to[p]}. */
    List<Fact.Vouched> facts(int[] to) {
        return all.stream()
                .filter(vouch -> to[vouch.contact()] >= 0)
                .map(vouch -> vouch.numbered(to[vouch.contact()]))
                .sorted(Comparator.comparing(Fact.Vouched::at)
                        .thenComparingInt(Fact.Vouched::contact)
                        .thenComparing(Fact.Vouched::kind)
                        .thenComparing(Fact.Vouched::direction)
                        .thenComparing(Fact.Vouched::skill))
                .toList();
    }

    /** Notes the rows of them all. */
    void trace(Trail trail, int[] to) {
        for (int i = 0; i < all.size(); i++) {
            Fact.Vouched vouch = all.get(i);
            trail.fact(vouch.numbered(to[vouch.contact()]), places.get(i));
        }
    }
}
