package dev.rapport.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule from a moment to a day, in every zone there is. */
class DaysTest {
    /** Before the first and after the last date that any input may bear. */
    private static final Instant FROM = Instant.parse("1948-06-01T00:00:00Z");

    private static final Instant TO = Instant.parse("2043-01-01T00:00:00Z");

    static Stream<ZoneId> zones() {
        return Stream.concat(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of),
                Stream.of(ZoneOffset.MIN, ZoneOffset.MAX, ZoneId.of("+05:30"), ZoneId.of("-00:44:30")));
    }

    @ParameterizedTest
    @MethodSource("zones")
    void everySecondFallsOnTheDayOfTheCalendar(ZoneId zone) {
        Days days = Days.in(zone);
        SplittableRandom random = new SplittableRandom(1);
        List<Long> seconds = new ArrayList<>();
        for (String end : List.of("1950-01-01T00:00:00Z", "2000-01-01T00:00:00Z", "2037-12-31T23:59:59Z")) {
            seconds.add(Instant.parse(end).getEpochSecond());
        }
        for (int i = 0; i < 200; i++) {
            long second = random.nextLong(FROM.getEpochSecond(), TO.getEpochSecond());
            seconds.add(second);
            LocalDate day = Instant.ofEpochSecond(second).atZone(zone).toLocalDate();
            seconds.add(day.atStartOfDay(zone).toEpochSecond());
        }
        ZoneOffsetTransition change = zone.getRules().nextTransition(FROM);
        while (change != null && change.getInstant().isBefore(TO)) {
            seconds.add(change.toEpochSecond());
            change = zone.getRules().nextTransition(change.getInstant());
        }
        for (long each : seconds) {
            for (long second = each - 1; second <= each + 1; second++) {
                LocalDate day = Instant.ofEpochSecond(second).atZone(zone).toLocalDate();
                assertThat(days.of(second)).as("%s %s", zone, second).isEqualTo((int) day.toEpochDay());
            }
        }
    }

    /** All but the days that an island skipped to change sides of the date line. */
    @ParameterizedTest
    @MethodSource("zones")
    void aDayBeginsAndEndsWithinItself(ZoneId zone) {
        Days days = Days.in(zone);
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(88 * 365));
            if (day.atTime(12, 0).atZone(zone).toLocalDate().equals(day)) {
                assertThat(days.of(days.begin(day))).isEqualTo(day);
                assertThat(days.of(days.begin(day).minusSeconds(1))).isBefore(day);
                assertThat(days.of(days.end(day))).isEqualTo(day);
                assertThat(days.of(days.end(day).plusSeconds(1))).isAfter(day);
            }
        }
    }

    /** What happened up to C has no day after that of C, whatever zone it was written in: all counting rests on it. */
    @ParameterizedTest
    @MethodSource("zones")
    void nothingUpToTheEndHasADayAfterIt(ZoneId zone) {
        Days days = Days.in(zone);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 300; i++) {
            Instant end = Instant.ofEpochSecond(random.nextLong(FROM.getEpochSecond(), TO.getEpochSecond()));
            Instant near = end.plusSeconds(random.nextInt(-200_000, 200_000));
            ZoneId clock = i % 2 == 0 ? ZoneOffset.UTC : ZoneOffset.ofHours(random.nextInt(-12, 15));
            for (When when : List.of(
                    days.at(near),
                    days.at(LocalDateTime.ofInstant(near, clock), clock),
                    days.on(near.atZone(clock).toLocalDate()))) {
                if (!days.after(when, end)) {
                    assertThat(when.day()).isBeforeOrEqualTo(days.of(end));
                }
                when.moment().ifPresent(at -> assertThat(days.of(at)).isEqualTo(when.day()));
            }
        }
    }

    @Test
    void theHourOfAChangeOfClockBelongsToItsDay() {
        Days days = Days.in(ZoneId.of("Europe/Berlin"));
        long change = Instant.parse("2026-03-29T01:00:00Z").getEpochSecond();
        assertThat(days.of(change)).isEqualTo(days.of(change - 1));
        assertThat(days.begin(days.of(change))).isEqualTo(change - 2 * 3600);
        long evening = Instant.parse("2026-03-29T22:00:00Z").getEpochSecond();
        assertThat(days.of(evening)).isEqualTo(days.of(change) + 1);
        assertThat(days.of(evening - 1)).isEqualTo(days.of(change));
    }

    @Test
    void anHourThatTheClockSkippedIsLaterAndOneThatComesTwiceIsTheFirst() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Days days = Days.in(ZoneOffset.UTC);
        assertThat(days.at(LocalDateTime.parse("2026-03-29T02:30"), berlin).moment())
                .hasValue(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(days.at(LocalDateTime.parse("2026-10-25T02:30"), berlin).moment())
                .hasValue(Instant.parse("2026-10-25T00:30:00Z"));
    }

    /** Samoa had no 30 December 2011. A date of it stays what it is; a moment of it cannot be. */
    @Test
    void aDayThatAZoneSkippedStaysAPlainDate() {
        Days days = Days.in(ZoneId.of("Pacific/Apia"));
        LocalDate skipped = LocalDate.parse("2011-12-30");
        assertThat(days.on(skipped).day()).isEqualTo(skipped);
        assertThat(days.at(skipped.atTime(10, 0), days.zone()).day()).isEqualTo(skipped.plusDays(1));
        assertThat(days.begin(skipped)).isEqualTo(days.begin(skipped.plusDays(1)));
        assertThat(days.end(skipped)).isBefore(days.begin(skipped));
    }
}
