package dev.rapport.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happened: a day of the report's zone, and the moment if it is known. Only {@link Days} makes one, so that
 * a moment never stands beside another day than the one in which it falls.
 */
public final class When {
    private final LocalDate day;
    private final @Nullable Instant moment;

    When(LocalDate day, @Nullable Instant moment) {
        this.day = day;
        this.moment = moment;
    }

    /** The day in the report's zone. */
    public LocalDate day() {
        return day;
    }

    /** The moment; empty if only the day is known. */
    public Optional<Instant> moment() {
        return Optional.ofNullable(moment);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof When when && day.equals(when.day) && Objects.equals(moment, when.moment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, moment);
    }

    @Override
    public String toString() {
        return moment == null ? day.toString() : day + " " + moment;
    }
}
