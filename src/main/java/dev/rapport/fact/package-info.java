/** What happened, with whom, when; and what became of every row that was read. */
package dev.rapport.fact;
