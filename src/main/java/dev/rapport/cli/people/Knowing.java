package dev.rapport.cli.people;

import dev.rapport.cli.settings.Amounts;
import dev.rapport.cli.settings.Misuse;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.Wish;
import dev.rapport.read.people.WishWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the owner says of a person on the command line, to be kept in {@code people.csv}. */
final class Knowing {
    @Option(
            names = "--tag",
            paramLabel = "WORD",
            description = "Keep a word of your own for them, e.g. mentor. May be repeated.")
    private List<String> tags = List.of();

    @Option(names = "--untag", paramLabel = "WORD", description = "Take such a word away. May be repeated.")
    private List<String> untags = List.of();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Amounts.Cadence.class,
            description = "How often you would like to be in touch: 18d, 6w, 3m, 1y; or \"no\" for no such wish.")
    private Optional<OptionalInt> every = Optional.empty();

    @Option(names = "--outside", description = "They are somebody outside LinkedIn: nobody asks any more who that is.")
    private boolean outside;

    @Option(names = "--no-outside", description = "They are not.")
    private boolean inside;

    @Option(names = "--note", paramLabel = "TEXT", description = "A note for yourself; \"\" takes it away.")
    private Optional<String> note = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Whether anything is said. */
    boolean said() {
        return !tags.isEmpty() || !untags.isEmpty() || every.isPresent() || outside || inside || note.isPresent();
    }

    /** Refuses contradictions: a tag both added and removed, or a person both on LinkedIn and not. */
    void refuseContradictions() {
        if (outside && inside) {
            throw new Misuse(spec, "--outside and --no-outside contradict each other");
        }
        List<String> gone = words("--untag", untags);
        words("--tag", tags).stream()
                .filter(word -> gone.stream().anyMatch(one -> WishWords.sameTag(one, word)))
                .findFirst()
                .ifPresent(word -> {
                    throw new Misuse(spec, "--tag and --untag contradict each other: '" + word + "'");
                });
    }

    /** Refuses another note in the place of several, of which not all may be meant to go. */
    void refuseToOverwrite(List<String> notes, Path file) {
        if (note.isPresent() && notes.size() > 1) {
            throw new Misuse(
                    spec,
                    "--note: " + file + " keeps " + notes.size() + " notes of that person, each in a row of its own."
                            + "\n  Make one row of them by hand; then it can be changed here.");
        }
    }

    /** Whether the person is said to be outside LinkedIn, so that no report knows them. */
    boolean isOutside() {
        return outside;
    }

    /** A wish with all that is said. */
    Wish change(Wish wish) {
        Wish changed =
                wish.tagged(tags(wish.tags())).noted(note.map(Names::shown).orElse(wish.note()));
        changed = every.isPresent() ? changed.every(every.get()) : changed;
        return outside || inside ? changed.outside(outside) : changed;
    }

    /** The tags there are, in their order, without those that go and with those that come; case does not matter. */
    private List<String> tags(List<String> before) {
        List<String> kept = new ArrayList<>(before);
        words("--untag", untags).forEach(word -> kept.removeIf(one -> WishWords.sameTag(one, word)));
        for (String word : words("--tag", tags)) {
            if (kept.stream().noneMatch(one -> WishWords.sameTag(one, word))) {
                kept.add(word);
            }
        }
        return kept;
    }

    private List<String> words(String option, List<String> typed) {
        List<String> words =
                typed.stream().flatMap(one -> WishWords.tags(one).stream()).toList();
        if (words.isEmpty() && !typed.isEmpty()) {
            throw new Misuse(spec, option + ": no word is said");
        }
        return words;
    }
}
