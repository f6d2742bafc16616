package dev.rapport.read.people;

/** The owner's side of an invitation. */
public record OwnSide(String name, String url) {
    /** Written out, as each invitation is looked up by it: Java puts its own together at each start, for some milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OwnSide side && name.equals(side.name) && url.equals(side.url);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + url.hashCode();
    }
}
