/** Turns a report into files, and publishes them whole or not at all. */
package dev.rapport.write;
