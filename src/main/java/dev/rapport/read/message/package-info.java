/**
 * The rows of {@code messages.csv} as measured columns, and the conversations they belong to.
 *
 * <p>Up to a million rows are held here, so a further column costs its bytes a row (docs/decisions/0005); what a row means is decided
 * in {@code dev.rapport.read.export} and {@code dev.rapport.read.history}.
 */
@NullMarked
package dev.rapport.read.message;

import org.jspecify.annotations.NullMarked;
