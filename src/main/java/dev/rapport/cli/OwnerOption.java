package dev.rapport.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whose export it is, and which e-mail addresses are theirs. */
final class OwnerOption {
    @Option(
            names = "--me",
            paramLabel = "WHO",
            split = "\\s*;\\s*",
            splitSynopsisLabel = ";",
            description = {
                "Whose export it is, if that is not clear from the data: profile address or full name;",
                "and your own e-mail addresses, for calendars. May be repeated, or divided by semicolons."
            })
    private List<String> me = List.of();

    /** The profile address or name; empty if the data are to tell. */
    Optional<String> whose() {
        return me.stream().filter(one -> !mail(one)).findFirst();
    }

    List<String> addresses() {
        return me.stream().filter(OwnerOption::mail).toList();
    }

    private static boolean mail(String said) {
        return said.indexOf('@') > 0 && said.indexOf('/') < 0 && said.indexOf(' ') < 0;
    }
}
