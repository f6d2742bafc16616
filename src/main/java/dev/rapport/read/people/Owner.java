package dev.rapport.read.people;

/**
 * The account holder: always an exact identity, never part of a name.
 *
 * @param key profile key, or empty
 * @param name full name as compared, or empty
 * @param shown full name for display, or empty
 * @param how how they were recognised, in plain words; empty if not
 */
public record Owner(String key, String name, String shown, String how) {
    public static final Owner UNKNOWN = new Owner("", "", "", "");

    /** A person by their key, if it is known, and their name as it is written. */
    public static Owner of(String key, String name, String how) {
        return new Owner(key, Names.compared(name), Names.shown(name), how);
    }

    /** The same person, with the profile key that their rows carry. */
    public Owner withKey(String found) {
        return new Owner(found, name, shown, how);
    }

    /** The same person, under the name that goes with their address. */
    public Owner withName(String found) {
        return of(key, found, how);
    }

    /** Whether two exports may be of one person: equal keys, or, where one has none, equal names. */
    public boolean same(Owner other) {
        return key.isEmpty() || other.key.isEmpty() ? name.equals(other.name) : key.equals(other.key);
    }

    /** Whether two descriptions cannot be of one person: they say different addresses, or else different names. */
    public boolean contradicts(Owner other) {
        boolean comparable = !key.isEmpty() && !other.key.isEmpty() || !name.isEmpty() && !other.name.isEmpty();
        return comparable && !same(other);
    }

    /** The same person, with what another description of them adds. */
    public Owner completedBy(Owner other) {
        return new Owner(
                key.isEmpty() ? other.key : key,
                name.isEmpty() ? other.name : name,
                name.isEmpty() ? other.shown : shown,
                how);
    }

    /** The same person, noting that {@code --me} named another. */
    public Owner insteadOf(Owner said) {
        return new Owner(key, name, shown, how + ", and not " + said.how);
    }

    /** By address and name, as far as they are known. */
    public String inWords() {
        return shown + (key.isEmpty() ? "" : " (" + ProfileLinks.url(key) + ")");
    }

    public boolean known() {
        return !key.isEmpty() || !name.isEmpty();
    }
}
