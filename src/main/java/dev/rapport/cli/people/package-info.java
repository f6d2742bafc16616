/** Commands about one person: what happened, who is meant, and what only the owner knows of them. */
package dev.rapport.cli.people;
