package dev.rapport.fact;

import java.util.List;

/**
 * A name in a log that may mean several people or none. It is not guessed: a name with several bearers is joined
 * with none of them, an unknown name is kept as a person outside LinkedIn.
 *
 * @param where where the name stands first
 * @param ambiguous whether several people bear it; otherwise none does
 * @param candidates who bears it, or names that are nearly the same, each with an address where there is one
 */
public record UnclearName(Origin where, String name, boolean ambiguous, List<String> candidates) {}
