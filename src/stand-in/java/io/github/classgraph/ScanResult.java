package io.github.classgraph;

/** What a look through the class path found: nothing. */
public final class ScanResult implements AutoCloseable {
    ScanResult() {}

    /** The classes of a kind: none. */
    public ClassInfoList getClassesImplementing(String name) {
        return new ClassInfoList();
    }

    /** There is nothing to close. */
    @Override
    public void close() {}
}
