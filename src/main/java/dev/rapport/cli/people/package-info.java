/** Commands about one person: what happened, who is meant, and what only the owner knows of them. */
@NullMarked
package dev.rapport.cli.people;

import org.jspecify.annotations.NullMarked;
