package dev.rapport.cli;

/** A setting that means nothing, in the configuration or in the environment. The message says where and what to write. */
final class WrongSetting extends Exception {
    private static final long serialVersionUID = 1L;

    WrongSetting(String message) {
        super(message);
    }
}
