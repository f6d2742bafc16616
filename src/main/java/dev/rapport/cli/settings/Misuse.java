package dev.rapport.cli.settings;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command line that was understood and asks for what cannot be. The message says what to type instead. */
public final class Misuse extends ParameterException {
    private static final long serialVersionUID = 1L;

    public Misuse(CommandSpec spec, String message) {
        super(spec.commandLine(), message);
    }
}
