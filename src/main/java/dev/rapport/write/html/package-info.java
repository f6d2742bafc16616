/** What every page is made of: its template, its one style sheet, and the markup that is not escaped. */
@NullMarked
package dev.rapport.write.html;

import org.jspecify.annotations.NullMarked;
