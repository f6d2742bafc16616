package dev.rapport.read.history;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Source;
import dev.rapport.read.csv.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files that only older exports have, while the newest goes on: LinkedIn also gives an archive of the connections alone. What
 * such a file says ends with its export, and the months behind would look as if nothing had been in them.
 *
 * @param sources inputs that are as good as missing
 * @param readings newest first
 */
public record Outlived(Set<Source> sources, List<ExportReading> readings) {
    private static final Set<Source> SPEAKING = EnumSet.of(Source.MESSAGES, Source.CONNECTIONS);
    /** The two mails of one request are a day or two apart. */
    private static final Duration ONE_REQUEST = Duration.ofDays(7);

    /** Finds the inputs that only older exports have, where another file of the newest shows that time has passed since. */
    public static Outlived by(List<ExportReading> newestFirst) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        if (newestFirst.size() > 1) {
            SPEAKING.stream().filter(source -> ends(source, newestFirst)).forEach(sources::add);
        }
        return new Outlived(sources, newestFirst);
    }

    private static boolean ends(Source source, List<ExportReading> readings) {
        ExportReading newest = readings.get(0);
        Optional<ExportReading> last = readings.stream()
                .filter(reading -> reading.export().sources.contains(source))
                .findFirst();
        if (last.isEmpty() || last.get().found() == newest.found()) {
            return false;
        }
        Instant its = last.get().export().latest();
        boolean comparable = SPEAKING.stream()
                .anyMatch(other -> newest.export().sources.contains(other)
                        && last.get().export().sources.contains(other));
        return comparable
                && !its.equals(Instant.MIN)
                && Duration.between(its, newest.export().latest()).compareTo(ONE_REQUEST) > 0;
    }

    /** Sets the messages aside, once they are read: who seems quiet since may have written every day. */
    public void setAside() {
        if (sources.contains(Source.MESSAGES)) {
            for (ExportReading reading : readings) {
                for (Tally file : reading.files(Source.MESSAGES)) {
                    reading.takenBack().withoutMessages(file, LeftOutRule.ENDS_EARLY);
                }
            }
        }
        for (Source source : sources) {
            readings.stream()
                    .flatMap(reading -> reading.files(source).stream())
                    .findFirst()
                    .ifPresent(file -> file.remark("the newest export has no " + source.file()
                            + ", so that nothing is known since: ask LinkedIn for it too"));
        }
    }
}
