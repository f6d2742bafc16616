/** The people of each word that the owner has for people. */
@NullMarked
package dev.rapport.theme.tag;

import org.jspecify.annotations.NullMarked;
