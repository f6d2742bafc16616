package dev.rapport.read.people;

/** The owner's side of an invitation. */
public record OwnSide(String name, String url) {
    /** Written out, as in all records that are keys at each start: Java puts its own together while the program runs. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OwnSide side && name.equals(side.name) && url.equals(side.url);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + url.hashCode();
    }
}
