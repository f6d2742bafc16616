package dev.rapport.ledger;

import java.util.List;

/**
 * The owner's first texts, told apart (Broder 1997: resemblance of shingle sets).
 *
 * @param kinds kind of each of {@code history.firstTexts()}, same order
 * @param family number of the template family of each, from 0 by first appearance; -1 for others
 * @param families number of template families
 */
public record Texts(List<TextKind> kinds, int[] family, int families) {}
