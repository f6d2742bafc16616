/**
 * The optional composite of the seven headlines: the finding {@code health.index}.
 *
 * <p>It alone knows several themes, of which it asks the headlines.
 */
@NullMarked
package dev.rapport.theme.health;

import org.jspecify.annotations.NullMarked;
