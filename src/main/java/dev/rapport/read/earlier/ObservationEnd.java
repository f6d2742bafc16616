package dev.rapport.read.earlier;

import dev.rapport.fact.Suggested;
import dev.rapport.own.Manifest;
import dev.rapport.own.PublishedFile;
import dev.rapport.own.PublishedFile.State;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** C of a published report, as the report itself says; none of one that was made as of a day. */
final class ObservationEnd {
    /** It stands among the first lines of report.json. */
    private static final int HEAD = 4096;

    private static final String REPORT = "report.json";

    private static final Pattern JSON = Pattern.compile("\"observationEnd\": ?\"([^\"]{10,40})\"");

    private static final Pattern AS_OF = Pattern.compile("\"as-of\": ?\"");

    private ObservationEnd() {}

    /** Of the report in a month's folder; empty if it was made without the files that say so, or they are changed. */
    static Optional<Instant> of(PublishedMonth month, Manifest manifest) throws IOException {
        if (published(month, manifest, REPORT)) {
            try (InputStream in = Files.newInputStream(month.folder().resolve(REPORT))) {
                String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
                Matcher end = JSON.matcher(head);
                return end.find() && !AS_OF.matcher(head).find() ? moment(end.group(1)) : Optional.empty();
            }
        }
        List<Suggested> rows = new ArrayList<>();
        PublishedTable table = SuggestionsTable.of(rows);
        if (published(month, manifest, table.name())) {
            table.read(month);
        }
        return rows.stream().map(Suggested::end).findFirst();
    }

    /** Whether a file is there as it was published: a file changed since says no end. */
    private static boolean published(PublishedMonth month, Manifest manifest, String name) throws IOException {
        return PublishedFile.state(month.folder(), manifest, name) == State.AS_PUBLISHED;
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException edited) {
            return Optional.empty();
        }
    }
}
