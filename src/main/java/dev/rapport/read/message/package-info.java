/**
 * The rows of {@code messages.csv} as measured columns, and the conversations they belong to.
 */
@NullMarked
package dev.rapport.read.message;

import org.jspecify.annotations.NullMarked;
