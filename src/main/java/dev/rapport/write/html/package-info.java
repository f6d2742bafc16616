/**
 * What every page is made of: its template, its one style sheet, and the markup that is not escaped.
 *
 * <p>Nothing here knows a page. Markup reaches a page unescaped only as a {@link dev.rapport.write.html.Picture}.
 */
@NullMarked
package dev.rapport.write.html;

import org.jspecify.annotations.NullMarked;
