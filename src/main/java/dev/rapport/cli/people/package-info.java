/**
 * Commands about one person: what happened, who is meant, and what only the owner knows of them.
 *
 * <p>They read the latest report and never an export. Which person a typed word means is decided in {@code Whom}, what
 * {@code people.csv} keeps is changed through {@code PeopleFile}, and lines of the log are added by {@code LogLine}; a further
 * command uses these.
 */
@NullMarked
package dev.rapport.cli.people;

import org.jspecify.annotations.NullMarked;
