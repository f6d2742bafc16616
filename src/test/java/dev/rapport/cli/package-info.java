/** Tests of commands from inside: what they say, and which exit code they end with. */
package dev.rapport.cli;
