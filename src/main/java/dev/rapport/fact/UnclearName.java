package dev.rapport.fact;

import java.util.List;

/**
 * A name in a log that is not certain to mean whom the person has in mind. Nobody is guessed: several bearers are joined
 * with nobody, an unknown name is kept as somebody outside LinkedIn.
 *
 * @param where where the name stands first
 * @param ambiguous whether several people bear it; otherwise nobody does
 * @param candidates who bears it, or names that are nearly the same, each with an address where there is one
 */
public record UnclearName(Origin where, String name, boolean ambiguous, List<String> candidates) {}
