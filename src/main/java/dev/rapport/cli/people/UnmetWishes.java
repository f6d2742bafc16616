package dev.rapport.cli.people;

import dev.rapport.cli.console.Terminal;
import dev.rapport.read.csv.ClosestWord;
import dev.rapport.read.earlier.EarlierReports;
import dev.rapport.read.people.LearnedWishes.Unmet;
import dev.rapport.read.people.Wish;
import dev.rapport.read.people.WishWords;
import dev.rapport.read.people.Wishes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of {@code people.csv} that fit no single person: nobody has the name, or several do, and none is guessed. */
public final class UnmetWishes {
    private UnmetWishes() {}

    /** What a cron job is told, too. */
    public static List<String> warnings(Wishes wishes) {
        return Stream.of(stillThere(wishes), misspelt(wishes), twoPeople(wishes))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Warnings that a person who is to be left out is in the report all the same. */
    private static Optional<String> stillThere(Wishes wishes) {
        return wishes.learned().unmet().stream()
                .filter(one -> one.forgotten() && one.bearers() > 1)
                .findFirst()
                .map(one -> "warning: several people bear a name that is to be forgotten, so nobody was left out.\n"
                        + "  rapport check says which; rapport forget with the profile address tells them apart.");
    }

    /** Warnings that a slip may be why a person is in the report. */
    private static Optional<String> misspelt(Wishes wishes) {
        return wishes.learned().unmet().stream()
                .filter(one -> one.forgotten() && one.nearly().isPresent())
                .findFirst()
                .map(one ->
                        "warning: nobody bears a name that is to be forgotten, but somebody bears nearly the same, and"
                                + " was not left out.\n  rapport check says who; the profile address makes it sure.");
    }

    /** That a row may have slipped, and who was left out by it. */
    private static Optional<String> twoPeople(Wishes wishes) {
        return wishes.learned().torn().stream()
                .filter(Wish::forgotten)
                .findFirst()
                .map(one ->
                        "warning: a name that is to be forgotten stands beside the address of somebody else, so both"
                                + " were left out.\n  rapport check says which.");
    }

    /** That a name may be misspelt. */
    public static Optional<String> unknown(Wishes wishes) {
        return wishes.learned().unmet().stream()
                .filter(one ->
                        one.bearers() == 0 && !(one.forgotten() && one.nearly().isPresent()))
                .findFirst()
                .map(one ->
                        "Somebody whom you wished snoozed or forgotten is not in the data; rapport check says who.");
    }

    /** Each of them by name. */
    public static List<String> all(Wishes wishes, Path file) {
        Stream<String> unmet =
                wishes.learned().unmet().stream().map(one -> Terminal.safe(file + ": " + one.person()) + words(one));
        Stream<String> torn = wishes.learned().torn().stream()
                .map(one -> Terminal.safe(file + ": " + one.person() + " stands beside the address of somebody else, "
                                + String.join(" ", one.urls()) + ". ")
                        + (one.forgotten() ? "Both are left out" : "The one of the address is meant")
                        + "; a row for each, or the name they bear now, tells them apart.");
        return Stream.of(unmet, torn, untagged(wishes).stream())
                .flatMap(lines -> lines)
                .toList();
    }

    /** Tags that the configuration gives a rhythm and nobody has: mostly they are spelled differently. */
    public static List<String> untagged(Wishes wishes) {
        Set<String> borne = wishes.rows().stream()
                .flatMap(wish -> wish.tags().stream())
                .map(WishWords::comparedTag)
                .collect(Collectors.toCollection(TreeSet::new));
        return wishes.byTag().keySet().stream()
                .filter(tag -> !borne.contains(tag))
                .sorted()
                .map(tag -> "Of the tag '" + Terminal.safe(tag) + "' the configuration says how often (every.TAG), and"
                        + " nobody in people.csv bears it."
                        + ClosestWord.to(tag, borne)
                                .map(near -> " Did you mean '" + Terminal.safe(near) + "'?")
                                .orElse(""))
                .toList();
    }

    /** A note that the newest report left out a person who is no longer to be left out. */
    public static Optional<String> gone(Wishes wishes, Path reports) throws IOException {
        return wishes.rows().stream().anyMatch(Wish::forgotten)
                ? Optional.empty()
                : EarlierReports.forgottenBefore(reports).map(Terminal::safe);
    }

    private static String words(Unmet one) {
        return one.bearers() == 0
                ? " is nobody in the data"
                        + one.nearly()
                                .map(near -> ", but " + Terminal.safe(near) + " is nearly so called")
                                .orElse("")
                        + ". The full name or profile address is needed, as LinkedIn writes it."
                : " is the name of " + one.bearers()
                        + " people, so none is meant. The profile address tells them apart.";
    }
}
