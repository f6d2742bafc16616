/** The person's words in, exit codes out: one class per command, each opening with its manual. */
package dev.rapport.cli;
