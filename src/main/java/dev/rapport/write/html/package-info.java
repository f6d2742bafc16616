/** What every page is made of: its template, its one style sheet, and the markup that is not escaped. */
package dev.rapport.write.html;
