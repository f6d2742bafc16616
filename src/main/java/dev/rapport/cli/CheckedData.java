package dev.rapport.cli;

import dev.rapport.cli.console.Terminal;
import dev.rapport.fact.Coverage;
import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Shortfall;
import dev.rapport.fact.Source;
import dev.rapport.fact.UnclearName;
import dev.rapport.report.English;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What {@code rapport check} says of the data as a whole: how far they reach, whose they are, and what they lack.
 *
 * @param logsAlone whether they are only logs, of which no export is missed
 */
record CheckedData(Loaded<History> loaded, boolean logsAlone) {
    private Coverage coverage() {
        return loaded.value().coverage();
    }

    /** The files that findings need and that are not there. */
    List<Source> missing() {
        return Arrays.stream(Source.values())
                .filter(source ->
                        !coverage().has(source) && coverage().shortfall(source).isEmpty())
                .toList();
    }

    /** "messages.csv, Invitations.csv are not there." */
    String missingInShort() {
        return missing().stream().map(Source::file).collect(Collectors.joining(", "))
                + (missing().size() == 1 ? " is" : " are") + " not there.";
    }

    boolean rejected() {
        return loaded.intake().stream().anyMatch(file -> file.rejectedRows() > 0);
    }

    List<UnclearName> unclear() {
        return coverage().unclear();
    }

    boolean ownerKnown() {
        return coverage().ownerRecognisedBy().isPresent();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(RowLedger.inShort(loaded.intake()) + "; data end "
                + loaded.value().end());
        lines.add(owner());
        int addresses = coverage().ownAddresses();
        if (addresses > 0 && coverage().has(Source.LOG)) {
            lines.add(English.digits(addresses, "e-mail address is", "e-mail addresses are")
                    + " yours, which tells you from the others in a log; --me adds more.");
        }
        if (coverage().merged() > 0) {
            lines.add(English.digits(coverage().merged(), "person", "people")
                    + " stood under two addresses, or under a name and an address; each is counted once.");
        }
        coverage().shortfalls().values().forEach(shortfall -> lines.add(withheld(shortfall)));
        if (!missing().isEmpty() && !logsAlone) {
            lines.add("Not there, so that some findings stay empty (rapport explain FILE says which and why):");
            missing().forEach(source -> lines.add("  " + source.file()));
            lines.add("How to ask LinkedIn for them:  rapport explain archive");
        }
        if (!unclear().isEmpty() && !logsAlone) {
            lines.add(
                    "Names in the log that may mean somebody else; nobody is guessed. aliases.csv or the column url tells:");
            unclear().forEach(one -> lines.add("  " + LogSample.unclear(one)));
        }
        return lines;
    }

    private static String withheld(Shortfall shortfall) {
        return Terminal.safe(shortfall.file())
                + (shortfall.empty()
                        ? " has no rows"
                        : ": " + English.whole(shortfall.rejected()) + " of "
                                + English.digits(shortfall.read(), "row", "rows")
                                + " could not be read, so nothing is computed from it")
                + "; what rests on it is withheld.";
    }

    private String owner() {
        String unknown = logsAlone
                ? "Who you are, an export says:  rapport check EXPORT --log FILE  (or --me \"Your Name\","
                        + " --me your@address, if you stand among the others)."
                : "Your own profile was not recognised; --me URL names it.";
        return coverage()
                .ownerRecognisedBy()
                .map(how -> "You are " + ownerNamed() + ", recognised by " + Terminal.safe(how) + ".")
                .orElse(unknown);
    }

    /** The owner by name and address, as far as they are known. */
    private String ownerNamed() {
        return loaded.value()
                .owner()
                .map(owner -> Terminal.safe(
                        owner.url().isEmpty()
                                ? owner.name()
                                : owner.name().isEmpty() ? owner.url() : owner.name() + " (" + owner.url() + ")"))
                .orElse("known");
    }
}
