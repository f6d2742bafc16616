package dev.rapport.fact;

/** Which side acted: the owner, the other person, or both. */
public enum Direction {
    /** The owner did it. */
    OUT,
    /** The other person did it. */
    IN,
    /** Both took part, as in a meeting. */
    BOTH;

    /** Whether the owner took part. */
    public boolean ownerSide() {
        return this != IN;
    }

    /** Whether the other person took part. */
    public boolean theirSide() {
        return this != OUT;
    }
}
