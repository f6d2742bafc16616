/** Everybody ever in touch, as the pages name them: one row and one card each. */
package dev.rapport.write.people;
