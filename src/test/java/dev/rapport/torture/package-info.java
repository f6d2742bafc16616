/**
 * Torture of reading: invented accounts of four eras, seen through one to three exports whose every row is known, mutated
 * by seed, read, and held to the truth. {@link dev.rapport.torture.TortureTest} is the entrance; a new file is one more
 * table in {@link dev.rapport.torture.World}.
 */
package dev.rapport.torture;
