package dev.rapport.cli;

import dev.rapport.Edition;
import dev.rapport.Request;
import dev.rapport.cli.settings.Amounts;
import dev.rapport.cli.settings.Misuse;
import dev.rapport.cli.settings.NoExport;
import dev.rapport.cli.settings.OneFormat;
import dev.rapport.read.csv.ClosestWord;
import dev.rapport.read.people.WishWords;
import dev.rapport.write.CannotWrite;
import dev.rapport.write.Format;
import dev.rapport.write.OutputPlace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a report goes, and in which shapes. */
final class Publishing {
    private static final int MOST = 10;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "Folder for the reports, one folder a month in it (default: reports).")
    private Path out;

    @Option(
            names = "--formats",
            paramLabel = "LIST",
            split = ",",
            converter = OneFormat.class,
            completionCandidates = OneFormat.Names.class,
            description = "Which of ${COMPLETION-CANDIDATES} to write (default: all but png).")
    private Set<Format> formats = Set.of();

    @Option(names = "--share-safe", fallbackValue = "true", description = "People become \"Person 12\" everywhere.")
    private boolean shareSafe;

    @Option(
            names = "--no-notes",
            fallbackValue = "true",
            description = "Your own log's topics, notes and promises stay out of everything.")
    private boolean noNotes;

    @Option(
            names = "--excel",
            fallbackValue = "true",
            description = "Tables begin with a mark by which Excel knows their letters.")
    private boolean excel;

    @Option(
            names = "--tag",
            paramLabel = "WORD",
            description = "Only the people with this tag in people.csv; kept by itself, in DIR/tag-WORD.")
    private Optional<String> tag = Optional.empty();

    @Option(
            names = "--lock-wait",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = Amounts.Wait.class,
            description = "How long to wait for another run in the same folder, e.g. 2m (default: 10s).")
    private Duration lockWait;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** What was asked for; reports and what they are made from may not share a place. */
    Request request(Options options) throws NoExport, CannotWrite {
        Set<Format> wanted = formats.isEmpty() ? Format.USUAL : EnumSet.copyOf(formats);
        Request everybody = options.publishing(new Edition(out, wanted, shareSafe, excel, lockWait));
        Request asked = tag.isPresent() ? everybody.about(known(tag.get(), everybody)) : everybody;
        OutputPlace.refuseOverlap(asked.out(), options.inputs(asked));
        return noNotes ? asked.withoutNotes() : asked;
    }

    /** A tag as people.csv first writes it; one that nobody has there is a slip. */
    private String known(String typed, Request asked) {
        List<String> tags = asked.reading().wishes().rows().stream()
                .flatMap(wish -> wish.tags().stream())
                .toList();
        return tags.stream()
                .filter(one -> WishWords.sameTag(one, typed))
                .findFirst()
                .orElseThrow(() -> new Misuse(
                        spec,
                        "--tag: nobody in people.csv is tagged '" + typed + "'"
                                + (tags.isEmpty()
                                        ? "; tag somebody with  rapport person NAME --tag WORD"
                                        : ClosestWord.to(typed, tags)
                                                .map(near -> "; did you mean " + near + "?")
                                                .orElse("; its tags are "
                                                        + tags.stream()
                                                                .distinct()
                                                                .sorted()
                                                                .limit(MOST)
                                                                .collect(Collectors.joining(", "))))));
    }
}
