package dev.rapport;

import java.util.List;

/**
 * How many of an endless supply a test tries: enough to notice a broken rule by default, many more with
 * {@code ./mvnw verify -Dthorough}, and any number with the property of the test itself.
 */
public final class Thorough {
    /** Whether as much as is reasonable is to be tried: before a release, or after a change of what many seeds try. */
    public static final boolean ASKED = List.of("", "true").contains(System.getProperty("thorough", "false"));

    private Thorough() {}

    /**
     * How many to try.
     *
     * @param property a system property that says it for this test alone
     * @param usual without {@code -Dthorough}
     * @param many with it
     */
    public static int of(String property, int usual, int many) {
        return Integer.getInteger(property, ASKED ? many : usual);
    }
}
