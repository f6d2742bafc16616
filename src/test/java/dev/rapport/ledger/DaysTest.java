package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final Instant END = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void everySecondFallsOnTheDayOfTheCalendar() {
        for (String name : new String[] {"UTC", "Europe/Berlin", "America/Los_Angeles", "Asia/Kathmandu", "+05:30"}) {
            ZoneId zone = ZoneId.of(name);
            Days days = new Days(zone, END);
            SplittableRandom random = new SplittableRandom(1);
            for (int i = 0; i < 20_000; i++) {
                long second = random.nextLong(946_684_800L, END.getEpochSecond() + 86_400L * 365);
                long expected =
                        Instant.ofEpochSecond(second).atZone(zone).toLocalDate().toEpochDay();
                assertThat(days.of(second)).as(name + " " + second).isEqualTo((int) expected);
            }
        }
    }

    @Test
    void theHourOfAChangeOfClockBelongsToItsDay() {
        Days days = new Days(ZoneId.of("Europe/Berlin"), END);
        long change = Instant.parse("2026-03-29T01:00:00Z").getEpochSecond();
        assertThat(days.of(change)).isEqualTo(days.of(change - 1));
        assertThat(days.begin(days.of(change))).isEqualTo(change - 2 * 3600);
        long evening = Instant.parse("2026-03-29T22:00:00Z").getEpochSecond();
        assertThat(days.of(evening)).isEqualTo(days.of(change) + 1);
        assertThat(days.of(evening - 1)).isEqualTo(days.of(change));
    }
}
