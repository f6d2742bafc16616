package dev.rapport.read.export;

import dev.rapport.fact.Direction;

/** Whose word a file holds, as LinkedIn keeps a file for each. */
enum GivenOrReceived {
    /** The owner's, for others. */
    GIVEN("given", Direction.OUT),
    /** Others', for the owner. */
    RECEIVED("received", Direction.IN);

    final String word;
    final Direction direction;

    GivenOrReceived(String word, Direction direction) {
        this.word = word;
        this.direction = direction;
    }
}
