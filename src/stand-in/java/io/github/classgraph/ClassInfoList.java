package io.github.classgraph;

import java.util.List;

/** No classes. */
public final class ClassInfoList {
    ClassInfoList() {}

    /** Their names: none. */
    public List<String> getNames() {
        return List.of();
    }
}
