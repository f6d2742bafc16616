package dev.rapport.cli.people;

import dev.rapport.cli.settings.Misuse;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.read.csv.ClosestWord;
import dev.rapport.read.lookup.PublishedRow;
import dev.rapport.read.people.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;

/** The channels of an interaction log: the usual ones, and words of the owner's own. */
final class Channels {
    private Channels() {}

    /** A channel as it is kept; a word that is nearly a known one is a slip. */
    static String known(CommandSpec spec, List<PublishedRow> people, String typed) {
        String channel = Names.shown(typed);
        Set<String> known = new TreeSet<>(Logged.CHANNELS);
        if (channel.isEmpty() || known.contains(channel.toLowerCase(Locale.ROOT))) {
            return channel.toLowerCase(Locale.ROOT);
        }
        people.forEach(one -> known.addAll(Arrays.asList(one.get("channels").split(";"))));
        if (known.contains(channel)) {
            return channel;
        }
        Optional<String> near = ClosestWord.to(channel, Logged.CHANNELS);
        if (near.isPresent()) {
            throw new Misuse(
                    spec,
                    "--channel: '" + channel + "' is not a channel you have used; did you mean " + near.get() + "?");
        }
        return channel;
    }
}
