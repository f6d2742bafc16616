package dev.rapport.read.history;

import dev.rapport.fact.Days;
import dev.rapport.read.setting.ReadOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Exports that were made after the last day that counts. Names, companies and who is still listed are those of the day on
 * which an export was made, so that what a later one says could not be known then: making an old month again passes over
 * it. Only if no export was made in the month, the next one after it is read for its rows up to that day.
 * Log rows after the day, which otherwise keep a person from being suggested, are passed over with the exports.
 *
 * @param passedOver none of their rows count
 * @param end C, if the month was published before from the same exports: as far as that report saw
 */
public record LaterExports(List<ExportReading> passedOver, Optional<Instant> end) {
    /** The last date of connecting that counts, if it is known before all is read: LinkedIn's dates are UTC's. */
    public Optional<LocalDate> lastConnected(ReadOptions options) {
        return end.map(at -> LocalDate.ofEpochDay(Days.utc(at.getEpochSecond())))
                .or(options::asOf);
    }

    /** Takes the exports away that are to be passed over. */
    public static LaterExports takenFrom(List<ExportReading> newestFirst, ReadOptions options) {
        if (options.asOf().isEmpty() || newestFirst.isEmpty()) {
            return new LaterExports(List.of(), Optional.empty());
        }
        LocalDate last = options.asOf().get();
        Instant end = Days.in(options.zone()).end(last);
        int later = 0;
        while (later < newestFirst.size() && latest(newestFirst.get(later)).isAfter(end)) {
            later++;
        }
        Optional<Instant> then = newestFirst.stream()
                .skip(later)
                .findFirst()
                .map(LaterExports::latest)
                .filter(at -> at.isAfter(Instant.EPOCH)
                        && Days.reportMonth(at.atZone(options.zone()).toLocalDate())
                                .equals(Days.reportMonth(last)));
        List<ExportReading> over = newestFirst.subList(0, then.isPresent() ? later : first(newestFirst, later - 1));
        List<ExportReading> passedOver = List.copyOf(over);
        over.clear();
        return new LaterExports(
                passedOver,
                options.publishedEnd().filter(at -> !at.isAfter(end) && !at.isBefore(then.orElse(Instant.MIN))));
    }

    /** Where the export begins of which a reading is a layer; an export is read with all its layers. */
    private static int first(List<ExportReading> newestFirst, int reading) {
        int at = Math.max(0, reading);
        while (at > 0 && newestFirst.get(at - 1).found() == newestFirst.get(at).found()) {
            at--;
        }
        return at;
    }

    private static Instant latest(ExportReading reading) {
        return reading.export().latest();
    }
}
