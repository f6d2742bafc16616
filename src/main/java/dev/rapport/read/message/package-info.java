/**
 * The rows of {@code messages.csv} as measured columns, and the conversations they belong to.
 */
package dev.rapport.read.message;
