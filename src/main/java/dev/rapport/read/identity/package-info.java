/**
 * Decides whose exports they are, and which people of several exports are one, by the rows they share.
 *
 * <p>{@link dev.rapport.read.identity.Identities} is where to begin. A further sign that two are one person is a class of its
 * own beside {@link dev.rapport.read.identity.SharedMessages}, and counts only where nothing contradicts it.
 */
@NullMarked
package dev.rapport.read.identity;

import org.jspecify.annotations.NullMarked;
