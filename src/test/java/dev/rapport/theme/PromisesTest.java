package dev.rapport.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.HistoryBuilder;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.OpenPromise;
import dev.rapport.theme.followup.Promises;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which promises the calendar holds. The data end on 30 November 2026. */
class PromisesTest {
    private final HistoryBuilder tale = new HistoryBuilder();

    @Test
    void openOnesAreThereDueOrNotAndAPromiseWithoutADateIsDueAfterAWeek() {
        int later = tale.person();
        int undated = tale.person();
        int kept = tale.person();
        tale.promised(later, 20, Optional.of(LocalDate.parse("2027-01-15")));
        tale.promised(undated, 20, Optional.empty());
        tale.promised(kept, 20, Optional.of(LocalDate.parse("2026-11-20")));
        tale.mine(kept, 15);

        List<OpenPromise> open = Promises.open(tale.ledger());

        assertThat(open)
                .extracting(OpenPromise::name, OpenPromise::made, OpenPromise::due)
                .containsExactly(
                        tuple(
                                tale.people.get(undated).name(),
                                LocalDate.parse("2026-11-10"),
                                LocalDate.parse("2026-11-17")),
                        tuple(
                                tale.people.get(later).name(),
                                LocalDate.parse("2026-11-10"),
                                LocalDate.parse("2027-01-15")));
    }

    @Test
    void oneSaidTwiceStandsOnceAndSnoozedPeopleWait() {
        int twice = tale.person();
        int snoozed = tale.person();
        tale.promised(twice, 20, Optional.of(LocalDate.parse("2026-12-05")));
        tale.promised(twice, 20, Optional.of(LocalDate.parse("2026-12-05")));
        tale.promised(snoozed, 20, Optional.of(LocalDate.parse("2026-12-05")));
        Memory hidden = new Memory(
                List.of(), new TreeMap<>(Map.of(tale.people.get(snoozed).key(), LocalDate.parse("2026-12-01"))));
        Memory over = new Memory(
                List.of(), new TreeMap<>(Map.of(tale.people.get(snoozed).key(), LocalDate.parse("2026-11-30"))));

        Ledger quiet = tale.ledger(Settings.defaults(), hidden);

        assertThat(Promises.open(quiet))
                .extracting(OpenPromise::contact)
                .containsExactly(tale.people.get(twice).key());
        assertThat(Promises.open(tale.ledger(Settings.defaults(), over))).hasSize(2);
    }
}
