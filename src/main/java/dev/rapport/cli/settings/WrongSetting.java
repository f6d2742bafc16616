package dev.rapport.cli.settings;

/** A setting that means nothing, in the configuration or in the environment. The message says where and what to write. */
public final class WrongSetting extends Exception {
    private static final long serialVersionUID = 1L;

    public WrongSetting(String message) {
        super(message);
    }
}
