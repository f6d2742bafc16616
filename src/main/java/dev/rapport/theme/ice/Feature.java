package dev.rapport.theme.ice;

import dev.rapport.fact.FirstText;
import dev.rapport.ledger.TextKind;

/** One of five properties that a first message has or has not, fixed beforehand (measures.md 2.2). */
enum Feature {
    QUESTION("ice.question", "With a question mark", "with a question mark"),
    SHORT("ice.short", "Up to 400 characters", "of up to 400 characters"),
    FIRST_NAME("ice.first-name", "With their first name", "with their first name"),
    SHARED("ice.shared", "Mentions something of theirs", "that mention something of theirs"),
    TAILORED("ice.tailored", "Written for one person", "written for one person");

    private static final int SHORT_UP_TO = 400;

    private final String id;
    private final String title;
    private final String with;

    Feature(String id, String title, String with) {
        this.id = id;
        this.title = title;
        this.with = with;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    /** What follows "first messages", e.g. "with a question mark". */
    String with() {
        return with;
    }

    boolean in(FirstText text, TextKind kind) {
        return switch (this) {
            case QUESTION -> text.questionMark();
            case SHORT -> text.characters() <= SHORT_UP_TO;
            case FIRST_NAME -> text.firstName();
            case SHARED -> text.shared();
            case TAILORED -> kind == TextKind.TAILORED;
        };
    }
}
