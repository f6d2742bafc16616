package io.github.classgraph;

/** A look through the class path that does not take place. */
public final class ClassGraph {
    /** Makes one. */
    public ClassGraph() {}

    /** Changes nothing. */
    public ClassGraph enableAllInfo() {
        return this;
    }

    /** Changes nothing. */
    public ClassGraph whitelistPackages(String... packages) {
        return this;
    }

    /** What was found: nothing. */
    public ScanResult scan() {
        return new ScanResult();
    }
}
